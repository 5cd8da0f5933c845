import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { checkDigit } from '../../../domain/metering/point-code.ts'
import type { RegisterFile } from '../../documents/register-tables/register-files.ts'
import { REGISTER_FILES, registerFile } from '../../documents/register-tables/register-files.ts'
import { readRegisterTables } from '../../imports/register-tables/read-register-tables.ts'
import type { Actor, Role } from '../../usecases/office/actor.ts'
import { changeMember } from '../../usecases/office/change-member.ts'
import { createMember } from '../../usecases/office/create-member.ts'
import { createPoint } from '../../usecases/office/create-point.ts'
import { exportRegister } from '../../usecases/office/export-register.ts'
import { findMember } from '../../usecases/office/find-member.ts'
import { findPoint } from '../../usecases/office/find-point.ts'
import { newMemberSchema } from '../../usecases/office/member.ts'
import { newPointSchema } from '../../usecases/office/point.ts'
import type { Office } from '../../usecases/office/ports.ts'
import type { Rehearsal } from '../../usecases/office/rehearsal.ts'
import { importTables, rehearseImport } from '../../usecases/office/rehearse-import.ts'
import { undoImport } from '../../usecases/office/undo-import.ts'
import { ENGINES } from '../engines.test-support.ts'
import { migrate } from '../migration.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import type { Database } from '../session.ts'
import { newId, officeOn } from './office-stores.ts'

const TODAY = '2026-03-01'
const JOB: Actor = { kind: 'job', name: 'test' }
const IN_EARNEST = { seal: null, leaveOutRefused: false }

function person(role: Role, cluster: string): Actor {
  return {
    kind: 'user',
    id: role,
    name: role,
    email: `${role}@example.test`,
    language: 'pl',
    grants: [{ cluster, role, memberId: null }],
    isOperator: false,
    token: null,
  }
}

/** A point code with a right check digit. */
function ppe(number: number): string {
  const digits = `590243800${String(number).padStart(8, '0')}`
  return `${digits}${checkDigit(digits)}`
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-tables-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let counter = 0
async function read(...contents: (string | Uint8Array)[]) {
  const files = contents.map((content) => {
    counter += 1
    const path = join(folder, `t${counter}.${typeof content === 'string' ? 'csv' : 'xlsx'}`)
    writeFileSync(path, content)
    return { path, name: basename(path) }
  })
  return { tables: await readRegisterTables(files), today: TODAY, changesFrom: null }
}

const shown = ({ rows }: Rehearsal) =>
  rows.map(({ id, outcome, differences, problem }) => [
    id,
    outcome,
    problem?.code ?? differences.map(({ field }) => field).join(' '),
  ])

describe.each(ENGINES)('tables of the register on the $name', ({ open }) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    office = officeOn(database)
  })
  afterAll(() => database.close())

  async function newCluster(): Promise<string> {
    const id = newId()
    await database.transaction((session) =>
      session.query(`insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'a', 'a', 'ENERGA')`, [
        id,
      ]),
    )
    return id
  }
  const files = async (cluster: string, on = TODAY) => {
    const register = await exportRegister(office, JOB, cluster, on)
    const made = await Promise.all(
      REGISTER_FILES.map(async (name) => [name, await registerFile(register, name, '2026-03-01T00:00:00Z')] as const),
    )
    return new Map<RegisterFile, string | Uint8Array>(made)
  }
  const csvOf = (made: ReadonlyMap<RegisterFile, string | Uint8Array>) =>
    ['members.csv', 'points.csv', 'profiles.csv'].map((name) => made.get(name as RegisterFile) as string)

  const MEMBERS =
    'id;Nazwa;Rodzaj;NIP;Data przystąpienia;Sołectwo\r\ngmina;Gmina;gmina;526-025-02-74;2024-01-01;Łąki\r\nzwik;ZWiK;spółka komunalna;;2024-01-01;\r\n'
  const POINTS = `Numer PPE;Nazwa;Członek;Taryfa;Moc umowna;Roczne zużycie [MWh];OSD\r\n${ppe(1)};Urząd;gmina;C11;40;12,5;ENERGA\r\n${ppe(2)};Studnia;zwik;C21;80;;ENERGA\r\n`

  test('a rehearsal shows what is new with totals, changes nothing, and the same file again is the same', async () => {
    const cluster = await newCluster()
    const tables = await read(MEMBERS, POINTS)
    const rehearsed = await rehearseImport(office, JOB, cluster, tables)
    expect(rehearsed.counts).toEqual({ new: 4, changed: 0, same: 0, refused: 0 })
    expect(rehearsed.totals).toEqual({
      before: { members: 0, points: 0, yearlyKwh: 0, pointsWithoutYearly: 0, yearlyFeedInKwh: 0 },
      after: { members: 2, points: 2, yearlyKwh: 12_500, pointsWithoutYearly: 1, yearlyFeedInKwh: 0 },
    })
    expect((await exportRegister(office, JOB, cluster, TODAY)).members).toEqual([])
    const done = await importTables(office, JOB, cluster, tables, { seal: rehearsed.seal, leaveOutRefused: false })
    expect(done.seal).toBe(rehearsed.seal)
    expect(await findMember(office, JOB, cluster, 'gmina')).toMatchObject({
      nip: '5260250274',
      kind: 'local-government',
      memberships: [{ from: '2024-01-01', to: null, role: 'participant' }],
      other: { Sołectwo: 'Łąki' },
      version: 1,
    })
    const again = await importTables(office, JOB, cluster, tables, IN_EARNEST)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 4, refused: 0 })
    expect((await findMember(office, JOB, cluster, 'gmina')).version).toBe(1)
  })

  test('a changed cell is one difference, blank cells change nothing, records not named stay and are listed', async () => {
    const cluster = await newCluster()
    await importTables(office, JOB, cluster, await read(MEMBERS, POINTS), IN_EARNEST)
    const rehearsed = await rehearseImport(
      office,
      JOB,
      cluster,
      await read(`Numer PPE;Nazwa;Taryfa;Członek\r\n${ppe(1)};;c12a;\r\n`),
    )
    expect(rehearsed.rows[0]?.differences).toEqual([
      {
        field: 'tariffs',
        before: [expect.objectContaining({ tariff: 'C11', contractPowerKw: 40 })],
        after: [expect.objectContaining({ tariff: 'c12a', contractPowerKw: 40, from: null })],
      },
    ])
    expect(rehearsed.untouched).toEqual({ members: [], points: [ppe(2)] })
  })

  test('what was shown is what is taken: a register changed in between refuses the import', async () => {
    const cluster = await newCluster()
    await importTables(office, JOB, cluster, await read(MEMBERS), IN_EARNEST)
    const tables = await read('id;Nazwa;Telefon\r\ngmina;Gmina;123\r\n')
    const { seal } = await rehearseImport(office, JOB, cluster, tables)
    await changeMember(office, JOB, cluster, 'gmina', { email: 'a@example.test' }, 1)
    await expect(importTables(office, JOB, cluster, tables, { seal, leaveOutRefused: false })).rejects.toMatchObject({
      code: 'register.rehearsal-stale',
    })
    expect((await findMember(office, JOB, cluster, 'gmina')).phone).toBeNull()
  })

  test('duplicates and faults are refused row by row, with file, row and column', async () => {
    const cluster = await newCluster()
    const members = await read(
      'id;Nazwa;Rodzaj;NIP;Uwagi\r\na;A;gmina;5260250274;\r\nb;B;gmina;5260250274;\r\nc;C;gmina;5260250275;\r\nd;D;czarodziej;;\r\ne;E;inny;;\r\n',
    )
    const rehearsed = await rehearseImport(office, JOB, cluster, members)
    expect(shown(rehearsed)).toEqual([
      ['a', 'new', 'memberId name kind nip'],
      ['b', 'refused', 'member.number-taken'],
      ['e', 'refused', 'member.kind-needs-words'],
      ['c', 'refused', 'table.cell'],
      ['d', 'refused', 'table.cell'],
    ])
    const file = members.tables[0]?.file
    expect(rehearsed.rows[1]?.problem?.place).toEqual({ file, line: 3, column: 'NIP' })
    expect(rehearsed.rows[1]?.problem?.pl).toContain('„A”')
    expect(rehearsed.rows[3]?.problem?.place).toEqual({ file, line: 4, column: 'NIP' })
    await expect(importTables(office, JOB, cluster, members, IN_EARNEST)).rejects.toMatchObject({
      code: 'register.rows-refused',
      facts: { count: 4, line: 3, id: 'b' },
    })
    const { counts } = await importTables(office, JOB, cluster, members, { seal: null, leaveOutRefused: true })
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, refused: 4 })
  })

  test('of points: the same code twice, a feed-in code taken, an unknown member, a wrong check digit, unknown names', async () => {
    const cluster = await newCluster()
    await importTables(office, JOB, cluster, await read(MEMBERS, POINTS), IN_EARNEST)
    const wrong = `${ppe(3).slice(0, 17)}${(Number(ppe(3)[17]) + 1) % 10}`
    const tables = await read(
      [
        'Numer PPE;Nazwa;Członek;Taryfa;PPE oddania;OSD;Kod TERYT gminy;Moc umowna',
        `${ppe(1)};Urząd;zwik;;;;;`,
        `${ppe(2)};Studnia;zwik;;${ppe(1)};;;`,
        `${wrong};X;zwik;C99;;ENERGA;1419991;`,
        `${wrong};Y;zwik;;;;;`,
        `${ppe(4)};Z;nikt;;;;;`,
        `${ppe(5)};V;zwik;;;Prąd i S-ka;;`,
        `${ppe(6)};W;zwik;;;;;12`,
        '',
      ].join('\r\n'),
    )
    const rehearsed = await rehearseImport(office, JOB, cluster, tables)
    expect(rehearsed.rows.map(({ line, outcome, problem }) => [line, outcome, problem?.code])).toEqual([
      [2, 'changed', undefined],
      [3, 'refused', 'point.feed-in-code-taken'],
      [4, 'new', undefined],
      [6, 'refused', 'point.unknown-member'],
      [7, 'new', undefined],
      [8, 'refused', 'register.contract-without-tariff'],
      [5, 'refused', 'table.cell'],
    ])
    const codes = (line: number) =>
      rehearsed.rows.filter((row) => row.line === line).flatMap(({ findings }) => findings.map(({ code }) => code))
    expect(codes(2)).toEqual(['register.point-moves'])
    expect(codes(4)).toEqual(['territory.unknown-gmina', 'tariffs.unknown-group'])
    expect(codes(7)).toEqual(['tariffs.unknown-distributor'])
    expect(rehearsed.findings.map(({ code, place }) => [code, place?.line, place?.column])).toContainEqual([
      'table.check-digit',
      4,
      'Numer PPE',
    ])
  })

  test('a change from a day on ends the period before; a correction does not', async () => {
    const cluster = await newCluster()
    await importTables(office, JOB, cluster, await read(MEMBERS, POINTS), IN_EARNEST)
    await importTables(
      office,
      JOB,
      cluster,
      await read(
        `Numer PPE;Nazwa;Taryfa;Taryfa od;Członek;Członek od\r\n${ppe(1)};Urząd;C21;2026-02-01;zwik;2026-01-01\r\n`,
      ),
      IN_EARNEST,
    )
    const point = await findPoint(office, JOB, cluster, ppe(1))
    expect(point.tariffs.map(({ from, to, tariff }) => [from, to, tariff])).toEqual([
      [null, '2026-02-01', 'C11'],
      ['2026-02-01', null, 'C21'],
    ])
    expect(point.owners.map(({ from, to, memberId }) => [from, to, memberId])).toEqual([
      [null, '2026-01-01', 'gmina'],
      ['2026-01-01', null, 'zwik'],
    ])
    const later = { ...(await read(csvOf(await files(cluster))[1] as string)), changesFrom: '2026-05-01' }
    expect((await rehearseImport(office, JOB, cluster, later)).counts).toMatchObject({ same: 2 })
  })

  test('an import is taken back, unless somebody changed a record since', async () => {
    const cluster = await newCluster()
    await importTables(office, JOB, cluster, await read(MEMBERS), IN_EARNEST)
    const before = csvOf(await files(cluster))
    const done = await importTables(
      office,
      JOB,
      cluster,
      await read('id;Nazwa;Telefon\r\ngmina;Gmina;1\r\nnowy;Nowy;\r\n', POINTS),
      IN_EARNEST,
    )
    const records = done.rows
      .filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
      .map(({ what, id, version }) => ({ what: what as 'member' | 'point', id, version: version ?? 0 }))
    await undoImport(office, JOB, cluster, records)
    expect(csvOf(await files(cluster))).toEqual(before)
    await expect(undoImport(office, JOB, cluster, records)).rejects.toMatchObject({
      code: 'register.changed-since-import',
    })
    const more = await importTables(
      office,
      JOB,
      cluster,
      await read('id;Nazwa;Telefon\r\ngmina;Gmina;2\r\n'),
      IN_EARNEST,
    )
    const version = more.rows[0]?.version ?? 0
    await changeMember(office, JOB, cluster, 'gmina', { email: 'x@example.test' }, version)
    await expect(undoImport(office, JOB, cluster, [{ what: 'member', id: 'gmina', version }])).rejects.toMatchObject({
      code: 'register.changed-since-import',
    })
    expect(await findMember(office, JOB, cluster, 'gmina')).toMatchObject({ phone: '2', email: 'x@example.test' })
  })

  test('a profile of a point that the tables do not name is taken; one of an unknown point is refused', async () => {
    const cluster = await newCluster()
    await importTables(office, JOB, cluster, await read(MEMBERS, POINTS), IN_EARNEST)
    const tables = await read(
      `Numer PPE;Kierunek;Profil;Roczne zużycie [kWh]\r\n${ppe(1)};pobór;office;900\r\n${ppe(9)};pobór;office;1\r\n${ppe(2)};pobór;nonsens;1\r\n`,
    )
    const { rows } = await importTables(office, JOB, cluster, tables, { seal: null, leaveOutRefused: true })
    expect(rows.map(({ id, outcome, problem }) => [id, outcome, problem?.code])).toEqual([
      [ppe(1), 'changed', undefined],
      [ppe(9), 'refused', 'point.not-found'],
      [ppe(2), 'refused', 'table.cell'],
    ])
    expect((await findPoint(office, JOB, cluster, ppe(1))).profiles).toEqual([
      { direction: 'withdrawal', profile: 'office', yearlyKwh: 900 },
    ])
  })

  test('who may not, may not; a stranger learns nothing', async () => {
    const cluster = await newCluster()
    const tables = await read(MEMBERS)
    for (const role of ['council', 'auditor', 'member'] as const)
      await expect(rehearseImport(office, person(role, cluster), cluster, tables)).rejects.toMatchObject({
        code: 'actor.not-entitled',
      })
    await expect(rehearseImport(office, person('office', newId()), cluster, tables)).rejects.toMatchObject({
      code: 'cluster.not-found',
    })
    await expect(exportRegister(office, person('member', cluster), cluster, TODAY)).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
    expect((await exportRegister(office, person('auditor', cluster), cluster, TODAY)).members).toEqual([])
  })

  test('what tables cannot hold is told by record and field', async () => {
    const cluster = await newCluster()
    await createMember(
      office,
      JOB,
      cluster,
      newMemberSchema.parse({
        memberId: 'a',
        name: 'A',
        people: [{ role: 'contact', name: 'Jan' }],
        memberships: [
          { from: '2020-01-01', to: '2021-01-01', role: 'founder' },
          { from: '2022-01-01', role: 'participant' },
        ],
      }),
    )
    await createPoint(
      office,
      JOB,
      cluster,
      newPointSchema.parse({
        code: ppe(1),
        name: 'P',
        owners: [
          { memberId: 'a', to: '2022-01-01' },
          { memberId: 'a', from: '2023-01-01' },
        ],
      }),
    )
    const register = await exportRegister(office, JOB, cluster, TODAY)
    expect(register.findings.map(({ facts }) => [facts.id, facts.field])).toEqual([
      ['a', 'people'],
      ['a', 'memberships'],
      [ppe(1), 'owners'],
    ])
    expect(register.more.members[0]?.people).toHaveLength(1)
    // Kept on the side, it comes back whole.
    const other = await newCluster()
    await importTables(
      office,
      JOB,
      other,
      {
        ...(await read(...csvOf(await files(cluster)).slice(0, 2))),
        known: {
          members: new Map(register.more.members.map(({ version: _, ...one }) => [one.memberId, one])),
          points: new Map(register.more.points.map(({ version: _, ...one }) => [one.code, one])),
        },
      },
      IN_EARNEST,
    )
    expect(await findMember(office, JOB, other, 'a')).toEqual(register.more.members[0])
    expect(await findPoint(office, JOB, other, ppe(1))).toEqual(register.more.points[0])
  })

  const words = fc.oneof(
    fc.constantFrom('brak', '-', "'tak", '=1+1', '@x', 'a;b', 'a "b" c', 'dwa\nwiersze', '1,5', '0012', 'TRUE', 'n/d'),
    fc.stringMatching(/^[A-Za-zĄąŁł0-9„”.,;:'"=+@/-]{1,12}$/),
  )
  const maybe = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: null })
  // A spreadsheet keeps 15 digits; a watt-hour is the finest that is metered.
  const amount = maybe(fc.nat(2_000_000_000).map((wh) => wh / 1000))
  const aDay = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10))
  const member = fc.record({
    name: words,
    kind: maybe(fc.constantFrom(...MEMBER_KINDS)),
    kindText: words,
    email: maybe(fc.constant('biuro@example.test')),
    website: maybe(fc.constant('https://example.test/a')),
    phone: maybe(words),
    gmina: maybe(fc.constantFrom('1413011', '0201011')),
    seat: fc.record({ line: maybe(words), town: maybe(words), postcode: maybe(fc.constant('06-500')) }),
    recoversVat: maybe(fc.boolean()),
    notes: maybe(words),
    memberships: fc.oneof(
      fc.constant([]),
      fc.record({ from: aDay, role: fc.constantFrom('founder', 'participant') }).map((one) => [one]),
    ),
    other: fc.dictionary(fc.constantFrom('Sołectwo', 'Nr umowy', 'x y'), words),
  })
  const source = fc.constantFrom('pv', 'wind', 'hydro', 'biogas', 'biomass', 'chp', 'storage', 'other')
  const point = fc.record({
    name: words,
    ordinal: maybe(words),
    address: fc.record({ street: maybe(words), building: maybe(words), town: maybe(words) }),
    meter: maybe(words),
    gmina: maybe(fc.constantFrom('1413011', '0201011')),
    distributor: maybe(fc.constantFrom('ENERGA', 'PGE', 'Prąd i S-ka')),
    voltage: maybe(fc.constantFrom('low', 'medium', 'high', 'extra-high')),
    source: maybe(source),
    sourcePowerKw: amount,
    yearlyKwh: amount,
    yearlyFeedInKwh: amount,
    prosumer: maybe(fc.constantFrom('net-billing-rcem', 'net-billing-rce', 'net-metering', 'collective', 'virtual')),
    seller: maybe(words),
    payer: maybe(words),
    remarks: maybe(words),
    authorised: maybe(fc.boolean()),
    owners: fc.record({ memberId: fc.constantFrom('m0', 'm1'), from: maybe(aDay) }).map((one) => [one]),
    tariffs: fc.oneof(
      fc.constant([]),
      fc
        .record({
          from: maybe(aDay),
          tariff: fc.constantFrom('C11', 'G12w', 'B23'),
          contractPowerKw: maybe(fc.nat(1000)),
          phases: maybe(fc.constantFrom(1, 3)),
          zoneClock: maybe(fc.constantFrom('winter', 'auto')),
          billingMonths: maybe(fc.constantFrom(1, 2, 6, 12)),
        })
        .map((one) => [one]),
    ),
    profiles: fc.oneof(
      fc.constant([]),
      fc
        .record({ profile: fc.constantFrom('office', 'street-lighting'), yearlyKwh: amount })
        .map((one) => [{ direction: 'withdrawal', ...one }]),
    ),
  })

  test('export, import into an empty cluster, export: the same bytes; and into itself: nothing changes', async () => {
    const drafts = fc.record({
      members: fc.array(member, { minLength: 2, maxLength: 4 }),
      points: fc.array(point, { minLength: 1, maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(drafts, async ({ members, points }) => {
        const cluster = await newCluster()
        for (const [i, one] of members.entries())
          await createMember(office, JOB, cluster, newMemberSchema.parse({ memberId: `m${i}`, ...one }))
        for (const [i, one] of points.entries())
          await createPoint(office, JOB, cluster, newPointSchema.parse({ code: ppe(i + 1), ...one }))
        const made = await files(cluster)
        const csv = csvOf(made)
        const xlsx = made.get('register.xlsx') as Uint8Array
        for (const tables of [await read(...csv), await read(xlsx)]) {
          const itself = await rehearseImport(office, JOB, cluster, tables)
          expect(shown(itself).filter(([, outcome]) => outcome !== 'same')).toEqual([])
          const empty = await newCluster()
          await importTables(office, JOB, empty, tables, IN_EARNEST)
          expect(csvOf(await files(empty))).toEqual(csv)
        }
      }),
      { numRuns: 8 },
    )
  })
})
