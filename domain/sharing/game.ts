import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { isZero, tenTo } from '../quantity/decimal.ts'
import { compareIds } from '../quantity/order-of-ids.ts'

/**
 * A game of coalitions: what each group of members is worth on its own.
 *
 * Coalitions are bit masks over `players` in order; `values[0]`, the empty one, is 0. Values are whole numbers of
 * 10^−`scale`, so every comparison is exact.
 */
export interface Game {
  readonly players: readonly string[]
  readonly values: readonly bigint[]
  readonly scale: number
}

/** Most players of a game written out in full: 4096 coalitions. */
export const MOST_PLAYERS = 12

/** Ids in the order that breaks ties everywhere. */
export function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort(compareIds)
}

/** Members of a coalition, in order. */
export function membersOf(mask: number, players: readonly string[]): string[] {
  return players.filter((_, i) => (mask >> i) & 1)
}

/**
 * The game written as `{"A": 1, "A,B": 3, …}`: ids sorted and joined by commas.
 *
 * @refuses sharing.bad-coalition (unsorted, doubled or empty ids), sharing.missing-coalition, sharing.too-many-players,
 *          sharing.no-players, sharing.empty-coalition-worth
 */
export function gameOf(written: Readonly<Record<string, Decimal>>): Game {
  const entries = Object.entries(written).filter(([key]) => key !== '')
  const empty = written['']
  if (empty && !isZero(empty)) throw new Refusal('sharing.empty-coalition-worth', {}, { pointer: '/values/' })
  const byKey = new Map<string, Decimal>()
  const ids = new Set<string>()
  for (const [key, value] of entries) {
    const names = key.split(',')
    const bad = names.some((name, i) => name === '' || (i > 0 && compareIds(names[i - 1] ?? '', name) >= 0))
    if (bad) throw new Refusal('sharing.bad-coalition', { coalition: key }, { pointer: `/values/${key}` })
    byKey.set(key, value)
    for (const name of names) ids.add(name)
  }
  const players = inOrder([...ids])
  if (players.length === 0) throw new Refusal('sharing.no-players', {}, { pointer: '/values' })
  if (players.length > MOST_PLAYERS)
    throw new Refusal('sharing.too-many-players', { count: players.length, most: MOST_PLAYERS }, { pointer: '/values' })
  const scale = Math.max(...[...byKey.values()].map((value) => value.scale))
  const values = [0n]
  for (let mask = 1; mask < 1 << players.length; mask += 1) {
    const coalition = membersOf(mask, players).join(',')
    const value = byKey.get(coalition)
    if (!value) throw new Refusal('sharing.missing-coalition', { coalition }, { pointer: '/values' })
    values.push(value.mantissa * tenTo(scale - value.scale))
  }
  return { players, values, scale }
}

/** What all together are worth, in units of the game. */
export function grandValue(game: Game): bigint {
  return game.values.at(-1) ?? 0n
}
