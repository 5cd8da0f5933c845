import type { Actor } from './actor.ts'
import type { Point, PointPatch } from './point.ts'
import { POINTS } from './point-rules.ts'
import type { Office } from './ports.ts'
import type { Changed } from './register-verbs.ts'
import { changeRecord } from './register-verbs.ts'

/** Changes fields of a point. @refuses point.not-found, register.changed-meanwhile, and what a new point is refused for */
export function changePoint(
  office: Office,
  actor: Actor,
  cluster: string,
  code: string,
  patch: PointPatch,
  expected: number,
): Promise<Changed<Point>> {
  return changeRecord(POINTS, office, actor, cluster, code, patch, expected)
}
