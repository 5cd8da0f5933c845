import { decimal, fullText, plus, ZERO } from '../../../domain/quantity/decimal.ts'
import { holding } from '../settlement/settled-months.ts'
import type { OwnStatement } from '../settlement/statements.ts'
import { ownStatements } from '../settlement/statements.ts'
import { permitted } from './permitted.ts'
import type { Asked } from './ports.ts'

/** What a member got from the cluster, as its own statements say. @pl moja korzyść */
export interface OwnMoney {
  readonly memberId: string
  readonly memberName: string
  /** The statement of the last month that holds. */
  readonly last: OwnStatement | null
  readonly year: number | null
  /** Months of that year with a statement that holds, and their benefit [PLN]. */
  readonly months: number
  readonly benefitPln: string | null
}

async function ofMember(asked: Asked, memberId: string): Promise<OwnMoney> {
  const { needs, actor, cluster } = asked
  const statements = await ownStatements(needs, actor, cluster, memberId)
  const { name, held } = await needs.read(async ({ members, settlements }) => ({
    name: (await members.find(cluster, memberId))?.name ?? memberId,
    held: holding(await settlements.list(cluster)),
  }))
  const holds = statements.filter(({ settlementId }) => held.has(settlementId))
  const [last = null] = holds
  const ofYear = last ? holds.filter(({ month }) => month.slice(0, 4) === last.month.slice(0, 4)) : []
  const known = ofYear.flatMap(({ benefitPln }) => (benefitPln === null ? [] : [decimal(benefitPln)]))
  return {
    memberId,
    memberName: name,
    last,
    year: last ? Number(last.month.slice(0, 4)) : null,
    months: ofYear.length,
    benefitPln: known.length === 0 ? null : fullText(known.reduce((sum, one) => plus(sum, one), ZERO)),
  }
}

/** The same for every member the reader stands for; nothing for who reads the whole cluster. */
export async function ownMoney(asked: Asked): Promise<readonly OwnMoney[]> {
  const seen = permitted(asked.actor, 'statement.read', asked.cluster)
  if (seen?.reach !== 'own') return []
  const found: OwnMoney[] = []
  for (const id of seen.members)
    found.push(
      await asked.needs.keeper.get(`board own ${asked.cluster} ${asked.state} ${id}`, () => ofMember(asked, id)),
    )
  return found
}
