import type { SectorYear } from '../../../domain/plan/scenario.ts'
import type { CarrierReport } from './demand-report.ts'
import type { Masses } from './emission-report.ts'

/** What heat pumps and cars need beyond the base year [MWh]. */
export interface ElectricityNeed {
  readonly heatPumpMwh: number
  /** Null: the plan counts no cars. */
  readonly vehicleMwh: number | null
  /** The index of the scenario holds them; false: they are added to it. */
  readonly heatPumpsInIndex: boolean
  readonly vehiclesInIndex: boolean
}

export interface ScenarioYear {
  readonly year: number
  readonly sectors: Readonly<
    Record<string, SectorYear & { readonly powerMw: number; readonly computed: SectorYear | null }>
  >
  readonly usefulGj: number
  readonly finalGj: number
  readonly indexKwhPerM2: number
  readonly powerMw: number
  readonly areaM2: number
  readonly carriers: CarrierReport
  readonly electricityMwh: number
  /** Added to the index. */
  readonly heatPumpMwh: number
  readonly vehicleMwh: number
  readonly electricityNeed?: ElectricityNeed
  readonly gasM3: number
  readonly population: number | null
  readonly emission: Masses | null
  readonly emissionBasis: 'mix' | 'base-mix-kept' | 'unknown'
  /** Final energy when the assumptions are worse or better, each for itself and together [GJ]. */
  readonly finalLowGj: number
  readonly finalHighGj: number
}

export interface ScenarioReport {
  readonly id: string
  readonly name: string
  readonly inTheGenitive: string
  readonly description: string
  readonly source: string
  /** Printed years first to last, the base year among them. */
  readonly years: readonly ScenarioYear[]
  /** Every year from the base to the horizon. */
  readonly path: readonly ScenarioYear[]
  /** What one assumption does to final energy in the last year [GJ]. */
  readonly sensitivity: readonly { readonly driver: string; readonly lowGj: number; readonly highGj: number }[]
}
