import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { api, dataOf } from './client.ts'

export type FoundGmina = Wire<'FoundGmina'>

/** Makes the first account of a server; the secret is the one the server printed. */
export async function makeFirstAccount(body: Wire<'SetUp'>): Promise<void> {
  await dataOf(api.POST('/api/setup', { body }))
}

export function foundCluster(body: Wire<'NewCluster'>): Promise<Wire<'Cluster'>> {
  return dataOf(api.POST('/api/clusters', { body }))
}

/** Gminas by a part of their name or by code. */
export function gminasQuery(text: string) {
  return queryOptions({
    queryKey: ['gminas', text],
    enabled: text.trim().length >= 3,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await dataOf(api.GET('/api/gminas', { params: { query: { text } } }))).items,
  })
}

/** All gminas of a powiat. */
export async function gminasOfPowiat(powiat: string): Promise<readonly FoundGmina[]> {
  return (await dataOf(api.GET('/api/gminas', { params: { query: { powiat } } }))).items
}
