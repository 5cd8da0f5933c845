const BOLTZMANN = 5.669e-8
const EMISSIVITY = 0.84
const ABSORPTIVITY = 0.83
/** Hydraulic length of a module [m], its heat capacity [J/(m²K)] and height above the ground [m]. */
const LENGTH = 0.5
const CAPACITY = 11_000
const MODULE_HEIGHT = 5
const WIND_HEIGHT = 9.144
const PRANDTL = 0.71
const ZERO_C = 273.15
const STEP_SECONDS = 3600

function convection(moduleK: number, airK: number, wind: number): number {
  const mean = (moduleK + airK) / 2
  const density = (0.003484 * 101_325) / mean
  const viscosity = (0.24237e-6 * mean ** 0.76) / density
  const conductivity = 2.1695e-4 * mean ** 0.84
  const reynolds = (wind * LENGTH) / viscosity
  const forced =
    reynolds > 1.2e5
      ? ((0.0282 / reynolds ** 0.2) * density * wind * 1007) / PRANDTL ** 0.4
      : ((0.86 / Math.sqrt(reynolds)) * density * wind * 1007) / PRANDTL ** 0.67
  const grashof = ((9.8 / mean) * Math.abs(moduleK - airK) * LENGTH ** 3 * 0.5) / viscosity ** 2
  const free = (0.21 * (grashof * PRANDTL) ** 0.32 * conductivity) / LENGTH
  return Math.cbrt(free ** 3 + forced ** 3)
}

const radiation = (a: number, b: number) => EMISSIVITY * BOLTZMANN * (a * a + b * b) * (a + b)

/**
 * A module that warms up and cools down from hour to hour.
 *
 * Heat balance of front and back with wind, free convection, sky, and the ground or roof behind, whose share is set so that
 * the module reaches its installed nominal temperature at 800 W/m², 20 °C and 1 m/s. The model of PVWatts.
 *
 * Source: M. Fuentes, "A Simplified Thermal Model for Flat-Plate Photovoltaic Arrays", SAND85-0330 (1987).
 *
 * @param noctC  installed nominal operating cell temperature [°C]; 45 on an open rack, 49 on a roof with air behind
 * @returns      a function of plane irradiance [W/m²], air [°C] and wind at 10 m [m/s], to be called hour after hour, that
 *               gives the cell temperature [°C]
 */
export function fuentesModule(noctC: number): (plane: number, airC: number, wind: number) => number {
  const noct = noctC + ZERO_C
  const air = 20 + ZERO_C
  const sky = 282.21
  const rise = noct - air
  const convectionThere = convection(noct, air, 1)
  const groundThere = radiation(noct, air)
  const back =
    (ABSORPTIVITY * 800 - EMISSIVITY * BOLTZMANN * (noct ** 4 - sky ** 4) - convectionThere * rise) /
    ((groundThere + convectionThere) * rise)
  const ground = Math.min(noct, Math.max(air, (noct ** 4 - back * (noct ** 4 - air ** 4)) ** 0.25))
  const groundRatio = (ground - air) / rise
  const convectionRatio =
    (ABSORPTIVITY * 800 - EMISSIVITY * BOLTZMANN * (2 * noct ** 4 - sky ** 4 - ground ** 4)) / (convectionThere * rise)
  const capacity = noct > 321.15 ? CAPACITY * (1 + (noct - 321.15) / 12) : CAPACITY
  const windFactor = (MODULE_HEIGHT / WIND_HEIGHT) ** 0.2
  let moduleBefore = Number.NaN
  let sunBefore = 0
  return (plane, airC, windSpeed) => {
    const airNow = airC + ZERO_C
    const sun = plane * ABSORPTIVITY
    const wind = windSpeed * windFactor + 1e-4
    const skyNow = 0.68 * 0.0552 * airNow ** 1.5 + 0.32 * airNow
    const before = Number.isNaN(moduleBefore) ? airNow : moduleBefore
    let module = before
    for (let round = 0; round < 10; round += 1) {
      const convected = convectionRatio * convection(module, airNow, wind)
      const toSky = radiation(module, skyNow)
      const groundNow = airNow + groundRatio * (module - airNow)
      const toGround = radiation(module, groundNow)
      const all = convected + toSky + toGround
      const decay = (-all / capacity) * STEP_SECONDS
      const kept = decay < -10 ? 0 : Math.exp(decay)
      const heat = convected * airNow + toSky * skyNow + toGround * groundNow
      const next =
        before * kept + ((1 - kept) * (heat + sunBefore + (sun - sunBefore) / decay) + (sun - sunBefore)) / all
      const settled = Math.abs(next - module) < 0.01
      module = next
      if (settled) break
    }
    moduleBefore = module
    sunBefore = sun
    return module - ZERO_C
  }
}
