import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { pointOfPlant } from './apply-plants.ts'
import type { ClusterPoint } from './cluster-data.ts'
import type { PlantConfig } from './config.ts'
import { isRenewable } from './plant-energy.ts'

const RENEWABLE_SOURCES: ReadonlySet<string> = new Set(['pv', 'wind', 'hydro', 'biogas', 'biomass'])

/**
 * Whether what a point feeds in is from renewable sources: by the plants at it; without any, by the source its record
 * names. A prosumer's is by definition (art. 2 pkt 27a of the RES act). Null where nobody said from what. @pl OZE
 */
export function feedsRenewable(plants: readonly PlantConfig[], point: ClusterPoint): boolean | null {
  const here = plants.filter((plant) => pointOfPlant(plant) === point.code && plant.kind !== 'storage')
  if (here.length > 0) return here.every((plant) => isRenewable(plant))
  if (point.source !== null && point.source !== 'storage') return RENEWABLE_SOURCES.has(point.source)
  return point.prosumer !== null ? true : null
}

/** What is to be told of a point that feeds in energy counted as not renewable for want of a record. */
export function sourceFindings(plants: readonly PlantConfig[], point: ClusterPoint): readonly Finding[] {
  if (feedsRenewable(plants, point) === null)
    return [finding('folder.feed-in-without-source', 'warning', { point: point.code })]
  const recorded = plants.some((plant) => pointOfPlant(plant) === point.code)
  return point.source === 'chp' && !recorded
    ? [finding('folder.chp-without-plant', 'warning', { point: point.code })]
    : []
}
