import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { RuleInForce, SettlementNeeds } from './ports.ts'

/** Rules of sharing with the resolutions that set them. @refuses cluster.not-found */
export async function listRules({ read }: SettlementNeeds, actor: Actor, cluster: string) {
  entitle(actor, 'balance.read', cluster)
  return read(({ rules }) => rules.list(cluster))
}

/**
 * Enters the rule a resolution has set from a day on; the rule before ends there.
 *
 * @refuses sharing.rule-overlaps when a rule begins on that day or later
 * @pl uchwała o zasadzie podziału korzyści
 */
export async function setRule(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  rule: Omit<RuleInForce, 'to'> & { readonly resolution: string; readonly resolvedOn: string },
): Promise<RuleInForce> {
  entitle(actor, 'settlement.approve', cluster)
  return needs.transaction(async ({ rules, journal, blocks }) => {
    await blocks.lock(cluster)
    const later = (await rules.list(cluster)).find(({ from }) => from >= rule.from)
    if (later) throw new Refusal('sharing.rule-overlaps', { from: later.from })
    const before = await rules.on(cluster, rule.from)
    if (before) await rules.end(cluster, before.from, rule.from)
    const made: RuleInForce = { ...rule, to: null }
    await rules.insert(cluster, made, needs.now(), actorId(actor))
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'sharing-rule.set',
      about: `sharing-rule:${rule.from}`,
      before: before ?? null,
      after: made,
    })
    return made
  })
}
