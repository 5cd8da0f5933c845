import { Refusal } from '../problems/refusal.ts'
import { compareIds } from '../quantity/order-of-ids.ts'
import type { Game } from './game.ts'
import { MOST_PLAYERS } from './game.ts'
import type { GrowingWorth } from './sampled-shapley.ts'

/** What a member or group of members draws and feeds in, hour by hour [Wh, whole]. */
export interface HourlyBalance {
  readonly id: string
  readonly withdrawalWh: ArrayLike<number>
  readonly feedInWh: ArrayLike<number>
}

/** Worth of one matched kWh in each hour, in whole units (e.g. 10⁻⁴ zł), or one for all hours. */
export type MatchedPrice = ArrayLike<number> | number

function sameLength(members: readonly HourlyBalance[], price: MatchedPrice): number {
  const hours = members[0]?.withdrawalWh.length ?? 0
  for (const { id, withdrawalWh, feedInWh } of members)
    if (withdrawalWh.length !== hours || feedInWh.length !== hours)
      throw new Refusal('sharing.unequal-hours', { member: id, hours: withdrawalWh.length, expected: hours })
  if (typeof price !== 'number' && price.length !== hours)
    throw new Refusal('sharing.unequal-hours', { member: 'price', hours: price.length, expected: hours })
  return hours
}

/**
 * Worth of the matched energy of the members who stand in a coalition: Σ hours min(withdrawal, feed-in) × price.
 *
 * Members come and go one at a time, so that 4096 coalitions of a year cost one pass over the hours each.
 */
function walkingWorth(members: readonly HourlyBalance[], price: MatchedPrice) {
  const hours = sameLength(members, price)
  const drawn = new Float64Array(hours)
  const fed = new Float64Array(hours)
  const prices = typeof price === 'number' ? new Float64Array(hours).fill(price) : Float64Array.from(price)
  const draws = members.map((member) => Float64Array.from(member.withdrawalWh))
  const feeds = members.map((member) => Float64Array.from(member.feedInWh))
  return {
    begin() {
      drawn.fill(0)
      fed.fill(0)
    },
    /** Lets a member in (+1) or out (−1) and gives the worth [Wh × price]. */
    move(member: number, direction: 1 | -1): number {
      const draw = draws[member] ?? drawn
      const feed = feeds[member] ?? fed
      let worth = 0
      for (let h = 0; h < hours; h += 1) {
        const d = (drawn[h] ?? 0) + direction * (draw[h] ?? 0)
        const f = (fed[h] ?? 0) + direction * (feed[h] ?? 0)
        drawn[h] = d
        fed[h] = f
        worth += Math.min(d, f) * (prices[h] ?? 0)
      }
      return worth
    },
  }
}

/**
 * The game of matched energy: a coalition is worth what its members' own generation covers of their withdrawal in the same
 * hour, times the price difference.
 *
 * Coalitions are visited in Gray-code order, in which neighbours differ by one member.
 *
 * @param members  at most {@link MOST_PLAYERS}; group similar members for more
 * @returns        values in Wh × price, scale 0: whole numbers when the prices are whole
 * @refuses        sharing.too-many-players, sharing.unequal-hours
 */
export function matchedEnergyGame(members: readonly HourlyBalance[], price: MatchedPrice): Game {
  if (members.length === 0) throw new Refusal('sharing.no-players')
  if (members.length > MOST_PLAYERS)
    throw new Refusal('sharing.too-many-players', { count: members.length, most: MOST_PLAYERS })
  const ordered = [...members].sort((a, b) => compareIds(a.id, b.id))
  const players = ordered.map(({ id }) => id)
  const walk = walkingWorth(ordered, price)
  const values = new Array<bigint>(1 << players.length).fill(0n)
  for (let step = 1; step < values.length; step += 1) {
    const mask = step ^ (step >> 1)
    const changed = 31 - Math.clz32(step & -step)
    const worth = walk.move(changed, (mask >> changed) & 1 ? 1 : -1)
    values[mask] = BigInt(Math.round(worth))
  }
  return { players, values, scale: 0 }
}

/** The same worth for {@link sampledShapley}, for any number of members. */
export function growingMatchedWorth(members: readonly HourlyBalance[], price: MatchedPrice): GrowingWorth {
  const walk = walkingWorth(members, price)
  return { begin: walk.begin, join: (member) => walk.move(member, 1) }
}
