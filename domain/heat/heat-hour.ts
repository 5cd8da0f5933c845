/**
 * One hour of the simple hourly method of EN ISO 13790, annex C: five resistances, one capacity (5R1C).
 *
 * ```text
 *  θ_sup ──H_ve── θ_air ──H_is── θ_s ──H_ms── θ_m ──H_em── θ_e
 *                   │              │             │
 *                 Φ_ia+Φ_HC      H_w→θ_e, Φ_st   C_m, Φ_m
 * ```
 */
export interface BuildingZone {
  /** Conditioned floor area A_f [m²]. */
  readonly floorAreaM2: number
  /** Heat transfer of windows and doors H_tr,w [W/K]. */
  readonly windowsWPerK: number
  /** Heat transfer of opaque parts H_tr,op [W/K]. */
  readonly opaqueWPerK: number
  /** Heat transfer of ventilation H_ve [W/K]. */
  readonly ventilationWPerK: number
  /** Heat capacity of the mass C_m [J/K]. */
  readonly capacityJPerK: number
  /** Effective area of the mass A_m [m²]. */
  readonly massAreaM2: number
}

export interface HourConditions {
  /** Outdoor temperature θ_e [°C]. */
  readonly outdoorC: number
  /** Supply temperature of ventilation θ_sup [°C]. */
  readonly supplyC: number
  /** Heat from people and devices Φ_int [W]. */
  readonly internalGainsW: number
  /** Heat from the sun Φ_sol [W]. */
  readonly solarGainsW: number
  /** Temperature of the mass at the end of the hour before θ_m,t−1 [°C]. */
  readonly massBeforeC: number
  readonly heatingSetC: number
  readonly coolingSetC: number
  /** Largest heating and cooling power [W]; cooling 0 means there is none. */
  readonly mostHeatingW: number
  readonly mostCoolingW: number
}

export interface HourResult {
  /** Heating (+) or cooling (−) power over the hour [W]. */
  readonly powerW: number
  readonly airC: number
  readonly surfaceC: number
  readonly operativeC: number
  /** Temperature of the mass at the end of the hour [°C], the next hour's start. */
  readonly massC: number
  /** Whether the set temperature was reached within the power. */
  readonly reached: boolean
}

/** Surface to air h_is [W/(m² K)], mass to surface h_ms, surfaces per floor area Λ_at: EN ISO 13790, 7.2.2.2 and 12.2.2. */
const SURFACE_TO_AIR = 3.45
const MASS_TO_SURFACE = 9.1
const SURFACES_PER_FLOOR = 4.5
const SECONDS = 3600

/** Temperatures with a given heating or cooling power Φ_HC [W]; symbols as in annex C. */
function temperatures(zone: BuildingZone, hour: HourConditions, powerW: number) {
  const aTot = SURFACES_PER_FLOOR * zone.floorAreaM2
  const hIs = SURFACE_TO_AIR * aTot
  const hMs = MASS_TO_SURFACE * zone.massAreaM2
  // H_em so that opaque parts and the mass' own resistance make H_op in series (eq. 63).
  const hEm = zone.opaqueWPerK === 0 ? 0 : 1 / (1 / zone.opaqueWPerK - 1 / hMs)
  const hW = zone.windowsWPerK
  const hVe = zone.ventilationWPerK
  const gains = 0.5 * hour.internalGainsW + hour.solarGainsW
  const phiIa = 0.5 * hour.internalGainsW
  const phiM = (zone.massAreaM2 / aTot) * gains
  const phiSt = (1 - zone.massAreaM2 / aTot - hW / (MASS_TO_SURFACE * aTot)) * gains
  // Written so that no ventilation (H_ve = 0) needs no division by zero (eq. C.6).
  const h1 = (hVe * hIs) / (hVe + hIs)
  const air = ((phiIa + powerW) * hIs) / (hVe + hIs) + h1 * hour.supplyC
  const h2 = h1 + hW
  const h3 = (h2 * hMs) / (h2 + hMs)
  const intoMass = h2 === 0 ? phiSt + air : ((phiSt + hW * hour.outdoorC + air) * h3) / h2
  const phiMTot = phiM + hEm * hour.outdoorC + intoMass
  const perHour = zone.capacityJPerK / SECONDS
  const massC = (hour.massBeforeC * (perHour - 0.5 * (h3 + hEm)) + phiMTot) / (perHour + 0.5 * (h3 + hEm))
  const mean = (massC + hour.massBeforeC) / 2
  const surfaceC = (hMs * mean + phiSt + hW * hour.outdoorC + air) / (hMs + hW + h1)
  const airC = (hIs * surfaceC + hVe * hour.supplyC + phiIa + powerW) / (hIs + hVe)
  return { airC, surfaceC, operativeC: 0.3 * airC + 0.7 * surfaceC, massC }
}

/**
 * Heating or cooling a zone needs in one hour, and the temperatures it ends with.
 *
 * The air temperature is linear in the power, so two evaluations give the power that meets the set temperature
 * (annex C.4.2); beyond the plant's power the temperature floats and `reached` is false.
 *
 * @pl      zapotrzebowanie na ciepło w godzinie, model 5R1C
 * @returns power [W] (heating positive), temperatures [°C]
 */
export function heatHour(zone: BuildingZone, hour: HourConditions): HourResult {
  const free = temperatures(zone, hour, 0)
  const wants =
    free.airC < hour.heatingSetC ? hour.heatingSetC : free.airC > hour.coolingSetC ? hour.coolingSetC : undefined
  if (wants === undefined) return { powerW: 0, ...free, reached: true }
  const probeW = 10 * zone.floorAreaM2
  const slope = (temperatures(zone, hour, probeW).airC - free.airC) / probeW
  const neededW = (wants - free.airC) / slope
  const powerW = Math.max(-hour.mostCoolingW, Math.min(hour.mostHeatingW, neededW))
  return { powerW, ...temperatures(zone, hour, powerW), reached: powerW === neededW }
}
