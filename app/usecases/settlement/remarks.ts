import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import type { MonthResult } from './month-result.ts'
import type { Remark, RemarkFilter, SettlementNeeds, SettlementStores } from './ports.ts'
import { numberText } from './run-settlement.ts'
import { loadStatement } from './statements.ts'

/** A remark with the settlement it is about, and what corrected that settlement since. */
export interface RemarkView extends Remark {
  readonly memberName: string
  readonly month: string
  readonly number: string
  readonly correctedBy: { readonly settlementId: string; readonly number: string; readonly on: string } | null
}

async function viewsOf(stores: SettlementStores, cluster: string, remarks: readonly Remark[]): Promise<RemarkView[]> {
  const about = new Map<string, Omit<RemarkView, keyof Remark | 'memberName'> & { names: Map<string, string> }>()
  for (const id of new Set(remarks.map(({ settlementId }) => settlementId))) {
    const settlement = await stores.settlements.find(cluster, id)
    if (!settlement) throw new Error(`a remark about settlement ${id}, which is not there`)
    const later = (await stores.settlements.ofMonth(cluster, settlement.month))
      .filter(({ state, approvedAt }) => state === 'approved' && (approvedAt ?? '') > (settlement.approvedAt ?? ''))
      .sort((a, b) => (a.approvedAt ?? '').localeCompare(b.approvedAt ?? ''))
      .at(-1)
    const { members } = JSON.parse(settlement.result) as MonthResult
    about.set(id, {
      month: settlement.month,
      number: numberText(settlement),
      correctedBy: later
        ? { settlementId: later.settlementId, number: numberText(later), on: later.approvedAt ?? '' }
        : null,
      names: new Map(members.map(({ member, name }) => [member, name])),
    })
  }
  return remarks.flatMap((remark) => {
    const known = about.get(remark.settlementId)
    if (!known) return []
    const { names, ...rest } = known
    return [{ ...remark, ...rest, memberName: names.get(remark.memberId) ?? remark.memberId }]
  })
}

/** Remarks to statements, the oldest that waits for an answer first; a member sees its own. @refuses actor.not-entitled */
export async function listRemarks(
  { read }: SettlementNeeds,
  actor: Actor,
  cluster: string,
  filter: RemarkFilter,
): Promise<RemarkView[]> {
  const entitlement = entitle(actor, 'statement.read', cluster)
  return read(async (stores) => {
    const found = await stores.remarks.list(cluster, filter)
    return viewsOf(
      stores,
      cluster,
      found.filter(({ memberId }) => reaches(entitlement, memberId)),
    )
  })
}

/** A member remarks on its statement. @refuses settlement.not-approved, settlement.no-statement, actor.not-entitled @pl uwaga do rozliczenia */
export async function makeRemark(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  member: string,
  text: string,
): Promise<RemarkView> {
  if (!reaches(entitle(actor, 'statement.object', cluster), member))
    throw new Refusal('actor.not-entitled', { action: 'statement.object' })
  return needs.transaction(async (stores) => {
    await loadStatement(stores, cluster, id, member)
    const remark: Remark = {
      remarkId: needs.newId(),
      settlementId: id,
      memberId: member,
      text,
      madeAt: needs.now(),
      madeBy: actorId(actor),
      answer: null,
      answeredAt: null,
      answeredBy: null,
    }
    await stores.remarks.insert(cluster, remark)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'statement.objected',
      about: `settlement:${id}/member:${member}`,
      before: null,
      after: { remarkId: remark.remarkId, text },
    })
    const [view] = await viewsOf(stores, cluster, [remark])
    return view as RemarkView
  })
}

/**
 * The office answers a remark; with that it is closed, and the member reads the answer beside it. Whoever does not agree
 * makes another remark: nothing said is overwritten.
 *
 * @refuses remark.not-found, remark.already-answered, actor.not-entitled
 * @pl odpowiedź na uwagę
 */
export async function answerRemark(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  remarkId: string,
  answer: string,
): Promise<RemarkView> {
  entitle(actor, 'settlement.approve', cluster)
  return needs.transaction(async (stores) => {
    const found = await stores.remarks.find(cluster, remarkId, true)
    if (!found) throw new Refusal('remark.not-found', { id: remarkId })
    if (found.answer !== null)
      throw new Refusal('remark.already-answered', { on: (found.answeredAt ?? '').slice(0, 10) })
    const answered: Remark = { ...found, answer, answeredAt: needs.now(), answeredBy: actorId(actor) }
    await stores.remarks.update(cluster, answered)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'remark.answered',
      about: `settlement:${found.settlementId}/member:${found.memberId}`,
      before: { remarkId, text: found.text },
      after: { answer },
    })
    const [view] = await viewsOf(stores, cluster, [answered])
    return view as RemarkView
  })
}
