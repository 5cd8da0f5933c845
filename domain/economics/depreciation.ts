/**
 * Linear depreciation by a yearly rate, until the whole value is written off; the last year takes what is left.
 *
 * @param value      initial value [PLN], ≥ 0
 * @param rate       yearly rate, a fraction from 0 to 1; 0 means none
 * @param startYear  first year with a write-off, ≥ 1
 * @param years      horizon: index 0..years of the result
 * @returns          write-off of each year [PLN], ≥ 0
 * @pl amortyzacja liniowa
 */
export function linearDepreciation(value: number, rate: number, startYear: number, years: number): number[] {
  const parts = new Array<number>(years + 1).fill(0)
  // Counted in shares of the value: ten times 0.1 of it leaves no crumb of a grosz for an eleventh year.
  let left = 1
  for (let year = startYear; year <= years && left > 1e-12; year += 1) {
    const share = Math.min(rate, left)
    parts[year] = value * share
    left -= share
  }
  return parts
}

/**
 * Depreciation as the 2023 study prints it: the schedule that would begin in year 1, its first year left out, so that
 * 10 % a year stands in years 2 to 10 and only 90 % of the value is written off.
 *
 * @source 2023 study, tables 8 and 9 (column of depreciation)
 */
export function studyDepreciation(value: number, rate: number, years: number): number[] {
  return linearDepreciation(value, rate, 1, years).map((part, year) => (year === 1 ? 0 : part))
}
