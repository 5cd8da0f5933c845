import { scenariosOn } from '../database/stores/scenarios/scenario-stores.ts'
import type { ScenarioJobInput } from '../usecases/scenarios/run-scenario.ts'
import { runScenario } from '../usecases/scenarios/run-scenario.ts'
import { runTask } from './run-task.ts'
import type { JobRun } from './worker.ts'

/** Computes a what-if in a thread of its own; what the person may do was checked when it was queued. */
export const scenarioJob: JobRun = (job, { database, clock, progress, stop }) =>
  runScenario(
    scenariosOn(database, clock),
    { kind: 'job', name: job.createdBy.replace(/^job:/, '') },
    job.cluster,
    job.input as ScenarioJobInput,
    (data, inputs) => runTask({ kind: 'scenario', data, inputs }, progress, stop),
  )
