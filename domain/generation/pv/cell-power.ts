/**
 * How the power of the cells follows light and temperature: `pvwatts` in proportion to the light with one temperature
 * coefficient; `huld` with the loss of efficiency in weak light that PVGIS counts (crystalline silicon).
 */
export type CellPowerModel = 'pvwatts' | 'huld'

/** k1…k6 for crystalline silicon: T. Huld et al., Solar Energy Materials & Solar Cells 95 (2011) 3359–3369, as in PVGIS 5. */
const HULD = [-0.017237, -0.040465, -0.004702, 0.000149, 0.00017, 0.000005] as const

/**
 * Power of the cells as a share of their power under standard test conditions.
 *
 * Sources: A. Dobos, NREL/TP-6A20-62641 (2014), section 9; Huld et al. 2011, equation 2 with logarithms of the light.
 *
 * @param light   irradiance that has passed the glass [W/m²]
 * @param cellC   temperature of the cells [°C]
 */
export function cellPower(
  plant: { readonly power: CellPowerModel; readonly temperatureCoefficient: number },
  light: number,
  cellC: number,
): number {
  if (light <= 0) return 0
  const g = light / 1000
  const t = cellC - 25
  if (plant.power === 'pvwatts') return Math.max(0, g * (1 + plant.temperatureCoefficient * t))
  const [k1, k2, k3, k4, k5, k6] = HULD
  const l = Math.log(g)
  return Math.max(0, g * (1 + k1 * l + k2 * l * l + t * (k3 + k4 * l + k5 * l * l) + k6 * t * t))
}
