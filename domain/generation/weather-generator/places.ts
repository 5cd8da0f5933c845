import { nearest } from '../../problems/nearest.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Site } from '../sun/sun-position.ts'

/** What is known of one month of a place. */
export interface MonthStatistics {
  readonly meanC: number
  readonly minC: number
  readonly maxC: number
  /** Sum of the month on the horizontal [kWh/m²]. */
  readonly ghi: number
  readonly dni: number
  readonly dhi: number
  /** Mean at 10 m [m/s]. */
  readonly wind: number
}

/** A place with the monthly statistics a synthetic year is drawn from. */
export interface ClimatePlace {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly site: Site
  readonly windHeightM: number
  /** Twelve months from January. */
  readonly months: readonly MonthStatistics[]
  readonly source: string
}

function month(
  meanC: number,
  minC: number,
  maxC: number,
  ghi: number,
  dni: number,
  dhi: number,
  wind: number,
): MonthStatistics {
  return { meanC, minC, maxC, ghi, dni, dhi, wind }
}

/** Places known so far: one. A place is added with its own statistics and their source, never by guessing from another. */
export const PLACES: readonly ClimatePlace[] = [
  {
    id: 'warszawa',
    pl: 'Warszawa-Okęcie',
    en: 'Warsaw Okęcie airport',
    site: { latitudeDeg: 52.17, longitudeDeg: 20.97, elevationM: 107 },
    windHeightM: 10,
    months: [
      month(-1.11, -16, 8.5, 16.8, 12.6, 13.5, 5.18),
      month(-1.77, -11.2, 5, 33.5, 32.5, 22.1, 5.05),
      month(3.37, -6, 15.8, 68.6, 46.8, 46.4, 4.72),
      month(8.34, -3, 21, 111.4, 79.2, 65.2, 3.46),
      month(13.67, 2, 26, 154.5, 94.3, 90.2, 4.09),
      month(16.93, 7, 27.7, 141.4, 66.1, 98.2, 4.07),
      month(17.82, 8.4, 32, 156.8, 100.5, 90.1, 4),
      month(17.69, 6, 29.4, 137, 98.4, 77.1, 3.66),
      month(12.78, 3, 23, 90.7, 68, 54.1, 3.84),
      month(8.76, -3, 24.2, 49.7, 34.7, 35.6, 4.68),
      month(3.53, -8, 14.7, 24.8, 27.3, 16.9, 5.2),
      month(-0.25, -12.2, 12.2, 13.5, 16.1, 10, 5.5),
    ],
    source:
      'monthly means and sums computed from the typical year POL_Warsaw.123750_IWEC (station WMO 123750; ASHRAE International Weather for Energy Calculations); the hourly file itself is not part of this project',
  },
]

/** The place of a name. @refuses generation.unknown-place */
export function placeOf(id: string): ClimatePlace {
  const found = PLACES.find((place) => place.id === id.trim().toLowerCase())
  if (!found)
    throw new Refusal('generation.unknown-place', {
      place: id,
      known: nearest(
        id,
        PLACES.map((place) => place.id),
        10,
      ).join(', '),
    })
  return found
}
