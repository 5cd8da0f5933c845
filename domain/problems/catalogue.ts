import { audit } from './areas/audit.ts'
import { database } from './areas/database.ts'
import { demonstration } from './areas/demonstration.ts'
import { documents } from './areas/documents.ts'
import { economics } from './areas/economics.ts'
import { folder } from './areas/folder.ts'
import { generation } from './areas/generation.ts'
import { ground } from './areas/ground.ts'
import { http } from './areas/http.ts'
import { imports } from './areas/imports.ts'
import { metering } from './areas/metering.ts'
import { office } from './areas/office.ts'
import { people } from './areas/people.ts'
import { plan } from './areas/plan.ts'
import { planOffice } from './areas/plan-office.ts'
import { publicSide } from './areas/public-side.ts'
import { readings } from './areas/readings.ts'
import { scenarios } from './areas/scenarios.ts'
import { settlement } from './areas/settlement.ts'
import { sharing } from './areas/sharing.ts'
import { tariffs } from './areas/tariffs.ts'
import { territory } from './areas/territory.ts'
import type { Meaning } from './problem.ts'

const CATALOGUE = {
  ...ground,
  ...metering,
  ...imports,
  ...generation,
  ...tariffs,
  ...settlement,
  ...territory,
  ...sharing,
  ...economics,
  ...audit,
  ...documents,
  ...folder,
  ...database,
  ...plan,
  ...planOffice,
  ...office,
  ...people,
  ...readings,
  ...publicSide,
  ...scenarios,
  ...http,
  ...demonstration,
} as const

/** Public and never re-used. */
export type ProblemCode = keyof typeof CATALOGUE

export const PROBLEM_CODES = Object.keys(CATALOGUE) as readonly ProblemCode[]

export function meaningOf(code: ProblemCode): Meaning {
  return CATALOGUE[code]
}
