import type { Member } from './member.ts'
import type { Point } from './point.ts'
import type { OfficeStores, Page } from './ports.ts'

const PAGE = 500

async function allOf<Item>(page: (after: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  let after: string | null = null
  do {
    const found: Page<Item> = await page(after)
    items.push(...found.items)
    after = found.next
  } while (after !== null)
  return items
}

/** Every member of a cluster. */
export function allMembers({ members }: OfficeStores, cluster: string): Promise<Member[]> {
  return allOf((after) => members.list(cluster, { text: null, kind: null, on: null, after, limit: PAGE }))
}

/** Every point of a cluster. */
export function allPoints({ points }: OfficeStores, cluster: string): Promise<Point[]> {
  return allOf((after) =>
    points.list(cluster, { text: null, memberId: null, on: null, owners: null, after, limit: PAGE }),
  )
}

/** What a register comes to: for the comparison of before and after. */
export interface RegisterTotals {
  readonly members: number
  readonly points: number
  /** Sum of the yearly withdrawal of the points that have one [kWh]. */
  readonly yearlyKwh: number
  readonly pointsWithoutYearly: number
  /** Sum of the yearly feed-in of the points that have one [kWh]. */
  readonly yearlyFeedInKwh: number
}

export function registerTotals(members: readonly string[], points: readonly Point[]): RegisterTotals {
  const sum = (field: 'yearlyKwh' | 'yearlyFeedInKwh') =>
    points.reduce((total, point) => total + (point[field] ?? 0), 0)
  return {
    members: members.length,
    points: points.length,
    yearlyKwh: sum('yearlyKwh'),
    pointsWithoutYearly: points.filter(({ yearlyKwh }) => yearlyKwh === null).length,
    yearlyFeedInKwh: sum('yearlyFeedInKwh'),
  }
}
