import type { Actor } from '../office/actor.ts'
import type { Keeping } from '../readings/keeper.ts'
import { KEEPS_NOTHING } from '../readings/keeper.ts'
import type { ReadingNeeds } from '../readings/ports.ts'
import type { PointEnergy } from './gather.ts'
import { gather } from './gather.ts'
import { selectionSeen } from './subject.ts'
import type { EnergyWanted } from './wanted.ts'
import { checkDays } from './wanted.ts'

/**
 * What each point withdrew and fed in, in the months it belonged to the cluster: for who-gives-and-who-takes and the
 * map. A point that changed hands stands once for each holder. Who reaches only own points sees those.
 *
 * @refuses readings.period, actor.not-entitled
 * @pl udział punktów w energii
 */
export async function readShares(
  { read, keeper = KEEPS_NOTHING }: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  wanted: Pick<EnergyWanted, 'from' | 'to'>,
): Promise<readonly PointEnergy[]> {
  checkDays(wanted)
  const selection = selectionSeen(actor, cluster)
  return read(async (stores) => (await gather(stores, keeper, cluster, selection, wanted)).points)
}
