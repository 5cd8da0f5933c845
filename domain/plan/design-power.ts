/** Design heat power by two ways that share no assumption. @pl szacunkowe zapotrzebowanie na moc cieplną */
export interface DesignPower {
  /** Final energy × factor [MW]. */
  readonly byFactorMw: number
  /** Useful heat over the degree hours of the year, at the design temperature [MW]. */
  readonly byDegreeDaysMw: number
  /** Full-load hours the factor stands for [h]. */
  readonly factorHours: number
}

/** The climate the power is sized for. */
export interface DesignClimate {
  readonly designC: number
  readonly indoorC: number
  /** Heating degree days of the year [K·d]. @pl stopniodni */
  readonly degreeDays: number
}

const HOURS_PER_DAY = 24
const GJ_PER_MWH = 3.6

/**
 * Design power of a sector.
 *
 * By factor: P = E_final · f. By degree days: P = Q·(t_i − t_e) / (24·Sd), for heat whose loss follows the temperature
 * difference; hot water adds its mean power. The first sizes boilers as they stand (losses, reserve), the second the
 * buildings: they need not agree, and the ratio tells how oversized the sources are.
 *
 * @param finalGj       final energy for heat [GJ]
 * @param usefulHeatGj  useful energy for heating [GJ]
 * @param usefulWaterGj useful energy for hot water [GJ]
 * @param factorKwPerGj the plan's factor [kW per GJ of final energy]
 */
export function designPower(
  energy: { readonly finalGj: number; readonly usefulHeatGj: number; readonly usefulWaterGj: number },
  factorKwPerGj: number,
  climate: DesignClimate,
): DesignPower {
  const heatMwh = energy.usefulHeatGj / GJ_PER_MWH
  const waterMw = energy.usefulWaterGj / GJ_PER_MWH / 8760
  return {
    byFactorMw: (energy.finalGj * factorKwPerGj) / 1000,
    byDegreeDaysMw: (heatMwh * (climate.indoorC - climate.designC)) / (HOURS_PER_DAY * climate.degreeDays) + waterMw,
    factorHours: 1000 / GJ_PER_MWH / factorKwPerGj,
  }
}

/**
 * Heat hour by hour: the year's useful heat laid on degree hours, hot water even over the year.
 *
 * @param temperature  outdoor [°C], hour by hour
 * @param limitC       outdoor temperature above which nobody heats [°C]
 * @returns            [MW] by hour; sums to both energies
 */
export function hourlyHeat(
  usefulHeatGj: number,
  usefulWaterGj: number,
  temperature: Float64Array,
  indoorC: number,
  limitC: number,
): Float64Array {
  const pull = temperature.map((outdoorC) => (outdoorC < limitC ? indoorC - outdoorC : 0))
  const whole = pull.reduce((sum, one) => sum + one, 0)
  const heatMwh = whole === 0 ? 0 : usefulHeatGj / GJ_PER_MWH / whole
  const water = usefulWaterGj / GJ_PER_MWH / temperature.length
  return pull.map((one) => one * heatMwh + water)
}

/** Degree days of a year of hourly temperatures [K·d]. */
export function degreeDaysOf(temperature: Float64Array, indoorC: number, limitC: number): number {
  return temperature.reduce((sum, one) => sum + (one < limitC ? indoorC - one : 0), 0) / HOURS_PER_DAY
}
