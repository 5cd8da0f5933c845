import type { BuildingZone } from './heat-hour.ts'
import { heatHour } from './heat-hour.ts'

/** Shell of a building as an energy audit writes it down. @pl przegrody budynku */
export interface BuildingShell {
  readonly floorAreaM2: number
  readonly heightM: number
  readonly parts: readonly {
    readonly kind: 'wall' | 'roof' | 'floor' | 'window'
    readonly areaM2: number
    /** [W/(m² K)] */
    readonly u: number
  }[]
  /** Solar factor of the glass, a fraction. @pl współczynnik g */
  readonly solarFactor: number
  /** Air changes [1/h]; of it a part is heat recovered. */
  readonly airChanges: number
  readonly recovery: number
  /** People and devices, mean over the year [W/m²]. */
  readonly gainsWPerM2: number
  readonly indoorC: number
  readonly mass: 'light' | 'medium' | 'heavy'
}

/** Internal heat capacity [J/(K m²)] and mass area per floor area: EN ISO 13790, table 12. */
const MASS = {
  light: { capacity: 110_000, area: 2.5 },
  medium: { capacity: 165_000, area: 2.5 },
  heavy: { capacity: 260_000, area: 3 },
} as const

/** Reduced heat transfer through the floor: the ground is warmer than the air. EN 12831, simple method. */
const GROUND = 0.5
/** Volumetric heat of air [Wh/(m³ K)]. */
const AIR = 0.34
/** Part of the horizontal irradiance that reaches a window of any direction, shade and frame taken off. */
const ON_WINDOWS = 0.35
/** Cooling is not supplied: the temperature floats above this. */
const NO_COOLING_C = 100

/** The shell as a zone of the 5R1C model. */
export function zoneOf(shell: BuildingShell): BuildingZone {
  const loss = (kind: BuildingShell['parts'][number]['kind']) =>
    shell.parts.filter((part) => part.kind === kind).reduce((sum, { areaM2, u }) => sum + areaM2 * u, 0)
  const { capacity, area } = MASS[shell.mass]
  return {
    floorAreaM2: shell.floorAreaM2,
    windowsWPerK: loss('window'),
    opaqueWPerK: loss('wall') + loss('roof') + loss('floor') * GROUND,
    ventilationWPerK: AIR * shell.airChanges * (1 - shell.recovery) * shell.floorAreaM2 * shell.heightM,
    capacityJPerK: capacity * shell.floorAreaM2,
    massAreaM2: area * shell.floorAreaM2,
  }
}

export interface BuildingYear {
  /** Heat for heating and ventilation of the weather year [GJ]. @pl ciepło użytkowe */
  readonly usefulGj: number
  readonly kwhPerM2: number
  /** Part of the loss that leaves with the air, a fraction. */
  readonly ventilationShare: number
  /** Largest hour of the weather year [kW]. */
  readonly peakKw: number
  /** Steady loss at the design temperature, without gains [kW]. @pl projektowe obciążenie cieplne */
  readonly designKw: number
}

/**
 * A building over a weather year, hour by hour in the 5R1C model, and its steady loss on the design day.
 *
 * @pl     roczne zapotrzebowanie budynku, metoda godzinowa
 * @param temperature  outdoor [°C] by hour
 * @param ghi          sun on the horizontal plane [W/m²] by hour; null: no sun is counted
 * @param designC      outdoor design temperature [°C]
 */
export function buildingYear(
  shell: BuildingShell,
  temperature: Float64Array,
  ghi: Float64Array | null,
  designC: number,
): BuildingYear {
  const zone = zoneOf(shell)
  const glassM2 = shell.parts.filter(({ kind }) => kind === 'window').reduce((sum, { areaM2 }) => sum + areaM2, 0)
  const internalGainsW = shell.gainsWPerM2 * shell.floorAreaM2
  let massBeforeC = shell.indoorC
  let [wattHours, peakW] = [0, 0]
  temperature.forEach((outdoorC, hour) => {
    const { powerW, massC } = heatHour(zone, {
      outdoorC,
      supplyC: outdoorC,
      internalGainsW,
      solarGainsW: (ghi?.[hour] ?? 0) * ON_WINDOWS * glassM2 * shell.solarFactor,
      massBeforeC,
      heatingSetC: shell.indoorC,
      coolingSetC: NO_COOLING_C,
      mostHeatingW: Number.POSITIVE_INFINITY,
      mostCoolingW: 0,
    })
    massBeforeC = massC
    wattHours += powerW
    peakW = Math.max(peakW, powerW)
  })
  const wholeLoss = zone.windowsWPerK + zone.opaqueWPerK + zone.ventilationWPerK
  return {
    usefulGj: (wattHours * 3.6) / 1e6,
    kwhPerM2: wattHours / 1000 / shell.floorAreaM2,
    ventilationShare: wholeLoss === 0 ? 0 : zone.ventilationWPerK / wholeLoss,
    peakKw: peakW / 1000,
    designKw: (wholeLoss * (shell.indoorC - designC)) / 1000,
  }
}
