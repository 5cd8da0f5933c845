import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { isZero, sum } from '../quantity/decimal.ts'
import { commonScale } from '../quantity/fraction.ts'
import { compareIds } from '../quantity/order-of-ids.ts'
import type { Game } from './game.ts'
import { grandValue } from './game.ts'
import { nucleolus } from './nucleolus.ts'
import type { ExactShares } from './shapley.ts'
import { shapleyShares } from './shapley.ts'
import { roundParts, shareWhole } from './share-whole.ts'

/** How a common benefit is shared. @pl klucz podziału korzyści */
export type SharingKey = 'equal' | 'energy' | 'hourly' | 'shapley' | 'nucleolus'

/** What a member brings to the keys that look at energy. */
export interface Contribution {
  readonly id: string
  /** Energy of the period [kWh], ≥ 0. */
  readonly energyKwh?: Decimal
  /** Own matched energy hour by hour [kWh], each ≥ 0. */
  readonly matchedKwhByHour?: readonly Decimal[]
}

export interface SharedBenefit {
  /** Ids in the order that breaks ties. */
  readonly ids: readonly string[]
  /** Grosze of each, in the order of `ids`; they add up to the benefit. */
  readonly grosze: readonly bigint[]
  /** What each share is in proportion to, in the order of `ids`: whole numbers of 10^−`scale`. */
  readonly weights: readonly bigint[]
  readonly scale: number
  /** Keys of a game: what `weights` are parts of, so that weight / denominator is the member's share of the game itself. */
  readonly denominator?: bigint
}

function shared(grosze: bigint, ids: readonly string[], weights: readonly bigint[], scale: number): SharedBenefit {
  const parts = shareWhole(grosze, weights)
  if (!parts) throw new Refusal('sharing.nothing-to-weigh', {})
  return { ids, grosze: parts, weights, scale }
}

function contributionsInOrder(members: readonly Contribution[]): Contribution[] {
  if (members.length === 0) throw new Refusal('sharing.no-members')
  return [...members].sort((a, b) => compareIds(a.id, b.id))
}

/** An equal part for each: the rule of the agreement. */
export function shareEqually(grosze: bigint, members: readonly Contribution[]): SharedBenefit {
  const ordered = contributionsInOrder(members)
  return shared(
    grosze,
    ordered.map(({ id }) => id),
    ordered.map(() => 1n),
    0,
  )
}

/**
 * In proportion to each member's energy of the period.
 *
 * @refuses sharing.energy-missing, sharing.no-energy
 */
export function shareByEnergy(grosze: bigint, members: readonly Contribution[]): SharedBenefit {
  const ordered = contributionsInOrder(members)
  const energies = ordered.map(({ id, energyKwh }) => {
    if (!energyKwh) throw new Refusal('sharing.energy-missing', { member: id }, { pointer: `/members/${id}/energyKwh` })
    return energyKwh
  })
  const { mantissas: weights, scale } = commonScale(energies)
  if (weights.every((weight) => weight === 0n)) throw new Refusal('sharing.no-energy')
  return shared(
    grosze,
    ordered.map(({ id }) => id),
    weights,
    scale,
  )
}

/**
 * By hourly contribution: every hour earns the part of the benefit that its matched energy is of all matched energy, and
 * inside the hour each member gets the part that its own matched energy is of the hour's. Together: in proportion to
 * the energy a member matched over all hours.
 *
 * @refuses sharing.energy-missing, sharing.unequal-hours, sharing.no-energy
 */
export function shareByHours(grosze: bigint, members: readonly Contribution[]): SharedBenefit {
  const ordered = contributionsInOrder(members)
  const hours = ordered[0]?.matchedKwhByHour?.length ?? 0
  const totals = ordered.map(({ id, matchedKwhByHour }) => {
    const pointer = `/members/${id}/matchedKwhByHour`
    if (!matchedKwhByHour) throw new Refusal('sharing.energy-missing', { member: id }, { pointer })
    if (matchedKwhByHour.length !== hours)
      throw new Refusal(
        'sharing.unequal-hours',
        { member: id, hours: matchedKwhByHour.length, expected: hours },
        { pointer },
      )
    return sum(matchedKwhByHour)
  })
  if (totals.every(isZero)) throw new Refusal('sharing.no-energy')
  const { mantissas: weights, scale } = commonScale(totals)
  return shared(
    grosze,
    ordered.map(({ id }) => id),
    weights,
    scale,
  )
}

/** A game worth nothing gives no proportions; only where there is nothing to share either, its own shares hold as they are. */
function shareByGame(grosze: bigint, game: Game, { numerators, denominator }: ExactShares): SharedBenefit {
  const { players: ids, scale } = game
  if (grandValue(game) !== 0n) return { ...shared(grosze, ids, numerators, scale), denominator }
  if (grosze !== 0n) throw new Refusal('sharing.worthless-game', {}, { pointer: '/values' })
  const parts = roundParts(
    0n,
    numerators.map((numerator) => numerator * 100n),
    denominator * 10n ** BigInt(scale),
  )
  return { ids, grosze: parts, weights: numerators, scale, denominator }
}

/**
 * In proportion to the Shapley value of the game. A benefit other than what the game says all are worth is shared in the same
 * proportions.
 *
 * @refuses sharing.worthless-game when all together are worth nothing and there is something to share
 */
export function shareByShapley(grosze: bigint, game: Game): SharedBenefit {
  return shareByGame(grosze, game, shapleyShares(game))
}

/** In proportion to the nucleolus of the game. @refuses sharing.worthless-game, sharing.too-many-players */
export function shareByNucleolus(grosze: bigint, game: Game): SharedBenefit {
  return shareByGame(grosze, game, nucleolus(game))
}
