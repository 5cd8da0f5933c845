const SEA_LEVEL_PA = 101_325
const SEA_LEVEL_K = 288.15
const LAPSE_K_PER_M = 0.0065
const GAS_CONSTANT_DRY_AIR = 287.05287
const EXPONENT = 5.25588

/** Density of air at sea level in the standard atmosphere [kg/m³]: what makers' power curves stand on. */
export const STANDARD_DENSITY = 1.225

/**
 * Pressure of the standard atmosphere at a height [Pa].
 *
 * Source: ISO 2533:1975, the layer up to 11 km.
 *
 * @param elevationM  above sea level [m]
 */
export function standardPressure(elevationM: number): number {
  return SEA_LEVEL_PA * (1 - (LAPSE_K_PER_M / SEA_LEVEL_K) * elevationM) ** EXPONENT
}

/**
 * Density of dry air [kg/m³] by the gas law. Moisture would take off at most 1 % in a Polish summer.
 *
 * @param pressurePa    [Pa]
 * @param temperatureC  [°C]
 */
export function airDensity(pressurePa: number, temperatureC: number): number {
  return pressurePa / (GAS_CONSTANT_DRY_AIR * (temperatureC + 273.15))
}

/** Temperature some metres above where it was measured [°C], by the standard lapse of 6.5 K/km. */
export function temperatureAbove(temperatureC: number, risenM: number): number {
  return temperatureC - LAPSE_K_PER_M * risenM
}

/** Pressure some metres above where it was measured [Pa], barometric in a layer of even lapse. */
export function pressureAbove(pressurePa: number, temperatureC: number, risenM: number): number {
  const kelvin = temperatureC + 273.15
  return pressurePa * (1 - (LAPSE_K_PER_M / kelvin) * risenM) ** EXPONENT
}
