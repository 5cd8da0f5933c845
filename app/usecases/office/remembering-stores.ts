import type { Member } from './member.ts'
import type { Point } from './point.ts'
import type { OfficeStores } from './ports.ts'

/** What of a register is known when many records are written in one transaction. */
interface Known {
  readonly members: readonly string[]
  readonly points: readonly Pick<Point, 'code' | 'feedInCode'>[]
}

/**
 * The same stores, which do not ask the database for what this transaction has seen already: of thousands of rows most
 * are new, and for each of them three questions would be asked whose answer is "nothing".
 *
 * For one transaction only, and only while nothing else writes members and points in it.
 */
export function rememberingStores(stores: OfficeStores, known: Known): OfficeStores {
  const members = new Set(known.members)
  const seen = new Map<string, Member>()
  const points = new Set(known.points.map(({ code }) => code))
  const feedIn = new Set(known.points.flatMap(({ feedInCode }) => feedInCode ?? []))
  const note = ({ code, feedInCode }: Point) => {
    points.add(code)
    if (feedInCode !== null) feedIn.add(feedInCode)
  }
  return {
    ...stores,
    members: {
      ...stores.members,
      async find(cluster, id, lock = false) {
        if (!members.has(id)) return undefined
        const before = lock ? undefined : seen.get(id)
        const found = before ?? (await stores.members.find(cluster, id, lock))
        if (found) seen.set(id, found)
        return found
      },
      async insert(cluster, member) {
        await stores.members.insert(cluster, member)
        members.add(member.memberId)
      },
      async update(cluster, member) {
        await stores.members.update(cluster, member)
        seen.delete(member.memberId)
      },
    },
    points: {
      ...stores.points,
      async find(cluster, code, lock = false) {
        return points.has(code) ? stores.points.find(cluster, code, lock) : undefined
      },
      async withFeedInCode(cluster, codes) {
        const isUsed = codes.some((code) => points.has(code) || feedIn.has(code))
        return isUsed ? stores.points.withFeedInCode(cluster, codes) : []
      },
      async insert(cluster, point) {
        await stores.points.insert(cluster, point)
        note(point)
      },
      async update(cluster, point) {
        await stores.points.update(cluster, point)
        note(point)
      },
    },
  }
}
