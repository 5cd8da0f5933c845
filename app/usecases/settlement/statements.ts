import { Refusal } from '../../../domain/problems/refusal.ts'
import { decimal, minus } from '../../../domain/quantity/decimal.ts'
import type { PriceListStamp } from '../analyse/price-schema.ts'
import type { BillLine, Both, MemberBill, RegimeId } from '../analyse/result.ts'
import type { Actor } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import type { SharingRule } from './month-inputs.ts'
import type { MemberMonth, MonthResult, PointBill, PointMonth } from './month-result.ts'
import type { Remark, Settlement, SettlementNeeds, SettlementStores, Statement } from './ports.ts'
import { numberText } from './run-settlement.ts'

/** A remark as the member reads it, with the office’s answer. */
export type StatementRemark = Pick<Remark, 'remarkId' | 'text' | 'madeAt' | 'answer' | 'answeredAt'>

/** What of a member's bill is no line of its own. */
export interface BillSums {
  /** VAT the member bears; null where it recovers it or none is charged. */
  readonly vatPln: string | null
  readonly salesPln: string
}

/** A member pays gross or net: which, the cost itself tells. */
function sumsOf(bill: MemberBill | undefined): BillSums {
  if (!bill) return { vatPln: null, salesPln: '0.00' }
  const { grossPln, vatPln, salesPln, costPln } = bill
  const unlike = minus(minus(decimal(grossPln), decimal(salesPln)), decimal(costPln))
  const isBorne = unlike.mantissa === 0n && decimal(vatPln).mantissa !== 0n
  return { vatPln: isBorne ? vatPln : null, salesPln }
}

/** The page a member gets: what it would pay without the cluster, what it pays, why. @pl moje rozliczenie */
export interface StatementPage {
  readonly settlementId: string
  readonly number: string
  readonly month: string
  readonly clusterName: string
  readonly state: Statement['state']
  readonly sentAt: string | null
  readonly remarks: readonly StatementRemark[]
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
  /** What the lines are added up with: VAT where the member bears it, and what it earns. */
  readonly sums: {
    readonly without: BillSums
    readonly within: BillSums
    /** Where the rate of VAT stands, when any is borne. */
    readonly vatSource: string | null
  }
  /** The dated price list the month is billed by; null where prices carry no date. */
  readonly priceList: PriceListStamp | null
  /** Law the lines and steps name. */
  readonly sources: MonthResult['sources']
  /** Values not measured among the member's points. */
  readonly estimated: number
  readonly substituted: number
  readonly values: number
}

/** An approved settlement with one of its statements. */
export interface LoadedStatement {
  readonly settlement: Settlement
  readonly statement: Statement
  readonly remarks: readonly Remark[]
}

/** The page of one member out of a settlement. */
export function statementPageOf(
  { settlement, statement, remarks }: LoadedStatement,
  clusterName: string,
): StatementPage {
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
  const billIn = (regime: typeof run) => regime.bills.find((bill) => bill.member === memberId)
  const lines = { lines: billIn(run)?.lines ?? [], linesWithout: billIn(none)?.lines ?? [] }
  const [without, within] = [sumsOf(billIn(none)), sumsOf(billIn(run))]
  const vat = (without.vatPln ?? within.vatPln) ? result.sources.find(({ id }) => id === 'charges.vat') : undefined
  const vatSource = vat ? `${vat.id}@${vat.from}` : null
  const cited = [...lines.lines, ...lines.linesWithout, ...member.steps].map(({ source }) => source)
  const named = [...cited, vatSource ?? ''].join(' ')
  return {
    settlementId: settlement.settlementId,
    number: numberText(settlement),
    month: settlement.month,
    clusterName,
    state: statement.state,
    sentAt: statement.sentAt,
    remarks: remarks
      .map(({ remarkId, text, madeAt, answer, answeredAt }) => ({ remarkId, text, madeAt, answer, answeredAt }))
      .sort((a, b) => a.madeAt.localeCompare(b.madeAt)),
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
    sums: { without, within, vatSource },
    priceList: result.priceList ?? null,
    sources: result.sources.filter(({ id, from }) => named.includes(`${id}@${from}`)),
    estimated: quality('estimated'),
    substituted: quality('substituted'),
    values: quality('expected'),
  }
}

/** An approved settlement with one of its statements. @refuses settlement.not-found, settlement.not-approved, settlement.no-statement */
export async function loadStatement(
  stores: SettlementStores,
  cluster: string,
  id: string,
  member: string,
  lock = false,
): Promise<LoadedStatement> {
  const settlement = await stores.settlements.find(cluster, id)
  if (!settlement) throw new Refusal('settlement.not-found', { id })
  if (settlement.state !== 'approved') throw new Refusal('settlement.not-approved', { month: settlement.month })
  const statement = await stores.statements.find(cluster, id, member, lock)
  if (!statement) throw new Refusal('settlement.no-statement', { member })
  return { settlement, statement, remarks: await stores.remarks.list(cluster, { settlementId: id, memberId: member }) }
}

/** @refuses actor.not-entitled */
export function mayReadStatement(actor: Actor, cluster: string, member: string): void {
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
  mayReadStatement(actor, cluster, member)
  return read(async (stores) => {
    const loaded = await loadStatement(stores, cluster, id, member)
    return statementPageOf(loaded, (await stores.clusters.find(cluster))?.name ?? '')
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
  mayReadStatement(actor, cluster, member)
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
