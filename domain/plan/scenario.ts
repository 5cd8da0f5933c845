import type { AgeGroup } from '../heat/heat-index.ts'
import { toNumber } from '../quantity/decimal.ts'
import type { HeatDemand } from './heat-demand.ts'

/** A figure at some years; between them it runs straight, outside it stays. @pl ścieżka */
export type Path = readonly { readonly year: number; readonly value: number }[]

/** The value of a path in a year. @returns undefined for an empty path */
export function valueIn(path: Path, year: number): number | undefined {
  const sorted = [...path].sort((a, b) => a.year - b.year)
  const after = sorted.findIndex((one) => one.year >= year)
  const next = sorted[after]
  const before = after > 0 ? sorted[after - 1] : undefined
  if (after < 0) return sorted.at(-1)?.value
  if (!next || !before || next.year === year) return next?.value
  return before.value + ((next.value - before.value) * (year - before.year)) / (next.year - before.year)
}

/** How a sector's buildings go on. Every path begins with the base year. */
export interface SectorScenario {
  readonly areaM2: Path
  /** Retrofitted share by age group, a fraction. @pl odsetek powierzchni po termomodernizacji */
  readonly retrofitted: Readonly<Record<string, Path>>
  /** Index of buildings retrofitted after the base year [kWh/(m² year)]; undefined: that of their group. */
  readonly newlyRetrofittedIndex?: number | undefined
  /** Index of buildings added in the years up to each [kWh/(m² year)]. @pl wskaźnik nowych budynków */
  readonly newIndex: Path
  readonly heatingEfficiency: Path
  readonly hotWaterEfficiency: Path
  /** What turns the index method into the survey; undefined: that of the base year. @pl kalibracja */
  readonly calibration?: Path | undefined
  /** Hot water per area against the base year; undefined: 1. */
  readonly hotWaterPerArea?: Path | undefined
}

/** Base-year state of a sector the scenario starts from. */
export interface SectorBase {
  readonly areaM2: number
  readonly groups: readonly AgeGroup[]
  readonly demand: HeatDemand
}

/** A sector in one year of a scenario. */
export interface SectorYear {
  readonly year: number
  readonly areaM2: number
  readonly indexKwhPerM2: number
  readonly usefulHeatGj: number
  readonly usefulWaterGj: number
  readonly finalGj: number
  /** Area-weighted retrofitted share of the buildings of the base year. */
  readonly retrofittedShare: number
  readonly newAreaM2: number
}

const GJ_PER_KWH = 0.0036

/** Index of the buildings of the base year in a later year [kWh/(m² year)], and their retrofitted share. */
function oldStock(base: SectorBase, scenario: SectorScenario, year: number) {
  let index = 0
  let retrofittedShare = 0
  for (const group of base.groups) {
    const share = toNumber(group.areaShare)
    const before = toNumber(group.retrofittedShare)
    const now = valueIn(scenario.retrofitted[group.built] ?? [], year) ?? before
    const plain = toNumber(group.indexKwhPerM2)
    const renewed = toNumber(group.retrofittedIndexKwhPerM2)
    const kept = Math.min(before, now)
    // No retrofit makes a building worse than it was.
    const newly = Math.min(scenario.newlyRetrofittedIndex ?? renewed, plain)
    index += share * ((1 - now) * plain + kept * renewed + (now - kept) * newly)
    retrofittedShare += share * now
  }
  return { index, retrofittedShare }
}

/** Heat of the area added since the base year, each span at the index that applied when it was built [kWh]. */
function newStockKwh(areaM2: Path, newIndex: Path, baseYear: number, year: number): number {
  let kwh = 0
  for (let at = baseYear + 1; at <= year; at += 1) {
    const added = (valueIn(areaM2, at) ?? 0) - (valueIn(areaM2, at - 1) ?? 0)
    kwh += added * (stepIn(newIndex, at) ?? 0)
  }
  return kwh
}

/** The value of the first listed year not before this one: a standard holds up to its year. */
export function stepIn(path: Path, year: number): number | undefined {
  const sorted = [...path].sort((a, b) => a.year - b.year)
  return (sorted.find((one) => one.year >= year) ?? sorted.at(-1))?.value
}

/**
 * A sector in one year: buildings of the base year with their retrofits, new buildings at their standard, efficiencies
 * of that year, calibrated to the survey.
 *
 * useful = (I_old·A_0 + Σ I_new·ΔA)·0.0036·c; final = useful/η_h + W/η_w·c.
 *
 * @pl  sektor w roku scenariusza
 */
export function sectorInYear(base: SectorBase, scenario: SectorScenario, baseYear: number, year: number): SectorYear {
  const areaM2 = valueIn(scenario.areaM2, year) ?? base.areaM2
  const startM2 = valueIn(scenario.areaM2, baseYear) ?? base.areaM2
  const { index, retrofittedShare } = oldStock(base, scenario, year)
  const kwh = index * startM2 + newStockKwh(scenario.areaM2, scenario.newIndex, baseYear, year)
  const calibration = valueIn(scenario.calibration ?? [], year) ?? base.demand.calibration
  const perArea = valueIn(scenario.hotWaterPerArea ?? [], year) ?? 1
  const water = base.areaM2 === 0 ? 0 : (base.demand.usefulWaterGj * perArea * areaM2) / base.areaM2
  const usefulHeatGj = kwh * GJ_PER_KWH * calibration
  const usefulWaterGj = water * calibration
  const heating = valueIn(scenario.heatingEfficiency, year)
  const forWater = valueIn(scenario.hotWaterEfficiency, year)
  const heatingEfficiency = heating ?? ratioOr(base.demand.usefulHeatGj, base.demand.finalHeatGj)
  const hotWaterEfficiency = forWater ?? ratioOr(base.demand.usefulWaterGj, base.demand.finalWaterGj)
  return {
    year,
    areaM2,
    indexKwhPerM2: areaM2 === 0 ? 0 : kwh / areaM2,
    usefulHeatGj,
    usefulWaterGj,
    finalGj: usefulHeatGj / heatingEfficiency + usefulWaterGj / hotWaterEfficiency,
    retrofittedShare,
    newAreaM2: areaM2 - startM2,
  }
}

function ratioOr(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
