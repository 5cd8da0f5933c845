import type { Area } from '../api.ts'
import { boundaries } from './boundaries.ts'
import { calc } from './calc.ts'
import { clusterFolder } from './cluster-folder.ts'
import { clusters } from './clusters.ts'
import { comparisons } from './comparisons.ts'
import { dashboard } from './dashboard.ts'
import { deadlines } from './deadlines.ts'
import { demonstration } from './demonstration.ts'
import { documents } from './documents.ts'
import { energy } from './energy.ts'
import { energyShares } from './energy-shares.ts'
import { gminas } from './gminas.ts'
import { imports } from './imports.ts'
import { jobs } from './jobs.ts'
import { joining } from './joining.ts'
import { journal } from './journal.ts'
import { law } from './law.ts'
import { liveReadings } from './live-readings.ts'
import { me } from './me.ts'
import { members } from './members.ts'
import { papers } from './papers.ts'
import { passkeys } from './passkeys.ts'
import { people } from './people.ts'
import { planParts } from './plan-parts.ts'
import { planTables } from './plan-tables.ts'
import { planText } from './plan-text.ts'
import { planVersions } from './plan-versions.ts'
import { planWork } from './plan-work.ts'
import { plans } from './plans.ts'
import { plants } from './plants.ts'
import { points } from './points.ts'
import { publicClusters } from './public-clusters.ts'
import { publicPage } from './public-page.ts'
import { publications } from './publications.ts'
import { quality } from './quality.ts'
import { registerTables } from './register-tables.ts'
import { remarks } from './remarks.ts'
import { scenarios } from './scenarios.ts'
import { sendings } from './sendings.ts'
import { serverInfo } from './server-info.ts'
import { settledMonths } from './settled-months.ts'
import { settlementPapers } from './settlement-papers.ts'
import { settlements } from './settlements.ts'
import { statements } from './statements.ts'
import { versionsArea } from './versions.ts'
import { webhooks } from './webhooks.ts'
import { yearSummaries } from './year-summary.ts'

/** Every group of routes; a new one is one line here and rows in access.test-support.ts. */
export const AREAS: readonly Area[] = [
  serverInfo,
  demonstration,
  boundaries,
  calc,
  law,
  gminas,
  joining,
  me,
  passkeys,
  clusters,
  members,
  points,
  plants,
  registerTables,
  clusterFolder,
  people,
  webhooks,
  journal,
  imports,
  jobs,
  quality,
  energy,
  energyShares,
  versionsArea,
  liveReadings,
  settlements,
  settlementPapers,
  settledMonths,
  dashboard,
  deadlines,
  papers,
  documents,
  statements,
  sendings,
  remarks,
  publicClusters,
  publicPage,
  publications,
  scenarios,
  comparisons,
  plans,
  planParts,
  planWork,
  planTables,
  planText,
  planVersions,
  yearSummaries,
]
