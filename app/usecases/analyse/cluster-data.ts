import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import type { Series } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { ClusterConfig } from './config.ts'

/** A metering point as the analysis needs it. @pl punkt poboru energii */
export interface ClusterPoint {
  readonly code: string
  readonly name: string
  readonly member: string | null
  readonly gmina: string | null
  readonly distributor: string | null
  readonly tariff: string | null
  readonly contractPowerKw: number | null
  readonly yearlyKwh: number | null
  readonly yearlyFeedInKwh: number | null
  readonly source: string | null
  readonly sourcePowerKw: number | null
  readonly feedInCode: string | null
  readonly voltage: string | null
  readonly voltageKv: number | null
  readonly zoneClock: 'winter' | 'auto' | null
  readonly phases: 1 | 3 | null
  readonly billingMonths: 1 | 2 | 6 | 12 | null
  readonly profile: string | null
  readonly prosumer: string | null
  readonly authorised: boolean | null
  readonly authorisedOn: LocalDay | null
  readonly line: number
}

/** A member as the analysis needs it. @pl członek klastra */
export interface ClusterMember {
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly gmina: string | null
  readonly recoversVat: boolean | null
}

/** Which standard profile stands in for readings. */
export interface ClusterProfile {
  readonly point: string
  readonly direction: 'withdrawal' | 'feed-in'
  readonly profile: string
  readonly yearlyKwh: number | null
}

/** A cluster folder, read: rows, readings and what the readers found. */
export interface ClusterData {
  readonly config: ClusterConfig
  readonly members: readonly ClusterMember[]
  readonly points: readonly ClusterPoint[]
  readonly profiles: readonly ClusterProfile[]
  readonly readings: readonly Series[]
  /** Hourly weather from a file, when the folder names one. */
  readonly weather: Weather | null
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly format: string }[]
  readonly findings: readonly Finding[]
}
