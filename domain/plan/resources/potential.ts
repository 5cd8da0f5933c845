/** 1 MWh = 3.6 GJ. */
export const GJ_PER_MWH = 3.6

/** What a local resource can give in a year. @pl potencjał lokalnego źródła energii */
export interface Potential {
  /** All that is there, before any limit of technique [GJ]. @pl potencjał teoretyczny */
  readonly theoreticalGj: number
  /** What today's technique can take from it [GJ]: heat, electricity or fuel, as `form` says. @pl potencjał techniczny */
  readonly technicalGj: number
  readonly form: 'heat' | 'electricity' | 'fuel' | 'heat and electricity'
  /** Heat in it [GJ], where heat and electricity are made together. */
  readonly heatGj?: number
  /** Electricity in it, or (heat pumps) drawn by it [MWh]. */
  readonly electricityMwh?: number
  /** After the boiler, where the technical potential is fuel [GJ]. */
  readonly usefulGj?: number
  /** The rule in symbols and the rule with its numbers. */
  readonly formula: string
  readonly inNumbers: string
  /** Rules of thumb it falls short of, by id in `assumptions/resources/rules-of-thumb.json`. */
  readonly below: readonly RuleOfThumb[]
}

/** A rule of thumb missed, with its limit and the value found. */
export interface RuleOfThumb {
  readonly id: string
  readonly limit: number
  readonly found: number
}

/** 12 significant digits, enough for any reader and no binary tail. */
export function digits(value: number): string {
  return String(Number(value.toPrecision(12)))
}

export function gjOfKwh(kwh: number): number {
  return (kwh * GJ_PER_MWH) / 1000
}
