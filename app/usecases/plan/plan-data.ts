import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import type { HeatSource } from '../../../domain/plan/boiler-bans.ts'
import type { DeviceShare } from '../../../domain/plan/sector-emission.ts'
import type { StartingValue } from '../../../domain/plan/starting-values.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { GminaBoundary } from '../boundaries/ports.ts'
import type { AssumptionsConfig } from './assumptions-config.ts'
import type { PlanConfig } from './config.ts'
import type { MeasuresConfig } from './measures-config.ts'
import type { ProcedureConfig } from './procedure-config.ts'
import type { ScenarioConfig } from './scenario-config.ts'

/** One figure of the municipality's profile. @pl wielkość charakteryzująca gminę */
export interface ProfileFigure {
  readonly topic: string
  readonly name: string
  readonly value: number | null
  /** The cell as written, where it is no number. */
  readonly text: string | null
  readonly unit: string
  readonly year: number | null
  readonly source: string
  readonly note: string | null
}

/** Buildings of one sector and period. */
export interface BuildingGroup {
  readonly sector: string
  readonly built: string
  readonly areaShare: string
  readonly retrofittedShare: string
  readonly indexKwhPerM2: string
  readonly retrofittedIndexKwhPerM2: string
}

export interface CarrierRow {
  readonly sector: string
  readonly carrier: string
  readonly gj: number
  readonly source: string
}

/** Fuel that the buildings of a survey burnt in a year. @pl ankieta: zużycie paliwa */
export interface SurveyRow {
  readonly sector: string
  readonly carrier: string
  readonly amount: number
  readonly unit: string
  readonly gjPerUnit: number
  /** Of the device, a fraction. */
  readonly efficiency: number
  readonly source: string
}

/** A mix of devices of one scenario and year; scenario "" is the base year. */
export interface DeviceRow extends DeviceShare {
  readonly scenario: string
  readonly year: number | null
  readonly estimate: boolean
}

/** Devices the factor tables tell apart. */
export const DEVICE_KINDS = [
  'central heating boiler',
  'tile stove',
  'free-standing stove',
  'fireplace',
  'kitchen stove',
] as const
export type DeviceKind = (typeof DEVICE_KINDS)[number]

export interface SourceRow extends HeatSource {
  readonly feed: string
  /** As the declaration names it; undefined: a source that burns nothing here, or of a kind without factors. */
  readonly device?: DeviceKind
  readonly source: string
}

/** A part of a network: lines, stations, connections, its condition, what the distributor plans. @pl infrastruktura sieciowa */
export interface NetworkRow {
  readonly carrier: 'electricity' | 'gas' | 'heat'
  readonly state: 'existing' | 'planned' | 'condition'
  /** `WN`, `SN`, `nN`, or a pressure; null: none. */
  readonly level: string | null
  readonly kind: string
  readonly value: number
  readonly unit: string
  /** Year or span of years, as written. */
  readonly period: string
  readonly source: string
}

/** A public building or boiler house. @pl budynek użyteczności publicznej, kotłownia */
export interface PublicBuilding {
  readonly name: string
  readonly built: string | null
  readonly areaM2: number | null
  readonly retrofit: 'complete' | 'partial' | 'none' | null
  readonly fuel: string | null
  readonly amount: number | null
  readonly unit: string | null
  readonly gjPerUnit: number | null
  readonly remark: string | null
}

interface ShellPart {
  readonly areaM2: number
  /** [W/(m² K)], now and after the measure. */
  readonly u: number
  readonly uAfter: number | null
}

/** Walls, windows and air of a building, before and after a measure. @pl uproszczony audyt energetyczny */
export interface BuildingAudit {
  readonly name: string
  readonly areaM2: number
  readonly heightM: number
  readonly parts: Readonly<Record<'wall' | 'roof' | 'floor' | 'window', ShellPart>>
  readonly solarFactor: number
  readonly airChanges: number
  readonly recovery: number
  readonly recoveryAfter: number | null
  readonly gainsWPerM2: number
  readonly indoorC: number
  readonly mass: 'light' | 'medium' | 'heavy'
  /** Of the heating system, a fraction. */
  readonly efficiency: number
  readonly costPln: number | null
  readonly plnPerGj: number | null
  readonly source: string
}

/** A chapter a person wrote in place of the generated one. */
export interface ChapterText {
  readonly id: string
  readonly text: string
  /** Hash of the generated text it replaced; null: not noted. */
  readonly replaces: string | null
}

/** The project folder of a plan, read. Touches no disk any more. */
export interface PlanData {
  readonly config: PlanConfig
  readonly profile: readonly ProfileFigure[]
  readonly buildings: readonly BuildingGroup[]
  readonly carriers: readonly CarrierRow[]
  readonly devices: readonly DeviceRow[]
  /** Undefined: the project has no surveys.csv. */
  readonly surveys?: readonly SurveyRow[]
  /** Area that questionnaires cover by sector [m²]; undefined: there were none. */
  readonly surveyCoverage?: Readonly<Record<string, number>>
  readonly sources: readonly SourceRow[]
  readonly publicBuildings: readonly PublicBuilding[]
  /** Figures the project was started from; undefined: it was not started by code. */
  readonly startingValues?: readonly StartingValue[]
  /** Undefined: the project tells networks in the profile alone. */
  readonly networks?: readonly NetworkRow[]
  /** Undefined: no building was looked at closely. */
  readonly audits?: readonly BuildingAudit[]
  /** Of the project's own weather file; undefined: the generator draws the year. */
  readonly weather?: Weather | undefined
  /** Of the gmina and its neighbours, for the map; undefined or empty: the map is a scheme. */
  readonly borders?: readonly GminaBoundary[]
  readonly scenarios: readonly ScenarioConfig[]
  readonly measures: MeasuresConfig
  readonly procedure: ProcedureConfig
  readonly assumptions: AssumptionsConfig
  readonly chapters: readonly ChapterText[]
  /** Files read, with SHA-256. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
  readonly findings: readonly Finding[]
}

export interface PlanRun {
  readonly today: LocalDay
  readonly version: string
}
