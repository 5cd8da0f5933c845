/**
 * Payback time: the moment at which the running sum of flows reaches zero, interpolated within the year in which it does.
 *
 * Money is thought to come evenly over the year: years before + what was missing / flow of that very year.
 *
 * @param flows  flows of years 0..n [PLN], the investment at year 0; discounted ones give the discounted payback
 * @returns      [years], 0 when nothing was invested, null when the sum never reaches zero
 * @pl prosty / zdyskontowany okres zwrotu (SPBT / DPBT)
 */
export function paybackYears(flows: readonly number[]): number | null {
  let before = 0
  for (const [year, flow] of flows.entries()) {
    const after = before + flow
    if (after >= 0) return year === 0 ? 0 : year - 1 + -before / flow
    before = after
  }
  return null
}

/**
 * Payback as the 2023 study computes it: the first year whose running sum is not negative, plus the sum missing at the end
 * of the year before, divided by the flow of the year BEFORE (the standard divides by the flow of the year itself and
 * counts from the year before). It comes out about one year too long.
 *
 * @param flows  flows of years 0..n [PLN], investment in year 1 (nothing in year 0)
 * @returns      [years]; null when never paid back, or when the flow of the year before is zero
 * @source 2023 study, tables 8, 9 and 11: 3 + 2 631 956.04 / 3 960 691.96 = 3.66; 4 + 845 342.06 / 2 849 975.49 = 4.30
 */
export function studyPaybackYears(flows: readonly number[]): number | null {
  let before = 0
  let flowBefore = flows[0] ?? 0
  for (let year = 1; year < flows.length; year += 1) {
    const flow = flows[year] ?? 0
    const after = before + flow
    if (after >= 0) return flowBefore === 0 ? null : year + Math.abs(before) / flowBefore
    before = after
    flowBefore = flow
  }
  return null
}
