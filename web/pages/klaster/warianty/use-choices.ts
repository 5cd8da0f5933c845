import { useQuery } from '@tanstack/react-query'
import { getJson, inCluster } from '../../../api/json.ts'
import { membersQuery } from '../../../api/members.ts'
import { pointsQuery } from '../../../api/points.ts'
import type { Change, ScenarioMeans } from '../../../api/scenarios.ts'
import type { Choices, Option } from './change-kind.ts'

interface ListedPlant {
  readonly plantId: string
  readonly name: string
  readonly status: 'operating' | 'planned'
}

/** What the changes themselves bring can be chosen too. */
function added(changes: readonly Change[], kind: string, id: string): Option[] {
  return changes
    .filter((change) => change.kind === kind)
    .map((change) => ({ value: String(change[id]), label: String(change.name ?? change[id]) }))
}

/** Members, points, plants and sellers the forms of changes choose from. */
export function useChoices(
  clusterId: string,
  means: ScenarioMeans | undefined,
  changes: readonly Change[],
): Choices | undefined {
  const members = useQuery(membersQuery(clusterId)).data
  const points = useQuery(pointsQuery(clusterId)).data
  const plants = useQuery({
    queryKey: ['plants', clusterId],
    queryFn: async () =>
      (await getJson<{ items: readonly ListedPlant[] }>(inCluster(clusterId, '/plants?limit=5000'))).items,
  }).data
  if (!members || !points || !plants || !means) return undefined
  return {
    members: [
      ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
      ...added(changes, 'add-member', 'memberId'),
    ],
    points: [
      ...points.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      ...added(changes, 'add-point', 'code'),
    ],
    plants: plants
      .filter(({ status }) => status === 'operating')
      .map(({ plantId, name }) => ({ value: plantId, label: name })),
    planned: means.planned.map(({ id, name }) => ({ value: id, label: name })),
    sellers: means.sellers.map(({ id, name, energyPlnPerMwh }) => ({
      value: id,
      label: `${name} (${energyPlnPerMwh.replace('.', ',')})`,
    })),
  }
}
