import type { ProblemCode } from '../../domain/problems/catalogue.ts'

type Family = ProblemCode extends `${infer Name}.${string}` ? Name : never

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 410
  | 412
  | 413
  | 415
  | 422
  | 423
  | 428
  | 429
  | 500
  | 503
  | 507

/**
 * The status of a family of refusals; a new family does not compile until it has one. 422: the request was understood,
 * and what it asks is impossible.
 */
const FAMILY = {
  actor: 403,
  audit: 422,
  auth: 422,
  balance: 422,
  calc: 422,
  calendar: 422,
  cluster: 422,
  command: 422,
  database: 422,
  deadline: 422,
  demonstration: 422,
  document: 422,
  paper: 422,
  economics: 422,
  emissions: 422,
  file: 422,
  folder: 422,
  generation: 422,
  heat: 422,
  http: 400,
  imports: 422,
  input: 422,
  invitation: 422,
  law: 422,
  member: 422,
  metering: 422,
  number: 422,
  page: 422,
  passkey: 422,
  people: 422,
  plan: 422,
  plant: 422,
  point: 422,
  publication: 422,
  readings: 422,
  job: 422,
  register: 422,
  remark: 422,
  report: 422,
  scenario: 422,
  settlement: 422,
  sharing: 422,
  table: 422,
  tariffs: 422,
  territory: 422,
  token: 422,
  weather: 422,
  webhook: 422,
} as const satisfies Record<Family, ProblemStatus>

/** Codes whose status is not that of their family. */
const STATUS = {
  'auth.wrong-credentials': 401,
  'auth.wrong-code': 401,
  'auth.sign-in-anew': 401,
  'auth.too-many-codes': 429,
  'auth.link-not-valid': 410,
  'auth.setup-done': 410,
  'auth.oidc-unavailable': 503,
  'auth.locked': 429,
  'people.grant-not-found': 404,
  'people.last-administrator': 409,
  'people.mail-failed': 503,
  'invitation.not-found': 404,
  'invitation.not-valid': 410,
  'invitation.other-person': 403,
  'token.not-found': 404,
  'database.no-space': 507,
  'demonstration.not-here': 409,
  'demonstration.resetting': 503,
  'passkey.not-found': 404,
  'passkey.unknown': 401,
  'passkey.known': 409,
  'token.not-valid': 401,
  'webhook.not-found': 404,
  'actor.not-signed-in': 401,
  'cluster.not-found': 404,
  'member.not-found': 404,
  'member.id-taken': 409,
  'member.number-taken': 409,
  'point.not-found': 404,
  'point.code-taken': 409,
  'plant.not-found': 404,
  'plant.id-taken': 409,
  'folder.no-such-file': 404,
  'register.in-use': 409,
  'register.rehearsal-stale': 409,
  'register.changed-since-import': 409,
  'register.changed-meanwhile': 412,
  'register.no-version': 428,
  'readings.import-not-found': 404,
  'readings.repair-not-found': 404,
  'readings.unknown-point': 404,
  'readings.import-closed': 409,
  'readings.not-yours': 403,
  'job.not-found': 404,
  'deadline.not-found': 404,
  'paper.not-found': 404,
  'page.not-found': 404,
  'page.slug-taken': 409,
  'publication.not-found': 404,
  'publication.wrong-state': 409,
  'settlement.not-found': 404,
  'settlement.no-statement': 404,
  'settlement.already-approved': 409,
  'settlement.month-closed': 409,
  'settlement.not-approved': 409,
  'document.not-found': 404,
  'document.no-version': 404,
  'document.same-file': 409,
  'remark.not-found': 404,
  'remark.already-answered': 409,
  'settlement.stale': 409,
  'settlement.demonstration-sends-nothing': 409,
  'settlement.sending-runs': 409,
  'settlement.nothing-to-send': 409,
  'sharing.rule-overlaps': 409,
  'scenario.not-found': 404,
  'scenario.not-run': 409,
  'scenario.running': 409,
  'scenario.different-bases': 409,
  'scenario.different-inputs': 409,
  'territory.no-boundaries': 404,
  'plan.not-found': 404,
  'plan.part-not-found': 404,
  'plan.version-not-found': 404,
  'plan.no-chapter': 404,
  'plan.no-starting-value': 404,
  'plan.no-field': 404,
  'plan.scenario-taken': 409,
  'plan.same-version': 409,
  'plan.too-large': 413,
  'calc.unknown': 404,
  'input.not-json': 400,
  'input.not-object': 400,
  'database.no-server': 503,
  'http.not-found': 404,
  'http.fault': 500,
  'http.key-reused': 422,
  'http.too-large': 413,
  'http.too-many': 429,
  'http.foreign-origin': 403,
  'http.key-in-use': 409,
} as const satisfies Partial<Record<ProblemCode, ProblemStatus>>

/** The HTTP status of a refusal. */
export function statusOf(code: ProblemCode): ProblemStatus {
  const own: Partial<Record<ProblemCode, ProblemStatus>> = STATUS
  return own[code] ?? FAMILY[code.split('.')[0] as Family]
}
