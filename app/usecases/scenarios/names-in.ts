import type { ClusterData } from '../analyse/cluster-data.ts'

/** Names of members, points and plants of a register by their ids; an unknown id stands for itself. */
export function namesIn({ members, points, config }: ClusterData): (id: string) => string {
  const names = new Map<string, string>([
    ...members.map(({ id, name }) => [id, name] as const),
    ...points.map(({ code, name }) => [code, name] as const),
    ...config.plants.map(({ id, name }) => [id, name ?? id] as const),
  ])
  return (id) => names.get(id) ?? id
}
