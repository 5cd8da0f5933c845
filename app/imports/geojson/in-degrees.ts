import proj4 from 'proj4'
import { findGmina } from '../../../domain/territory/gmina.ts'
import { codeOf } from '../../usecases/boundaries/collect-boundaries.ts'
import type { RawFeature } from './features.ts'
import { featuresOf } from './features.ts'

/** PUWG 1992 (EPSG:2180), in which the state register of borders is often given; metres. Source: the EPSG register, code 2180. */
const PL_1992 = '+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80 +units=m +no_defs'
const toDegrees = proj4(PL_1992, 'EPSG:4326')

/** Poland with a margin [°]. */
const POLAND = { west: 13.9, east: 24.4, south: 48.8, north: 55.2 } as const

type Pair = readonly [number, number]

function isInPoland([x, y]: Pair): boolean {
  return x > POLAND.west && x < POLAND.east && y > POLAND.south && y < POLAND.north
}

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
}

/** The first position of a geometry, however deep its lists go. */
function firstOf(coordinates: unknown): Pair | undefined {
  if (isPair(coordinates)) return coordinates
  return Array.isArray(coordinates) ? firstOf(coordinates[0]) : undefined
}

const east = ([x, y]: Pair): Pair => toDegrees.forward([x, y]) as [number, number]
/** Some programs keep the order of the axes of EPSG:2180: north first. */
const north = ([x, y]: Pair): Pair => toDegrees.forward([y, x]) as [number, number]

function turned(coordinates: unknown, to: (at: Pair) => Pair): unknown {
  if (isPair(coordinates)) return to(coordinates)
  return Array.isArray(coordinates) ? coordinates.map((one) => turned(one, to)) : coordinates
}

/** How far a position is from where the gmina of the feature is known to be [°]; nothing is known without its code. */
function distance(at: Pair, feature: RawFeature): number {
  const known = findGmina(codeOf(feature) ?? '')
  if (!known || known.longitude === null || known.latitude === null) return 0
  return Math.hypot(at[0] - known.longitude, at[1] - known.latitude)
}

/**
 * A feature in degrees: metres of EPSG:2180 are turned, east first as GeoJSON has it, or north first where the gmina
 * the feature names lies nearer that way. What lies in Poland neither way is in other coordinates and stays as it is, to be
 * refused by who reads it.
 */
export function inDegrees(feature: RawFeature): RawFeature {
  const geometry = feature.geometry as { readonly coordinates?: unknown } | null
  const first = firstOf(geometry?.coordinates)
  if (!first || (Math.abs(first[0]) <= 180 && Math.abs(first[1]) <= 90)) return feature
  const [to] = [east, north]
    .filter((one) => isInPoland(one(first)))
    .sort((a, b) => distance(a(first), feature) - distance(b(first), feature))
  if (!to) return feature
  return { ...feature, geometry: { ...geometry, coordinates: turned(geometry?.coordinates, to) } }
}

/** The features of a GeoJSON collection in degrees, one by one as they stream in. @refuses territory.not-geojson */
export async function* degreeFeaturesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<RawFeature> {
  for await (const feature of featuresOf(pieces)) yield inDegrees(feature)
}
