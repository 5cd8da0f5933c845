import type { Actor } from './actor.ts'
import { POINTS } from './point-rules.ts'
import type { Office } from './ports.ts'
import { removeRecord } from './register-verbs.ts'

/** Takes out a point entered by mistake. @refuses point.not-found, register.in-use when it has readings or plants */
export function removePoint(
  office: Office,
  actor: Actor,
  cluster: string,
  code: string,
  expected: number,
): Promise<void> {
  return removeRecord(POINTS, office, actor, cluster, code, expected)
}
