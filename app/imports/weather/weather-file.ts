import type { Site } from '../../../domain/generation/sun/sun-position.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import type { Finding } from '../../../domain/problems/finding.ts'

/** Weather formats that are read. */
export type WeatherFormat = 'epw' | 'pvgis-json' | 'pvgis-csv' | 'weather-csv'

/** A weather file, read. */
export interface WeatherFile {
  readonly format: WeatherFormat
  readonly weather: Weather
  /** The site the file names. */
  readonly site: Site | null
  readonly findings: readonly Finding[]
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string
}

/** What a reader of one format gives; the file's hash is added by the caller. */
export type WeatherRead = Omit<WeatherFile, 'sha256' | 'format'>
