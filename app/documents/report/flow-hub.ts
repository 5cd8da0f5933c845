import type { FlowLink } from '../../usecases/analyse/result.ts'

/** Energy that met consumption inside the cluster: the node all of it passes through. */
export const HUB = 'cluster:matched'

/** What a node is in the balance. */
export type Side = 'grid' | 'hub' | 'other'

function mergeLinks(links: readonly FlowLink[]): FlowLink[] {
  const sums = new Map<string, FlowLink>()
  for (const { from, to, wh } of links) {
    const key = JSON.stringify([from, to])
    sums.set(key, { from, to, wh: (sums.get(key)?.wh ?? 0) + wh })
  }
  return [...sums.values()]
}

/**
 * Flows led through one node for the energy that stays in the cluster: every source against every member would be a
 * tangle that nobody reads. Sums of every node stay what they were.
 */
export function throughHub(links: readonly FlowLink[], sideOf: (id: string) => Side): FlowLink[] {
  return mergeLinks(
    links
      .filter(({ wh }) => wh > 0)
      .flatMap((link) =>
        sideOf(link.from) === 'other' && sideOf(link.to) === 'other'
          ? [
              { from: link.from, to: HUB, wh: link.wh },
              { from: HUB, to: link.to, wh: link.wh },
            ]
          : [link],
      ),
  )
}

/** What a source gave or a receiver got, split by where it went or came from. */
export interface Split {
  readonly id: string
  readonly cluster: number
  readonly grid: number
}

function splitBy(
  links: readonly FlowLink[],
  sideOf: (id: string) => Side,
  own: 'from' | 'to',
  other: 'from' | 'to',
): Split[] {
  const sums = new Map<string, Split>()
  for (const link of links) {
    const id = link[own]
    if (sideOf(id) !== 'other') continue
    const found = sums.get(id) ?? { id, cluster: 0, grid: 0 }
    const isGrid = sideOf(link[other]) === 'grid'
    sums.set(id, { id, cluster: found.cluster + (isGrid ? 0 : link.wh), grid: found.grid + (isGrid ? link.wh : 0) })
  }
  return [...sums.values()].sort((a, b) => b.cluster + b.grid - a.cluster - a.grid)
}

/** Sources, the largest first: how much of each stayed in the cluster and how much went into the grid. */
export function sourcesOf(links: readonly FlowLink[], sideOf: (id: string) => Side): Split[] {
  return splitBy(links, sideOf, 'from', 'to')
}

/** Receivers, the largest first: how much came from the cluster and how much from the grid. */
export function receiversOf(links: readonly FlowLink[], sideOf: (id: string) => Side): Split[] {
  return splitBy(links, sideOf, 'to', 'from')
}
