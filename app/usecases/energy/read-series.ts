import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Keeping } from '../readings/keeper.ts'
import { KEEPS_NOTHING } from '../readings/keeper.ts'
import type { ReadingNeeds } from '../readings/ports.ts'
import { gather } from './gather.ts'
import type { Quarters } from './quarters.ts'
import { lessOf, matchedOf } from './quarters.ts'
import { selectionOf } from './subject.ts'
import type { EnergyWanted } from './wanted.ts'
import { checkDays } from './wanted.ts'

export const ENERGY_KINDS = ['withdrawal', 'feed-in', 'matched', 'surplus', 'outside'] as const
export type EnergyKind = (typeof ENERGY_KINDS)[number]

/**
 * Energy of one kind, quarter by quarter.
 *
 * @refuses readings.period, readings.unknown-point, readings.kind-of-cluster, actor.not-entitled
 * @pl szereg energii
 */
export async function readSeries(
  { read, keeper = KEEPS_NOTHING }: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  wanted: EnergyWanted,
  kind: EnergyKind,
): Promise<Quarters> {
  checkDays(wanted)
  if (wanted.subject.kind !== 'cluster' && kind !== 'withdrawal' && kind !== 'feed-in')
    throw new Refusal('readings.kind-of-cluster', { kind })
  const selection = selectionOf(actor, cluster, wanted.subject)
  return read(async (stores) => {
    const found = await gather(stores, keeper, cluster, selection, wanted)
    if (kind === 'withdrawal' || kind === 'feed-in') return found[kind]
    const matched = matchedOf(found.withdrawal, found['feed-in'])
    if (kind === 'matched') return matched
    return lessOf(kind === 'surplus' ? found['feed-in'] : found.withdrawal, matched)
  })
}
