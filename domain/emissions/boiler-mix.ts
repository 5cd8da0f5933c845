import type { Decimal } from '../quantity/decimal.ts'
import { decimal, isZero, ONE, plus, sum, times, ZERO } from '../quantity/decimal.ts'
import type { ExactProgramme } from '../quantity/exact-simplex.ts'
import { exactMaximum } from '../quantity/exact-simplex.ts'
import type { EmissionFactor, Pollutant } from './factor-set.ts'
import { POLLUTANTS } from './factor-set.ts'

/** What is known of a sector: energy by carrier and mass by pollutant, each as printed. */
export interface KnownTotals {
  readonly energy: readonly { readonly carrier: string; readonly gj: Decimal; readonly toleranceGj: Decimal }[]
  readonly emission: readonly { readonly pollutant: Pollutant; readonly mg: Decimal; readonly toleranceMg: Decimal }[]
  /** Half of the last digit of the printed factors [g/GJ]: what a factor may really be. 0: taken as exact. */
  readonly factorTolerance: Readonly<Partial<Record<Pollutant, Decimal>>>
}

/** Devices whose factors are equal: totals cannot tell them apart. */
export interface DeviceGroup {
  readonly carrier: string
  readonly devices: readonly EmissionFactor[]
}

/** How much energy a group may have burnt [GJ]. */
export interface MixRange extends DeviceGroup {
  readonly minGj: number
  readonly maxGj: number
}

export interface MixAnswer {
  /** False: no mix of these devices gives the totals, and the ranges are those of the nearest mixes. */
  readonly fits: boolean
  readonly ranges: readonly MixRange[]
  /** One mix that fits (or comes nearest) [GJ], in the order of `ranges`. */
  readonly example: readonly number[]
  /** By how many times its tolerance each pollutant must be missed at least, when nothing fits; else 1. */
  readonly leastStretch: number
  readonly misfit: readonly { readonly pollutant: Pollutant; readonly missedMg: number }[]
}

const GRAMS_PER_MEGAGRAM = decimal('1000000')

/** Groups of one carrier, devices with equal factors together. */
export function deviceGroups(devices: readonly EmissionFactor[]): DeviceGroup[] {
  const groups = new Map<string, EmissionFactor[]>()
  for (const device of devices) {
    const key = [device.carrier, ...POLLUTANTS.map((pollutant) => device[pollutant])].join('|')
    groups.set(key, [...(groups.get(key) ?? []), device])
  }
  return [...groups.values()].map((found) => ({ carrier: found[0]?.carrier ?? '', devices: found }))
}

/** A row `low ≤ coefficients·x − stretch·t ≤ high`, in exact decimals. */
interface Band {
  readonly coefficients: readonly Decimal[]
  readonly low: Decimal
  readonly high: Decimal
  /** How far both ends move for one unit of the stretch variable. */
  readonly stretch: Decimal
}

function bandsOf(groups: readonly DeviceGroup[], known: KnownTotals): Band[] {
  const energy = known.energy.map(({ carrier, gj, toleranceGj }) => ({
    coefficients: groups.map((group) => (group.carrier === carrier ? decimal('1') : ZERO)),
    low: plus(gj, times(toleranceGj, decimal('-1'))),
    high: plus(gj, toleranceGj),
    stretch: ZERO,
  }))
  const whole = sum(known.energy.map(({ gj }) => gj))
  const emission = known.emission.map(({ pollutant, mg, toleranceMg }) => {
    const blur = times(whole, known.factorTolerance[pollutant] ?? ZERO)
    const grams = times(mg, GRAMS_PER_MEGAGRAM)
    const slack = plus(times(toleranceMg, GRAMS_PER_MEGAGRAM), blur)
    return {
      coefficients: groups.map(({ devices }) => decimal(devices[0]?.[pollutant] ?? '0')),
      low: plus(grams, times(slack, decimal('-1'))),
      high: plus(grams, slack),
      // Totals given as exact are widened gram by gram.
      stretch: isZero(slack) ? ONE : slack,
    }
  })
  return [...energy, ...emission]
}

/**
 * The bands as a programme in whole numbers: columns are the groups, the stretch, then a slack for each end.
 *
 * @param loose  whether the stretch may be used
 */
function programmeOf(bands: readonly Band[], cost: readonly bigint[], loose: bigint | undefined): ExactProgramme {
  const n = cost.length - 1
  const slacks = bands.length * 2
  const rows: bigint[][] = []
  const right: bigint[] = []
  bands.forEach((band, i) => {
    const scale = Math.max(
      ...[...band.coefficients, band.low, band.high, band.stretch].map((one) => Math.max(one.scale, 0)),
    )
    const whole = (one: Decimal) => one.mantissa * 10n ** BigInt(scale - one.scale)
    for (const end of ['high', 'low'] as const) {
      const sign = end === 'high' ? 1n : -1n
      const slack = Array.from({ length: slacks }, (_, j) => (j === 2 * i + (end === 'high' ? 0 : 1) ? 1n : 0n))
      const row = [
        ...band.coefficients.map((one) => sign * whole(one)),
        loose === undefined ? 0n : -whole(band.stretch),
        ...slack,
      ]
      const side = sign * whole(band[end])
      // Right sides must not be negative.
      rows.push(side < 0n ? row.map((cell) => -cell) : row)
      right.push(side < 0n ? -side : side)
    }
  })
  return { rows, right, cost: [...cost, ...Array.from({ length: slacks }, () => 0n)].slice(0, n + 1 + slacks) }
}

function unitCost(n: number, at: number, value: bigint): bigint[] {
  return Array.from({ length: n + 1 }, (_, j) => (j === at ? value : 0n))
}

function ratio(numerator: bigint, denominator: bigint): number {
  const digits = 12n
  return Number((numerator * 10n ** digits) / denominator) / 1e12
}

/** The bands stretched by a factor, so that the nearest mix fits. */
function stretched(bands: readonly Band[], by: { readonly numerator: bigint; readonly denominator: bigint }): Band[] {
  // Rounded up at 15 digits: a hair wider than the exact stretch, never narrower.
  const factor: Decimal = { mantissa: (by.numerator * 10n ** 15n) / by.denominator + 1n, scale: 15 }
  return bands.map((band) => ({
    ...band,
    low: plus(band.low, times(times(band.stretch, factor), decimal('-1'))),
    high: plus(band.high, times(band.stretch, factor)),
  }))
}

/**
 * Which mixes of boilers and stoves could stand behind printed totals: for each group of like devices the least and the
 * most energy [GJ] in any mix that meets all totals within their print, by exact linear programming.
 *
 * When no mix meets them, the pollutants' tolerances are widened together by the least factor that lets one through; the
 * answer says so, by how much, and which pollutant was missed.
 *
 * @pl      struktura kotłów zgodna z podanymi sumami
 * @param   onlyFitting  leaves the ranges empty where nothing fits: they are costly, and often nobody asks for them
 * @returns undefined when even the energy totals contradict the devices (a carrier with energy but no device)
 */
export function boilerMix(
  groups: readonly DeviceGroup[],
  known: KnownTotals,
  onlyFitting = false,
): MixAnswer | undefined {
  const n = groups.length
  const bands = bandsOf(groups, known)
  const least = exactMaximum(programmeOf(bands, unitCost(n, n, -1n), 1n))
  if (!least) return undefined
  const stretchNumerator = least.y[n] ?? 0n
  const fits = stretchNumerator === 0n
  const used = fits ? bands : stretched(bands, { numerator: stretchNumerator, denominator: least.denominator })
  const example = groups.map((_, i) => ratio(least.y[i] ?? 0n, least.denominator))
  const ranges = (fits || !onlyFitting ? groups : []).map((group, i) => {
    const most = exactMaximum(programmeOf(used, unitCost(n, i, 1n), undefined))
    const fewest = exactMaximum(programmeOf(used, unitCost(n, i, -1n), undefined))
    if (!most || !fewest) throw new Error('boilerMix: a mix was found, but not its bounds')
    return {
      ...group,
      minGj: ratio(fewest.y[i] ?? 0n, fewest.denominator),
      maxGj: ratio(most.y[i] ?? 0n, most.denominator),
    }
  })
  const misfit = known.emission.map(({ pollutant, mg }) => {
    const made = groups.reduce(
      (total, { devices }, i) => total + (example[i] ?? 0) * Number(devices[0]?.[pollutant]),
      0,
    )
    return { pollutant, missedMg: made / 1e6 - Number(mg.mantissa) / 10 ** mg.scale }
  })
  return { fits, ranges, example, leastStretch: 1 + ratio(stretchNumerator, least.denominator), misfit }
}
