import { decompose, erbsDiffuseShare } from '../irradiance/decompose.ts'
import { airMass } from '../irradiance/extraterrestrial.ts'
import { sunOfHours } from '../irradiance/light.ts'
import { dailyClearness, hourlyClearness } from './clearness.ts'
import type { ClimatePlace } from './places.ts'
import type { Random } from './random.ts'
import type { YearHours } from './year-hours.ts'

export interface SyntheticLight {
  readonly ghi: Float64Array
  readonly dni: Float64Array
  readonly dhi: Float64Array
  /** Clearness drawn for each day; warm and cold days hang on it a little. */
  readonly clearness: Float64Array
}

/** No hour is clearer than a dry, clean sky at its air mass lets it be (a cap of our own, after clear-sky models). */
const clearestHour = (mass: number) => 0.82 * Math.exp(-0.03 * mass)

const tenth = (x: number) => Math.round(x * 10) / 10

/** Sums by month [kWh/m²]. */
function monthly(values: Float64Array, month: Uint8Array): number[] {
  const sums = new Array<number>(12).fill(0)
  values.forEach((value, h) => {
    sums[month[h] as number] = (sums[month[h] as number] as number) + value / 1000
  })
  return sums
}

/** The power p that brings Σ share^p · light to a target, between 0.2 and 5; 1 when no power does. */
function sharePower(target: number, sumAt: (power: number) => number): number {
  let low = 0.2
  let high = 5
  // A larger power makes shares below one smaller: the sum falls with the power.
  if (sumAt(low) < target || sumAt(high) > target) return sumAt(low) < target ? low : high
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2
    if (sumAt(middle) > target) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Irradiance of each hour of a synthetic year.
 *
 * Days get a clearness by {@link dailyClearness}, hours one about the day's mean by {@link hourlyClearness}; each day is then
 * scaled to its drawn clearness and each month to the known sum. The diffuse share is Erbs' to a power chosen for each month,
 * so that the month's diffuse sum is met too; beam follows from both.
 */
export function syntheticLight(place: ClimatePlace, year: YearHours, random: Random): SyntheticLight {
  const { hours, firstHour, month, days } = year
  const { sinElevation, extra } = sunOfHours(place.site, year.start, hours, 30)
  const above = Float64Array.from(sinElevation, (sine, h) => Math.max(0, sine) * (extra[h] as number))
  const possible = monthly(above, month)
  const monthOfDay = days.map((_, d) => month[firstHour[d] as number] as number)
  const clearness = dailyClearness(
    monthOfDay,
    place.months.map(({ ghi }, m) => ghi / (possible[m] as number)),
    random,
  )
  const ghi = new Float64Array(hours)
  const caps = new Float64Array(hours)
  let noise = 0
  for (let d = 0; d < days.length; d += 1) {
    const k = clearness[d] as number
    const shape = hourlyClearness(k)
    const fresh = Math.sqrt(1 - shape.correlation ** 2)
    let drawn = 0
    let wanted = 0
    const from = firstHour[d] as number
    const to = firstHour[d + 1] as number
    for (let h = from; h < to; h += 1) {
      const sine = sinElevation[h] as number
      if (sine <= 0) continue
      noise = shape.correlation * noise + fresh * random.normal()
      const mass = airMass(sine)
      const mean = shape.base + shape.lift * Math.exp(-shape.fall * mass)
      const cap = clearestHour(mass)
      const kt = Math.min(cap, Math.max(0.02, mean + shape.sigma * noise))
      caps[h] = cap * (above[h] as number)
      ghi[h] = kt * (above[h] as number)
      drawn += ghi[h] as number
      wanted += k * (above[h] as number)
    }
    if (drawn > 0)
      for (let h = from; h < to; h += 1) ghi[h] = Math.min(caps[h] as number, ((ghi[h] as number) * wanted) / drawn)
  }
  scaleMonths(
    ghi,
    caps,
    month,
    place.months.map((m) => m.ghi),
  )
  for (let h = 0; h < hours; h += 1) ghi[h] = tenth(ghi[h] as number)
  const dhi = new Float64Array(hours)
  const dni = new Float64Array(hours)
  const litHours: number[][] = place.months.map(() => [])
  for (let h = 0; h < hours; h += 1) if ((ghi[h] as number) > 0) litHours[month[h] as number]?.push(h)
  const powers = place.months.map(({ dhi: target }, m) =>
    sharePower(target, (power) => (litHours[m] as number[]).reduce((sum, h) => sum + partsOf(h, power).dhi / 1000, 0)),
  )
  function partsOf(h: number, power: number) {
    return decompose(
      ghi[h] as number,
      sinElevation[h] as number,
      extra[h] as number,
      (kt) => erbsDiffuseShare(kt) ** power,
    )
  }
  for (let h = 0; h < hours; h += 1) {
    if ((ghi[h] as number) <= 0) continue
    const parts = partsOf(h, powers[month[h] as number] as number)
    dhi[h] = tenth(parts.dhi)
    dni[h] = tenth(parts.dni)
  }
  return { ghi, dni, dhi, clearness }
}

/** Scales each month to its sum; hours held by the clear sky pass what they cannot take on to the others. */
function scaleMonths(ghi: Float64Array, caps: Float64Array, month: Uint8Array, targets: readonly number[]): void {
  for (let round = 0; round < 8; round += 1) {
    const sums = monthly(ghi, month)
    const factors = targets.map((target, m) => target / (sums[m] as number))
    if (factors.every((factor) => Math.abs(factor - 1) < 1e-6)) return
    for (let h = 0; h < ghi.length; h += 1)
      ghi[h] = Math.min(caps[h] as number, (ghi[h] as number) * (factors[month[h] as number] as number))
  }
}
