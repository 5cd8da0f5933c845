import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { api, dataOf, versionTag } from './client.ts'

export type Plant = Wire<'Plant'>
export type NewPlant = Wire<'NewPlant'>
export type PlantPatch = Wire<'PlantPatch'>

/** Plants and storage the reader may see. */
export function plantsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['plants', clusterId],
    queryFn: async () =>
      (await dataOf(api.GET('/api/clusters/{clusterId}/plants', { params: { path: { clusterId } } }))).items,
  })
}

export function createPlant(clusterId: string, body: NewPlant): Promise<Plant> {
  return dataOf(api.POST('/api/clusters/{clusterId}/plants', { params: { path: { clusterId } }, body }))
}

const at = (clusterId: string, plant: Plant) => ({
  path: { clusterId, plantId: plant.plantId },
  header: { 'if-match': versionTag(plant) },
})

export function changePlant(clusterId: string, before: Plant, body: PlantPatch): Promise<Plant> {
  return dataOf(api.PATCH('/api/clusters/{clusterId}/plants/{plantId}', { params: at(clusterId, before), body }))
}

export async function removePlant(clusterId: string, plant: Plant): Promise<void> {
  await api.DELETE('/api/clusters/{clusterId}/plants/{plantId}', { params: at(clusterId, plant) })
}
