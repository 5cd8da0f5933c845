import type { Role, Scope } from '../usecases/office/actor.ts'

/** How far each role reaches, in the order of {@link REACH_ROLES}: `a` all of the cluster, `o` its own, `-` nothing. */
export type Reaches = `${Reach}${Reach}${Reach}${Reach}${Reach}`
type Reach = 'a' | 'o' | '-'

export const REACH_ROLES: readonly Role[] = ['administrator', 'office', 'council', 'member', 'auditor']

/** What a request says beside its route. */
export interface Request {
  /** Parts of the path; those not named here stand for something that is not there. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  /** A form with one file in the field `files`. */
  readonly form?: true
}

/** Who may call a route, and a request that is right in everything else. */
export type Row =
  /** Anybody, signed in or not. */
  | (Request & { readonly who: 'anybody' })
  /** Every signed-in person; with `scope: 'session'` no token. */
  | (Request & { readonly who: 'person'; readonly scope: Scope | 'session' })
  | (Request & { readonly who: 'operator'; readonly scope: Scope })
  /** By role in the cluster of the path. */
  | (Request & {
      readonly who: 'roles'
      readonly scope: Scope
      readonly reaches: Reaches
      /** Where a role reaches its own only: the same request for another member's; it must be refused. */
      readonly other?: Request
      /** Where a role sees its own part of a list: what of others must not stand in the answer. */
      readonly hides?: readonly string[]
    })

export const OWN = { member: 'szkola', point: 'SZKOLA-1' } as const
export const OTHERS = { member: 'zwik', point: 'ZWIK-1', plant: 'zwik-pv' } as const

const roles = (
  scope: Scope,
  reaches: Reaches,
  more: Request & { other?: Request; hides?: readonly string[] } = {},
): Row => ({ who: 'roles', scope, reaches, ...more })
const anybody = (more: Request = {}): Row => ({ who: 'anybody', ...more })
const person = (scope: Scope | 'session', more: Request = {}): Row => ({ who: 'person', scope, ...more })

const member = (memberId: string) => ({ path: { memberId } })
const point = (pointCode: string, query = '') => ({ path: { pointCode }, query })
const period = 'from=2026-01-01&to=2026-01-02'
const months = 'from=2026-01&to=2026-02'
const compared = 'month=2026-01&direction=withdrawal&before=0&after=1'
const repair = { kind: 'fill', points: [OWN.point], from: '2026-01-01', to: '2026-02-01' }
const live = (code: string) => ({
  body: { readings: [{ point: code, direction: 'withdrawal', from: '2026-01-01T00:00:00Z', minutes: 15, wh: 1 }] },
})
const whatIf = { name: 'Wariant', base: { year: 2025, on: '2026-01-01' }, changes: [] }
const area = { kind: 'powiat', powiat: '1413', gminas: ['1413011'], label: 'powiat mławski' }

/**
 * Every operation of the contract, one line each. Letters: administrator, office, council, member, auditor; `a` all,
 * `o` own, `-` nothing. They are written down here and not taken from the rights, so that a change there is seen.
 */
export const ROWS: Readonly<Record<string, Row>> = {
  readServer: anybody(),
  resetDemonstration: person('session'),
  listCalculators: anybody(),
  describeCalculator: anybody({ path: { name: 'irr' } }),
  runCalculator: anybody({ path: { name: 'irr' }, body: {} }),
  readLaw: anybody({ query: 'on=2026-01-01' }),
  findGminas: anybody({ query: 'powiat=1413' }),
  readInvitation: anybody(),
  acceptInvitation: anybody({ body: {} }),
  setUp: anybody({ body: { secret: 'x', name: 'x', email: 'x@example.test', password: 'x' } }),

  readMe: person('read'),
  changeMe: person('session', { body: { language: 'pl' } }),
  listTokens: person('session'),
  createToken: person('session', { body: { name: 'x', scopes: ['read'] } }),
  revokeToken: person('session'),
  listPasskeys: person('session'),
  offerPasskey: person('session'),
  addPasskey: person('session', { body: { name: 'x', answer: { id: 'x', response: { clientDataJSON: 'x' } } } }),
  removePasskey: person('session'),
  askForPasskey: anybody(),

  foundCluster: {
    who: 'operator',
    scope: 'write',
    body: { name: 'Klaster', shortName: 'K', area, distributor: 'ENERGA' },
  },
  listClusters: person('read'),
  findCluster: roles('read', 'aaaaa'),
  changeCluster: roles('write', 'aa---', { body: {} }),

  listMembers: roles('read', 'aaaaa', { hides: ['zwik@example.test'] }),
  createMember: roles('write', 'aa---', { body: { memberId: 'nowy', name: 'Nowy' } }),
  findMember: roles('read', 'aaaoa', { ...member(OWN.member), other: member(OTHERS.member) }),
  changeMember: roles('write', 'aa---', { body: {} }),
  removeMember: roles('write', 'aa---'),

  listPoints: roles('read', 'aaaoa', { hides: [OTHERS.point] }),
  createPoint: roles('write', 'aa---', { body: { code: 'NOWY-1', name: 'Nowy' } }),
  findPoint: roles('read', 'aaaoa', { ...point(OWN.point), other: point(OTHERS.point) }),
  changePoint: roles('write', 'aa---', { body: {} }),
  removePoint: roles('write', 'aa---'),

  listPlants: roles('read', 'aaaoa', { hides: [OTHERS.plant] }),
  createPlant: roles('write', 'aa---', {
    body: { plantId: 'nowa', name: 'Nowa', kind: 'pv', memberId: OWN.member, pointCode: OWN.point, powerKw: 1 },
  }),
  changePlant: roles('write', 'aa---', { body: {} }),
  removePlant: roles('write', 'aa---'),

  rehearseTables: roles('write', 'aa---', { form: true }),
  importTables: roles('write', 'aa---', { form: true }),
  undoTables: roles('write', 'aa---', { body: { records: [{ what: 'member', id: 'nikt', version: 1 }] } }),
  exportTables: roles('read', 'aaa-a', { path: { file: 'members.csv' } }),

  listFolder: roles('read', 'aaa-a'),
  readFolderFile: roles('read', 'aaa-a', { query: 'name=cluster.yaml' }),

  listPeople: roles('read', 'aa--a'),
  takeRole: roles('write', 'a----'),
  listInvitations: roles('read', 'aa--a'),
  invite: roles('write', 'a----', { body: { email: 'nowa@example.test', role: 'office' } }),
  withdrawInvitation: roles('write', 'a----'),

  listWebhooks: roles('write', 'a----'),
  createWebhook: roles('write', 'a----', { body: { url: 'https://example.test/', events: ['*'] } }),
  resumeWebhook: roles('write', 'a----'),
  removeWebhook: roles('write', 'a----'),

  readJournal: roles('read', 'aa--a'),
  checkJournal: roles('read', 'aa--a'),

  uploadReadings: roles('readings', 'aa---', { form: true }),
  listImports: roles('read', 'aaa-a'),
  findImport: roles('read', 'aaa-a'),
  dropImport: roles('readings', 'aa---'),
  acceptImport: roles('readings', 'aa---'),

  listJobs: roles('read', 'aaa-a'),
  findJob: roles('read', 'aaa-a'),
  cancelJob: roles('write', 'aa---'),

  readQuality: roles('read', 'aaaoa', { query: 'month=2026-01', hides: [OTHERS.point] }),
  readQualityBoard: roles('read', 'aaaoa', { query: months, hides: [OTHERS.point] }),
  previewRepair: roles('write', 'aa---', { body: repair }),
  repairReadings: roles('write', 'aa---', { body: repair }),
  listRepairs: roles('read', 'aaa-a'),
  undoRepair: roles('write', 'aa---'),

  readSeries: roles('read', 'aaaoa', {
    query: `${period}&subject=point:${OWN.point}`,
    other: { query: `${period}&subject=member:${OTHERS.member}` },
  }),
  readBalance: roles('read', 'aaaaa', { query: period }),
  compareEnergy: roles('read', 'aaaoa', {
    query: `${period}&otherFrom=2026-01-02&otherTo=2026-01-04&subject=point:${OWN.point}`,
    other: { query: `${period}&otherFrom=2026-01-02&otherTo=2026-01-04&subject=member:${OTHERS.member}` },
  }),
  readDashboard: roles('read', 'aaaaa'),
  listMonths: roles('read', 'aaaaa'),
  readShares: roles('read', 'aaaoa', { query: period, hides: [OTHERS.point] }),
  readAreaTiles: roles('read', 'aaaaa'),
  readBoundaries: roles('read', 'aaaaa'),
  importBoundaries: roles('write', 'aa---', { query: 'source=PRG', form: true }),
  withdrawBoundaries: roles('write', 'aa---', { path: { number: '1' } }),
  listVersions: roles('read', 'aaaoa', { ...point(OWN.point, months), other: point(OTHERS.point, months) }),
  listVersionsOfMonth: roles('read', 'aaa-a', { query: 'month=2026-03' }),
  compareVersions: roles('read', 'aaaoa', { ...point(OWN.point, compared), other: point(OTHERS.point, compared) }),
  readLiveState: roles('read', 'aaa-a'),
  sendReadings: roles('readings', 'aa-o-', { ...live(OWN.point), other: live(OTHERS.point) }),

  listDeadlines: roles('read', 'aaa-a'),
  exportDeadlines: roles('read', 'aaa-a'),
  addDeadline: roles('write', 'aa---', { body: { title: 'Sprawozdanie dla Rady', dueOn: '2026-05-01' } }),
  removeDeadline: roles('write', 'aa---'),
  markDeadline: roles('write', 'aa---', { body: { done: true } }),

  listDocuments: roles('read', 'aaaaa'),
  layDocument: roles('write', 'aa---', {
    query: 'name=Protok%C3%B3%C5%82&kind=minutes&day=2026-01-01&visibility=office&fileName=protokol.pdf',
  }),
  findDocument: roles('read', 'aaaaa'),
  changeDocument: roles('write', 'aa---', { body: {} }),
  layDocumentVersion: roles('write', 'aa---', { query: 'fileName=protokol.pdf' }),
  readDocument: roles('read', 'aaaaa'),

  listPapers: roles('read', 'aaa-a'),
  makePaper: roles('write', 'aa---', { body: { kind: 'member-register', format: 'xlsx' } }),
  readPaper: roles('read', 'aaa-a'),

  listSettlements: roles('read', 'aaa-a'),
  listSettledMonths: roles('read', 'aaa-a'),
  runSettlement: roles('write', 'aa---', { body: { month: '2026-01' } }),
  findSettlement: roles('read', 'aaa-a'),
  dropSettlement: roles('write', 'aa---'),
  readDifferences: roles('read', 'aaa-a'),
  approveSettlement: roles('write', 'aa---', { body: {} }),
  correctSettlement: roles('write', 'aa---', { body: { reason: 'późne dane' } }),
  recomputeSettlement: roles('read', 'aaa-a'),
  listStatements: roles('read', 'aaa-a'),
  listOwnStatements: roles('read', 'aaaoa', { ...member(OWN.member), other: member(OTHERS.member) }),
  findStatement: roles('read', 'aaaoa', { ...member(OWN.member), other: member(OTHERS.member) }),
  printStatement: roles('read', 'aaaoa', { ...member(OWN.member), other: member(OTHERS.member) }),
  printSettlement: roles('read', 'aaa-a', { path: { format: 'json' } }),
  printStatementAs: roles('read', 'aaaoa', {
    path: { memberId: OWN.member, format: 'json' },
    other: { path: { memberId: OTHERS.member, format: 'json' } },
  }),
  sendStatement: roles('write', 'aa---', member(OWN.member)),
  startSending: roles('write', 'aa---', { body: {} }),
  findSending: roles('read', 'aaa-a'),
  makeRemark: roles('write', 'aa-o-', {
    ...member(OWN.member),
    body: { text: 'uwaga' },
    other: { ...member(OTHERS.member), body: { text: 'uwaga' } },
  }),
  listRemarks: roles('read', 'aaaoa'),
  answerRemark: roles('write', 'aa---', { body: { answer: 'odpowiedź' } }),
  listSharingRules: roles('read', 'aaaaa'),
  setSharingRule: roles('write', 'aa---', {
    body: { key: 'equal', resolution: '1/2026', resolvedOn: '2026-01-01', from: '2026-01-01' },
  }),

  listPublicClusters: anybody(),
  findPublicCluster: anybody(),
  readPublicRegister: anybody(),
  listPublicPublications: anybody(),
  readPublicFile: anybody(),
  readPublicFigures: anybody(),
  readPublicPage: roles('read', 'aaa-a'),
  changePublicPage: roles('write', 'aa---', { body: {} }),
  publishPage: roles('write', 'aa---'),
  withdrawPage: roles('write', 'aa---'),
  listMemberStandings: roles('read', 'aaa-a'),
  previewPublicPage: roles('read', 'aaa-a'),
  listPublications: roles('read', 'aaa-a'),
  findPublication: roles('read', 'aaa-a'),
  createPublication: roles('write', 'aa---', { body: { kind: 'announcement', title: 'Ogłoszenie' } }),
  changePublication: roles('write', 'aa---', { body: {} }),
  removePublication: roles('write', 'aa---'),
  releasePublication: roles('write', 'aa---'),
  withdrawPublication: roles('write', 'aa---'),
  attachFile: roles('write', 'aa---', { query: 'name=uchwala.pdf' }),
  readPublicationFile: roles('read', 'aaa-a'),
  printYearSummary: roles('read', 'aaa-a', { query: 'year=2026' }),

  listScenarios: roles('read', 'aaaaa'),
  createScenario: roles('write', 'aaa--', { body: whatIf }),
  readScenarioMeans: roles('read', 'aaaaa'),
  checkScenarioChanges: roles('write', 'aaa--', { body: { base: whatIf.base, changes: [] } }),
  findScenario: roles('read', 'aaaaa'),
  changeScenario: roles('write', 'aaa--', { body: whatIf }),
  removeScenario: roles('write', 'aaa--'),
  runScenario: roles('write', 'aaa--'),
  recomputeScenario: roles('write', 'aaa--'),
  cancelScenarioRun: roles('write', 'aaa--'),
  compareScenarios: roles('read', 'aaaaa', { query: 'ids=0191c0de-0000-7000-8000-00000000dead' }),
  printScenarioComparison: roles('read', 'aaaaa', {
    path: { format: 'json' },
    query: 'ids=0191c0de-0000-7000-8000-00000000dead',
  }),

  listPlans: roles('read', 'aaaaa'),
  createPlan: roles('write', 'aa---', { body: { from: 'example' } }),
  uploadPlan: roles('write', 'aa---'),
  findPlanPlaces: roles('read', 'aaa-a', { query: 'text=1001083' }),
  findPlan: roles('read', 'aaa-a'),
  removePlan: roles('write', 'aa---'),
  downloadPlan: roles('read', 'aaa-a'),
  replacePlan: roles('write', 'aa---'),
  readPlanPart: roles('read', 'aaa-a', { query: 'name=plan.yaml' }),
  writePlanPart: roles('write', 'aa---', { query: 'name=notatka.md', body: { text: 'x' } }),
  removePlanPart: roles('write', 'aa---', { query: 'name=notatka.md' }),
  readPlanFields: roles('read', 'aaa-a', { query: 'name=plan.yaml' }),
  writePlanFields: roles('write', 'aa---', {
    query: 'name=plan.yaml',
    body: { changes: [{ path: ['author'], value: 'x' }] },
  }),
  computePlan: roles('read', 'aaa-a'),
  tryPlanScenario: roles('read', 'aaa-a', { body: { scenario: 'x', sliders: {} } }),
  savePlanScenario: roles('write', 'aa---', {
    body: {
      from: 'x',
      id: 'y',
      name: 'Y',
      inTheGenitive: 'Y',
      description: 'opis',
      author: 'Anna Nowak',
      sliders: {},
    },
  }),
  overridePlanFigure: roles('write', 'aa---', { body: { path: 'x', value: 1, note: 'GUS', author: 'Anna Nowak' } }),
  readPlanTable: roles('read', 'aaa-a', { path: { table: 'profile' } }),
  writePlanTable: roles('write', 'aa---', { path: { table: 'profile' }, body: { headings: ['temat'], rows: [] } }),
  comparePlanTable: roles('write', 'aa---', { path: { table: 'profile' } }),
  readPlanChapter: roles('read', 'aaa-a', { path: { chapterId: 'summary' } }),
  editPlanChapter: roles('write', 'aa---', {
    path: { chapterId: 'summary' },
    body: { text: 'tekst', replaces: 'abcdef012345' },
  }),
  dropPlanChapterEdit: roles('write', 'aa---', { path: { chapterId: 'summary' } }),
  readPlanProcedure: roles('read', 'aaa-a'),
  writePlanProcedure: roles('write', 'aa---', { body: {} }),
  printPlan: roles('read', 'aaa-a', { path: { format: 'json' } }),
  freezePlan: roles('write', 'aa---', { body: { label: 'projekt' } }),
  findPlanVersion: roles('read', 'aaaaa', { path: { number: '1' } }),
  printPlanVersion: roles('read', 'aaaaa', { path: { number: '1', format: 'json' } }),
  comparePlanVersion: roles('read', 'aaa-a', { path: { number: '1' } }),
}
