import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { ScenarioResult } from './result.ts'

/** Findings about the what-if, the law or the weather; the others may tell of a point of another member. */
const OF_THE_WHOLE = /^(scenario|generation|law|settlement)\./

/**
 * The result as somebody may see it: what another member pays is that member's own, in a what-if as in a settlement.
 *
 * @refuses actor.not-entitled
 */
export function seenBy(actor: Actor, cluster: string, result: ScenarioResult): ScenarioResult {
  const bills = entitle(actor, 'statement.read', cluster)
  if (bills.reach === 'all') return result
  const mine = (id: string) => bills.members.includes(id)
  return {
    ...result,
    members: result.members.filter(({ member }) => mine(member)),
    losers: result.losers.filter(mine),
    losersDecided: result.losersDecided.filter(mine),
    findings: result.findings.filter(({ code }) => OF_THE_WHOLE.test(code)),
  }
}
