import { Refusal } from '../../../domain/problems/refusal.ts'
import type { BillLine, Both, RegimeId } from '../analyse/result.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import type { SharingRule } from './month-inputs.ts'
import type { MemberMonth, MonthResult, PointBill, PointMonth } from './month-result.ts'
import type { Settlement, SettlementNeeds, SettlementStores, Statement } from './ports.ts'
import { numberText } from './run-settlement.ts'

/** The page a member gets: what it would pay without the cluster, what it pays, why. @pl moje rozliczenie */
export interface StatementPage {
  readonly settlementId: string
  readonly number: string
  readonly month: string
  readonly clusterName: string
  readonly state: Statement['state']
  readonly sentAt: string | null
  readonly objection: string | null
  readonly corrects: string | null
  readonly reason: string | null
  readonly contentHash: string
  readonly approvedAt: string | null
  readonly regime: {
    readonly id: RegimeId
    readonly decisionInForce: boolean
    readonly name: Both
    readonly certaintyNote: Both
  }
  readonly rule: SharingRule
  readonly member: MemberMonth
  readonly points: readonly (PointMonth & {
    readonly bill: PointBill | null
    readonly billWithout: PointBill | null
  })[]
  /** Bill lines summed over the member's points. */
  readonly lines: readonly BillLine[]
  readonly linesWithout: readonly BillLine[]
  /** Law the lines and steps name. */
  readonly sources: MonthResult['sources']
  /** Values not measured among the member's points. */
  readonly estimated: number
  readonly substituted: number
  readonly values: number
}

function pageOf(settlement: Settlement, statement: Statement, clusterName: string): StatementPage {
  const result = JSON.parse(settlement.result) as MonthResult
  const { memberId } = statement
  const member = result.members.find((one) => one.member === memberId)
  const run = result.regimes.find(
    ({ id, decisionInForce }) => id === result.regime && decisionInForce === result.decided,
  )
  const none = result.regimes.find(({ id }) => id === 'none')
  if (!member || !run || !none) throw new Refusal('settlement.no-statement', { member: memberId })
  const own = result.points.filter((point) => point.member === memberId)
  const quality = (of: 'estimated' | 'substituted' | 'expected') =>
    own.reduce((sum, point) => sum + (point.quality?.[of] ?? 0), 0)
  const linesIn = (regime: typeof run) => regime.bills.find((bill) => bill.member === memberId)?.lines ?? []
  const lines = { lines: linesIn(run), linesWithout: linesIn(none) }
  const named = [...lines.lines, ...lines.linesWithout, ...member.steps].map(({ source }) => source).join(' ')
  return {
    settlementId: settlement.settlementId,
    number: numberText(settlement),
    month: settlement.month,
    clusterName,
    state: statement.state,
    sentAt: statement.sentAt,
    objection: statement.objection,
    corrects: settlement.corrects,
    reason: settlement.reason,
    contentHash: settlement.contentHash,
    approvedAt: settlement.approvedAt,
    regime: { id: run.id, decisionInForce: run.decisionInForce, name: run.name, certaintyNote: run.certaintyNote },
    rule: result.rule,
    member,
    points: own.map((point) => ({
      ...point,
      bill: run.points.find((bill) => bill.point === point.point) ?? null,
      billWithout: none.points.find((bill) => bill.point === point.point) ?? null,
    })),
    ...lines,
    sources: result.sources.filter(({ id, from }) => named.includes(`${id}@${from}`)),
    estimated: quality('estimated'),
    substituted: quality('substituted'),
    values: quality('expected'),
  }
}

async function load(stores: SettlementStores, cluster: string, id: string, member: string, lock = false) {
  const settlement = await stores.settlements.find(cluster, id)
  if (!settlement) throw new Refusal('settlement.not-found', { id })
  if (settlement.state !== 'approved') throw new Refusal('settlement.not-approved', { month: settlement.month })
  const statement = await stores.statements.find(cluster, id, member, lock)
  if (!statement) throw new Refusal('settlement.no-statement', { member })
  return { settlement, statement }
}

function mayRead(actor: Actor, cluster: string, member: string): void {
  if (!reaches(entitle(actor, 'statement.read', cluster), member))
    throw new Refusal('actor.not-entitled', { action: 'statement.read' })
}

/** A member's statement as a page. @refuses settlement.not-found, settlement.not-approved, settlement.no-statement, actor.not-entitled */
export async function findStatement(
  { read }: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  member: string,
): Promise<StatementPage> {
  mayRead(actor, cluster, member)
  return read(async (stores) => {
    const { settlement, statement } = await load(stores, cluster, id, member)
    const found = await stores.clusters.find(cluster)
    return pageOf(settlement, statement, found?.name ?? '')
  })
}

/** States of all statements of a settlement. @refuses settlement.not-found, actor.not-entitled */
export async function listStatements({ read }: SettlementNeeds, actor: Actor, cluster: string, id: string) {
  entitle(actor, 'settlement.read', cluster)
  return read(async ({ settlements, statements }) => {
    if (!(await settlements.find(cluster, id))) throw new Refusal('settlement.not-found', { id })
    return statements.list(cluster, id)
  })
}

/** A line of a member's own list. */
export interface OwnStatement {
  readonly settlementId: string
  readonly memberId: string
  readonly month: string
  readonly number: string
  readonly corrects: string | null
  readonly state: Statement['state']
  readonly costWithoutPln: string
  readonly costPln: string
  readonly benefitPln: string | null
}

/** Statements a person may read, newest first: a member's own; of one member for the office. @refuses actor.not-entitled */
export async function ownStatements(
  { read }: SettlementNeeds,
  actor: Actor,
  cluster: string,
  member: string,
): Promise<OwnStatement[]> {
  mayRead(actor, cluster, member)
  return read(async ({ settlements, statements }) => {
    const out: OwnStatement[] = []
    for (const statement of await statements.ofMember(cluster, member)) {
      const settlement = await settlements.find(cluster, statement.settlementId)
      if (!settlement) continue
      const found = (JSON.parse(settlement.result) as MonthResult).members.find((one) => one.member === member)
      out.push({
        settlementId: settlement.settlementId,
        memberId: member,
        month: settlement.month,
        number: numberText(settlement),
        corrects: settlement.corrects,
        state: statement.state,
        costWithoutPln: found?.costWithoutPln ?? '0.00',
        costPln: found?.costPln ?? '0.00',
        benefitPln: found?.benefitPln ?? null,
      })
    }
    return out.sort((a, b) => (a.month < b.month ? 1 : -1))
  })
}

/**
 * Sends a member's statement, or sends it again; the paper itself is written by the caller's post.
 *
 * @param send  hands the page to the mail; thrown errors leave the statement as it was
 * @refuses settlement.no-address, settlement.not-approved, settlement.no-statement
 * @pl wysyłka zestawienia
 */
export async function sendStatement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  member: string,
  send: (address: string, page: StatementPage) => Promise<void>,
): Promise<Statement> {
  entitle(actor, 'settlement.approve', cluster)
  const { address, page } = await needs.read(async (stores) => {
    const { settlement, statement } = await load(stores, cluster, id, member)
    const found = await stores.members.find(cluster, member)
    const contact = found?.people.find(({ role, email }) => role === 'contact' && email !== null)?.email
    return {
      address: contact ?? found?.email ?? null,
      page: pageOf(settlement, statement, (await stores.clusters.find(cluster))?.name ?? ''),
    }
  })
  if (address === null) throw new Refusal('settlement.no-address', { member })
  await send(address, page)
  return needs.transaction(async (stores) => {
    const { statement } = await load(stores, cluster, id, member, true)
    const sent: Statement = {
      ...statement,
      state: statement.state === 'objected' ? 'objected' : 'sent',
      sentTo: address,
      sentAt: needs.now(),
      sendings: statement.sendings + 1,
    }
    await stores.statements.update(cluster, sent)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'statement.sent',
      about: `settlement:${id}/member:${member}`,
      before: { state: statement.state, sendings: statement.sendings },
      after: { state: sent.state, sendings: sent.sendings },
    })
    return sent
  })
}

/** A member objects to its statement. @refuses settlement.not-approved, settlement.no-statement, actor.not-entitled @pl uwaga do rozliczenia */
export async function objectToStatement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  member: string,
  objection: string,
): Promise<Statement> {
  if (!reaches(entitle(actor, 'statement.object', cluster), member))
    throw new Refusal('actor.not-entitled', { action: 'statement.object' })
  return needs.transaction(async (stores) => {
    const { statement } = await load(stores, cluster, id, member, true)
    const objected: Statement = { ...statement, state: 'objected', objection, objectedAt: needs.now() }
    await stores.statements.update(cluster, objected)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'statement.objected',
      about: `settlement:${id}/member:${member}`,
      before: { state: statement.state },
      after: { objection },
    })
    return objected
  })
}
