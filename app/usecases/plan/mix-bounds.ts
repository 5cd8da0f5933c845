import type { MixAnswer } from '../../../domain/emissions/boiler-mix.ts'
import { boilerMix, deviceGroups } from '../../../domain/emissions/boiler-mix.ts'
import type { FactorSet, Pollutant } from '../../../domain/emissions/factor-set.ts'
import { POLLUTANTS, siblingsOf } from '../../../domain/emissions/factor-set.ts'
import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { decimal, fromNumber } from '../../../domain/quantity/decimal.ts'
import type { Masses, MixBounds } from './emission-report.ts'
import type { PlanData } from './plan-data.ts'

/** Half of the last digit printed: whole GJ, hundredths of a megagram. */
const PRINT = { toleranceGj: decimal('0.5'), toleranceMg: decimal('0.005') }

function fitMix(
  row: Readonly<Record<string, number>>,
  masses: Partial<Masses>,
  set: FactorSet,
  onlyFitting: boolean,
): MixAnswer | undefined {
  const energy = Object.entries(row).filter(
    ([carrier, gj]) => gj > 0 && set.factors.some((factor) => factor.carrier === carrier),
  )
  const groups = deviceGroups(set.factors.filter(({ carrier }) => energy.some(([one]) => one === carrier)))
  const known = {
    energy: energy.map(([carrier, gj]) => ({ carrier, gj: fromNumber(gj), toleranceGj: PRINT.toleranceGj })),
    emission: POLLUTANTS.flatMap((pollutant) => {
      const mg = masses[pollutant]
      return mg === undefined ? [] : [{ pollutant, mg: fromNumber(mg), toleranceMg: PRINT.toleranceMg }]
    }),
    factorTolerance: {},
  }
  return boilerMix(groups, known, onlyFitting)
}

function rangesOf({ ranges }: MixAnswer): MixBounds['ranges'] {
  return ranges.map(({ carrier, devices, minGj, maxGj }) => ({
    carrier,
    devices: devices.map(({ device, variant }) => ({ device, variant })),
    minGj,
    maxGj,
  }))
}

function differingIn(a: FactorSet, b: FactorSet): Pollutant[] {
  return POLLUTANTS.filter((one) => a.factors.some((row, i) => row[one] !== b.factors[i]?.[one]))
}

/** Another reading of the doubtful cells that fits where this one does not. */
function alternativeOf(
  row: Readonly<Record<string, number>>,
  masses: Partial<Masses>,
  set: FactorSet,
): NonNullable<MixBounds['alternative']> | null {
  for (const other of siblingsOf(set)) {
    const answer = fitMix(row, masses, other, true)
    if (answer?.fits) return { factorSet: other.id, ranges: rangesOf(answer), differsIn: differingIn(set, other) }
  }
  return null
}

/** One sector: the ranges of the chosen set, or of the reading that fits; else of the nearest mixes. */
function sectorBounds(
  sector: string,
  row: Readonly<Record<string, number>>,
  masses: Partial<Masses>,
  set: FactorSet,
): MixBounds {
  const answer = fitMix(row, masses, set, true)
  if (!answer) throw new Refusal('emissions.no-mix', {}, { file: 'plan.yaml' })
  const { fits, leastStretch } = answer
  const alternative = fits ? null : alternativeOf(row, masses, set)
  const shown = fits || alternative ? answer : (fitMix(row, masses, set, false) ?? answer)
  return { sector, fits, leastStretch, ranges: rangesOf(shown), alternative }
}

/** Answers kept: a plan is computed anew for every change of a scenario, and its base year stays the same. */
const KEPT = new Map<string, MixBounds>()
const MOST_KEPT = 32

/**
 * Which mixes fit the given totals of each sector; where none does, whether another value of the doubtful cells does.
 *
 * @refuses emissions.no-mix
 */
export function boundsOf(data: PlanData, matrix: CarrierMatrix, set: FactorSet): MixBounds[] {
  return Object.entries(data.config.emissions.given ?? {}).map(([sector, given]) => {
    const row = matrix[sector] ?? {}
    const masses = given as Partial<Masses>
    const key = JSON.stringify([sector, row, masses, set.id])
    const kept = KEPT.get(key)
    if (kept) return kept
    const found = sectorBounds(sector, row, masses, set)
    const [oldest] = KEPT.keys()
    if (KEPT.size >= MOST_KEPT && oldest !== undefined) KEPT.delete(oldest)
    KEPT.set(key, found)
    return found
  })
}

/** What a misfit means: the totals were made with another value of a doubtful cell, or figures contradict each other. */
export function misfitFinding({ sector, leastStretch, alternative }: MixBounds, { config }: PlanData): Finding {
  if (!alternative)
    return finding('emissions.mix-misfit', 'warning', { stretch: leastStretch.toFixed(2).replace('.', ',') })
  return finding('plan.totals-of-other-set', 'warning', {
    sector: config.sectors[sector]?.name ?? sector,
    set: config.emissions.factorSet,
    other: alternative.factorSet,
  })
}
