import { decimal, fromInteger, fullText } from '../../../domain/quantity/decimal.ts'
import { roundHalfAway } from '../../../domain/quantity/rounding.ts'
import type { PointOutcome } from '../../../domain/settlement/regime.ts'
import type { Contribution, SharedBenefit, SharingKey } from '../../../domain/sharing/benefit-keys.ts'
import {
  shareByEnergy,
  shareByHours,
  shareByNucleolus,
  shareByShapley,
  shareEqually,
} from '../../../domain/sharing/benefit-keys.ts'
import { MOST_PLAYERS } from '../../../domain/sharing/game.ts'
import type { HourlyBalance } from '../../../domain/sharing/matched-energy-game.ts'
import { matchedEnergyGame } from '../../../domain/sharing/matched-energy-game.ts'
import { MOST_NUCLEOLUS_PLAYERS } from '../../../domain/sharing/nucleolus.ts'
import { shareReasons } from '../../../domain/sharing/reasons.ts'
import type { PointHours } from './apply-plants.ts'
import type { ClusterMember } from './cluster-data.ts'
import type { RegimeRun } from './regimes.ts'
import type { Both, SharingReport } from './result.ts'

const NAMES: Readonly<Record<SharingKey, Both>> = {
  equal: { pl: 'równo', en: 'equally' },
  energy: { pl: 'według energii', en: 'by energy' },
  hourly: { pl: 'według wkładu godzinowego', en: 'by hourly contribution' },
  shapley: { pl: 'wartość Shapleya', en: 'Shapley value' },
  nucleolus: { pl: 'nukleolus', en: 'nucleolus' },
}

const ALL_KEYS: readonly SharingKey[] = ['equal', 'energy', 'hourly', 'shapley', 'nucleolus']

/** Each member's own energy in and out, hour by hour. */
function balances(
  members: readonly ClusterMember[],
  points: ReadonlyMap<string, PointHours>,
  hours: number,
): HourlyBalance[] {
  return members.map(({ id }) => {
    const withdrawalWh = new Float64Array(hours)
    const feedInWh = new Float64Array(hours)
    for (const point of points.values()) {
      if (point.member !== id) continue
      for (let h = 0; h < hours; h += 1) {
        withdrawalWh[h] = (withdrawalWh[h] as number) + (point.withdrawalWh[h] as number)
        feedInWh[h] = (feedInWh[h] as number) + (point.feedInWh[h] as number)
      }
    }
    return { id, withdrawalWh, feedInWh }
  })
}

/** Energy a member matched in each hour: what it took from other members and what it gave them. */
function matchedByHour(points: readonly PointOutcome[], member: string, hours: number): Float64Array {
  const out = new Float64Array(hours)
  for (const point of points) {
    if (point.member !== member) continue
    for (let h = 0; h < hours; h += 1)
      out[h] = (out[h] as number) + (point.innerWh[h] as number) + (point.saleInnerWh[h] as number)
  }
  return out
}

/** All energy a member took and gave [Wh]. */
function movedWh({ withdrawalWh, feedInWh }: HourlyBalance): number {
  let total = 0
  for (let h = 0; h < withdrawalWh.length; h += 1) total += (withdrawalWh[h] as number) + (feedInWh[h] as number)
  return total
}

/** Small members joined so that a game stays small enough to be solved exactly; the group's name says who is in it. */
function grouped(
  all: readonly HourlyBalance[],
  most: number,
): { players: HourlyBalance[]; memberOf: Map<string, string[]> } {
  if (all.length <= most) return { players: [...all], memberOf: new Map(all.map(({ id }) => [id, [id]])) }
  const bySize = all
    .map((one) => ({ one, wh: movedWh(one) }))
    .sort((a, b) => b.wh - a.wh || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
  const own = bySize.slice(0, most - 1)
  const rest = bySize.slice(most - 1)
  const hours = rest[0]?.withdrawalWh.length ?? 0
  const sum = (of: 'withdrawalWh' | 'feedInWh') =>
    Float64Array.from({ length: hours }, (_, h) => rest.reduce((total, one) => total + (one[of][h] as number), 0))
  const id = 'pozostali'
  return {
    players: [...own, { id, withdrawalWh: sum('withdrawalWh'), feedInWh: sum('feedInWh') }],
    memberOf: new Map([...own.map((one): [string, string[]] => [one.id, [one.id]]), [id, rest.map((one) => one.id)]]),
  }
}

interface Shares {
  readonly key: SharingKey
  readonly shared: SharedBenefit
  readonly reasons: Readonly<Record<string, Both>>
  readonly note: Both
}

/** What a key weighs, in one sentence. */
const NOTES: Readonly<Record<SharingKey, Both>> = {
  equal: {
    pl: 'Reguła umowy: równa część dla każdego członka, niezależnie od energii.',
    en: 'The rule of the agreement: an equal part for every member, whatever its energy.',
  },
  energy: {
    pl: 'Waży cała energia członka w okresie: pobrana i oddana.',
    en: 'All energy of a member in the period counts: withdrawn and fed in.',
  },
  hourly: {
    pl: 'Waży energia, którą członek w danej godzinie wziął od innych członków lub im oddał.',
    en: 'What counts is the energy a member took from other members, or gave them, in the same hour.',
  },
  shapley: {
    pl: 'Każdy członek gra za siebie; waży to, co jego przystąpienie dodaje do energii dopasowanej.',
    en: 'Every member plays for itself; what counts is what its joining adds to the matched energy.',
  },
  nucleolus: {
    pl: 'Każdy członek gra za siebie; podział, z którego najmniej opłaca się wyłamać.',
    en: 'Every member plays for itself; the shares it pays least to break away from.',
  },
}

/** Shares of a game's players as shares of members: a group's part is dealt to its members by their energy. */
function ofMembers(
  shares: SharedBenefit,
  groups: ReadonlyMap<string, readonly string[]>,
  energy: readonly Contribution[],
): SharedBenefit {
  const parts = shares.ids.flatMap((id, i) => {
    const members = groups.get(id) ?? [id]
    const grosze = shares.grosze[i] ?? 0n
    if (members.length === 1) return [{ id: members[0] as string, grosze }]
    const inside = energy.filter((one) => members.includes(one.id))
    const dealt = shareByEnergy(grosze, inside)
    return dealt.ids.map((one, k) => ({ id: one, grosze: dealt.grosze[k] ?? 0n }))
  })
  return {
    ids: parts.map(({ id }) => id),
    grosze: parts.map(({ grosze }) => grosze),
    weights: parts.map(({ grosze }) => grosze),
    scale: 2,
  }
}

/**
 * The benefit of a regime shared by every key, to the grosz, with a reason for each member.
 *
 * @param run   the regime whose benefit is shared
 * @param keys  which keys; the games are the dear ones
 */
export function sharingReports(
  run: RegimeRun,
  members: readonly ClusterMember[],
  points: ReadonlyMap<string, PointHours>,
  hours: number,
  keys: readonly SharingKey[] = ALL_KEYS,
): SharingReport[] {
  const grosze = roundHalfAway(decimal(run.report.benefitPln), 2).mantissa
  const each = balances(members, points, hours)
  const contributions = members.map(({ id }, i): Contribution => {
    const own = each[i] as HourlyBalance
    const moved = movedWh(own)
    const matched = matchedByHour(run.outcome.points, id, hours)
    return {
      id,
      energyKwh: { mantissa: BigInt(moved), scale: 3 },
      matchedKwhByHour: [{ mantissa: BigInt(matched.reduce((a, b) => a + b, 0)), scale: 3 }],
    }
  })
  const plain = (key: SharingKey, shared: SharedBenefit): Shares => ({
    key,
    shared,
    reasons: shareReasons(key, shared, null),
    note: NOTES[key],
  })
  const game = (key: 'shapley' | 'nucleolus', most: number): Shares | undefined => {
    const { players, memberOf } = grouped(each, most)
    const worth = matchedEnergyGame(players, 1)
    if (worth.values.at(-1) === 0n) return undefined
    const shared = key === 'shapley' ? shareByShapley(grosze, worth) : shareByNucleolus(grosze, worth)
    const own = ofMembers(shared, memberOf, contributions)
    const reasons = shareReasons(key, shared, null)
    const groupOf = (id: string) => [...memberOf].find(([, list]) => list.includes(id))?.[0] ?? id
    return {
      key,
      shared: own,
      reasons: Object.fromEntries(members.map(({ id }) => [id, reasons[groupOf(id)] ?? { pl: '', en: '' }])),
      note:
        players.length === each.length
          ? NOTES[key]
          : {
              pl: `Najwięksi członkowie (${players.length - 1}) grają każdy za siebie, pozostali (${each.length - players.length + 1}) jako jedna grupa, którą dzieli się według energii.`,
              en: `The largest members (${players.length - 1}) play for themselves, the others (${each.length - players.length + 1}) as one group, shared inside by energy.`,
            },
    }
  }
  const anyMatched = contributions.some(({ matchedKwhByHour }) => (matchedKwhByHour?.[0]?.mantissa ?? 0n) > 0n)
  const anyEnergy = contributions.some(({ energyKwh }) => (energyKwh?.mantissa ?? 0n) > 0n)
  const shares: Readonly<Record<SharingKey, () => Shares | undefined>> = {
    equal: () => plain('equal', shareEqually(grosze, contributions)),
    energy: () => (anyEnergy ? plain('energy', shareByEnergy(grosze, contributions)) : undefined),
    hourly: () => (anyMatched ? plain('hourly', shareByHours(grosze, contributions)) : undefined),
    shapley: () => game('shapley', MOST_PLAYERS),
    nucleolus: () => game('nucleolus', Math.min(MOST_NUCLEOLUS_PLAYERS, 6)),
  }
  return keys
    .map((key) => shares[key]())
    .filter((one) => one !== undefined)
    .map(({ key, shared, reasons, note }) => ({
      key,
      name: NAMES[key],
      regime: run.report.id,
      decisionInForce: run.report.decisionInForce,
      benefitPln: run.report.benefitPln,
      shares: shared.ids.map((member, i) => ({
        member,
        sharePln: fullText({ mantissa: shared.grosze[i] ?? fromInteger(0).mantissa, scale: 2 }),
        reason: reasons[member] ?? { pl: '', en: '' },
      })),
      note,
    }))
}
