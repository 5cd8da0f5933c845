import assumed from '../../assumptions/plan-unit-costs.json' with { type: 'json' }

/** What a scenario's heat and its measures cost, by whom assumed and when. @pl założone koszty jednostkowe */
export interface UnitCosts {
  readonly author: string
  readonly day: string
  readonly status: string
  readonly doubts: readonly { readonly pl: string; readonly en: string }[]
  /** [PLN/GJ] of final energy by carrier; for heat pumps of the heat they give. */
  readonly energyPlnPerGj: Readonly<Record<string, number>>
  /** [PLN/m²] of floor area retrofitted. */
  readonly retrofitPlnPerM2: number
  /** [PLN] for pumps that give a GJ a year. */
  readonly heatPumpPlnPerGj: number
  /** Either way, a fraction. */
  readonly range: number
}

export const UNIT_COSTS: UnitCosts = assumed

/**
 * What the heat of a year costs [PLN].
 *
 * @returns null where a carrier with energy has no price: a sum without it would be too low
 */
export function heatCost(gjByCarrier: Readonly<Record<string, number>>, costs: UnitCosts = UNIT_COSTS): number | null {
  let pln = 0
  for (const [carrier, gj] of Object.entries(gjByCarrier)) {
    if (gj === 0) continue
    const price = costs.energyPlnPerGj[carrier]
    if (price === undefined) return null
    pln += gj * price
  }
  return pln
}

/**
 * What was invested in retrofits and heat pumps since the base year [PLN].
 *
 * @param retrofittedM2  floor area retrofitted since then
 * @param heatPumpGj     heat of the pumps added since then [GJ a year]
 */
export function investedPln(retrofittedM2: number, heatPumpGj: number, costs: UnitCosts = UNIT_COSTS): number {
  return Math.max(0, retrofittedM2) * costs.retrofitPlnPerM2 + Math.max(0, heatPumpGj) * costs.heatPumpPlnPerGj
}
