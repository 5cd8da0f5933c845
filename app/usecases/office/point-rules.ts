import { readPointCode } from '../../../domain/metering/point-code.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { overlap } from './periods.ts'
import type { Point } from './point.ts'
import type { OfficeStores } from './ports.ts'
import type { RecordKind } from './register-verbs.ts'

type Draft = Omit<Point, 'version'>

function checkPeriods(point: Draft): void {
  for (const history of ['owners', 'tariffs', 'authorisations'] as const)
    if (overlap(point[history]))
      throw new Refusal('point.periods-overlap', { code: point.code, history }, { pointer: `/${history}` })
}

async function checkPoint({ members, points }: OfficeStores, cluster: string, point: Draft): Promise<void> {
  readPointCode(point.code)
  checkPeriods(point)
  const directions = point.profiles.map(({ direction }) => direction)
  if (new Set(directions).size !== directions.length)
    throw new Refusal('point.profile-twice', { code: point.code }, { pointer: '/profiles' })
  for (const memberId of new Set(point.owners.map((owner) => owner.memberId)))
    if (!(await members.find(cluster, memberId)))
      throw new Refusal('point.unknown-member', { code: point.code, member: memberId }, { pointer: '/owners' })
  const clash = await points.withFeedInCode(cluster, [point.code, ...(point.feedInCode ? [point.feedInCode] : [])])
  const other = clash.find(({ code }) => code !== point.code)
  if (other && point.feedInCode !== null && (other.feedInCode === point.feedInCode || other.code === point.feedInCode))
    throw new Refusal(
      'point.feed-in-code-taken',
      { code: point.code, feedIn: point.feedInCode, other: other.code },
      { pointer: '/feedInCode' },
    )
}

/** Metering points as records. Refused: unknown members, overlapping histories, a feed-in code of another point. */
export const POINTS: RecordKind<Point> = {
  name: 'point',
  action: 'points.change',
  notFound: 'point.not-found',
  taken: 'point.code-taken',
  idField: 'code',
  idOf: ({ code }) => code,
  book: ({ points }) => points,
  check: checkPoint,
}
