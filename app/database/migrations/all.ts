import type { Migration } from '../migration.ts'
import { register } from './0001-register.ts'
import { journal } from './0002-journal.ts'
import { readings } from './0003-readings.ts'
import { office } from './0004-office.ts'
import { deliveries } from './0005-deliveries.ts'
import { jobs } from './0006-jobs.ts'
import { settlements } from './0007-settlements.ts'
import { people } from './0008-people.ts'
import { jobParts } from './0009-job-parts.ts'
import { publicSide } from './0010-public-side.ts'
import { liveProblems } from './0011-live-problems.ts'
import { deadlines } from './0012-deadlines.ts'
import { scenarioRuns } from './0013-scenario-runs.ts'
import { papers } from './0014-papers.ts'
import { plans } from './0015-plans.ts'
import { remarks } from './0016-remarks.ts'
import { jobFiles } from './0017-job-files.ts'
import { gminaBoundaries } from './0018-gmina-boundaries.ts'
import { documents } from './0019-documents.ts'
import { authorisationScopes } from './0020-authorisation-scopes.ts'
import { settledSums } from './0021-settled-sums.ts'
import { passkeys } from './0022-passkeys.ts'

/** Every step of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [
  register,
  journal,
  readings,
  office,
  deliveries,
  jobs,
  settlements,
  people,
  jobParts,
  publicSide,
  liveProblems,
  deadlines,
  scenarioRuns,
  papers,
  plans,
  remarks,
  jobFiles,
  gminaBoundaries,
  documents,
  authorisationScopes,
  settledSums,
  passkeys,
]
