import type { Actor } from './actor.ts'
import type { NewPoint, Point } from './point.ts'
import { POINTS } from './point-rules.ts'
import type { Office } from './ports.ts'
import { createRecord } from './register-verbs.ts'

/** Enters a new point. @refuses point.code-taken, point.unknown-member, point.periods-overlap, point.profile-twice, point.feed-in-code-taken, metering.unknown-profile */
export function createPoint(office: Office, actor: Actor, cluster: string, draft: NewPoint): Promise<Point> {
  return createRecord(POINTS, office, actor, cluster, draft)
}
