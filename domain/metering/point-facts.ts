import type { LocalDay } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import type { Place } from '../calendar/sun.ts'
import type { Direction } from './series.ts'

/** Kinds of plants behind a point. */
export type PlantKind = 'pv' | 'wind' | 'hydro' | 'biogas' | 'biomass' | 'chp' | 'storage' | 'other'

/** Energy an invoice gives for a period of local days `[from, to)`. @pl energia rozliczona na fakturze */
export interface BilledTotal {
  readonly direction: Direction
  readonly from: LocalDay
  readonly to: LocalDay
  /** Whole watt-hours, ≥ 0. */
  readonly wh: number
}

/** What is known of a point beside its readings. */
export interface PointFacts {
  readonly point: string
  /** The list's contract power [kW], null where unknown. @pl moc umowna */
  readonly contractPowerKw: number | null
  /** Plants and storages at the point; null where the list says nothing about plants. */
  readonly plants: readonly { readonly kind: PlantKind; readonly powerKw: number | null }[] | null
  /** Place for sunrise and sunset; the middle of Poland where null. */
  readonly place: Place | null
  /** Whether the load follows the sun (street lighting), so that it moves against the clock by itself. */
  readonly followsSun: boolean
  readonly holidays: ReadonlySet<LocalDay>
  readonly billed: readonly BilledTotal[]
  /** Period `[from, to)` that should be there; what the series holds where null. */
  readonly period: { readonly from: Slot; readonly to: Slot } | null
}

/** Facts of a point of which nothing is known but its code. */
export function unknownPoint(point: string, holidays: ReadonlySet<LocalDay>): PointFacts {
  return {
    point,
    contractPowerKw: null,
    plants: null,
    place: null,
    followsSun: false,
    holidays,
    billed: [],
    period: null,
  }
}

export function hasPlant(facts: PointFacts, kind: PlantKind): boolean {
  return facts.plants?.some((plant) => plant.kind === kind) ?? false
}

/** Whether the only source at the point is the sun: no storage and no other plant can feed in at night. */
export function onlySun(facts: PointFacts): boolean {
  return facts.plants !== null && facts.plants.length > 0 && facts.plants.every((plant) => plant.kind === 'pv')
}
