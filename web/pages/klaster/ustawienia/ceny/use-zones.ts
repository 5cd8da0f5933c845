import { useQuery } from '@tanstack/react-query'
import type { Wire } from '../../../../api/client.ts'
import { getJson } from '../../../../api/json.ts'
import { today } from '../../../../ui/moment.ts'
import type { GroupZones } from './tariff-zones.ts'
import { groupZones, idOfDistributor } from './tariff-zones.ts'

type Entry = Wire<'LawEntry'>

async function lawOn(on: string, name: string): Promise<readonly Entry[]> {
  const query = new URLSearchParams({ on, name })
  return (await getJson<{ items: readonly Entry[] }>(`/api/law?${query}`)).items
}

/** Tariff groups of the distributor with more than one zone, as today's tariffs have them; none while nobody knows. */
export function useGroupZones(distributor: string): readonly GroupZones[] {
  const on = today()
  const query = useQuery({
    queryKey: ['tariff-zones', distributor, on],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const [names] = await lawOn(on, 'network-tariffs.distributors')
      const id = idOfDistributor(names?.value, distributor)
      if (id === undefined) return []
      const [groups, calendars] = await Promise.all([
        lawOn(on, `network-tariffs.${id}`),
        lawOn(on, 'network-tariffs.zones'),
      ])
      return groupZones(groups, calendars)
    },
  })
  return query.data ?? []
}
