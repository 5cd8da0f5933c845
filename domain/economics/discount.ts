/**
 * Worth today of one złoty paid at the end of year t.
 *
 * @param rate  discount rate, a fraction above −1
 * @param year  years from now, ≥ 0
 * @pl czynnik dyskontujący
 */
export function discountFactor(rate: number, year: number): number {
  return (1 + rate) ** -year
}

/**
 * Net present value of yearly flows, the first of them now.
 *
 * @param flows  flows at the end of years 0..n [PLN]
 * @param rate   discount rate, a fraction above −1
 * @pl wartość bieżąca netto (NPV)
 */
export function netPresentValue(flows: readonly number[], rate: number): number {
  let value = 0
  for (let year = flows.length - 1; year >= 0; year -= 1) value = value / (1 + rate) + (flows[year] ?? 0)
  return value
}

/**
 * Worth today of one złoty a year, paid at the end of years 1..n.
 *
 * @param rate   discount rate, a fraction above −1; 0 gives n
 * @param years  whole number > 0
 * @pl współczynnik wartości bieżącej renty
 */
export function annuityPresentValue(rate: number, years: number): number {
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate
}

/**
 * Even yearly amount, paid at the end of years 1..n, that is worth as much as one amount today: the yearly cost of an
 * investment, or what its NPV is worth a year.
 *
 * @param presentValue  [PLN]
 * @returns             [PLN/year]
 * @pl roczna renta (annuita); koszt równoważny roczny
 */
export function equivalentAnnual(presentValue: number, rate: number, years: number): number {
  return presentValue / annuityPresentValue(rate, years)
}
