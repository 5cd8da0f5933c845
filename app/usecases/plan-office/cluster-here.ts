import type { PlanNeeds } from './ports.ts'

/** More points than any cluster has. */
const ALL = 50_000

/** What the cluster has in the gmina of a plan. @pl klaster w gminie */
export interface ClusterHere {
  /** Whether the gmina belongs to the area of the cluster. */
  readonly isInArea: boolean
  /** Metering points that stand in it. */
  readonly points: number
  /** Members with a point in it. */
  readonly members: readonly { readonly memberId: string; readonly name: string }[]
}

/**
 * Members and points of the cluster in a gmina: whose energy the plan speaks of, and who may take up its measures.
 *
 * @param on  the day, for who owns a point
 */
export async function clusterHere(
  { read }: Pick<PlanNeeds, 'read'>,
  cluster: string,
  gmina: string,
  on: string,
): Promise<ClusterHere> {
  return read(async ({ clusters, members, points }) => {
    const found = await clusters.find(cluster)
    const page = { after: null, limit: ALL, text: null, on }
    const here = (await points.list(cluster, { ...page, memberId: null, owners: null })).items.filter(
      (point) => point.gmina === gmina,
    )
    const owners = new Set(
      here.flatMap(({ owners: held }) =>
        held
          .filter(({ from, to }) => (from === null || from <= on) && (to === null || on < to))
          .map(({ memberId }) => memberId),
      ),
    )
    const all = (await members.list(cluster, { ...page, on: null, kind: null })).items
    return {
      // A cluster whose area was not entered yet has no gminas.
      isInArea: found?.area.gminas?.includes(gmina) ?? false,
      points: here.length,
      members: all.flatMap(({ memberId, name }) => (owners.has(memberId) ? [{ memberId, name }] : [])),
    }
  })
}
