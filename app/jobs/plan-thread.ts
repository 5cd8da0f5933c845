import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../domain/problems/refusal.ts'
import { planReader } from '../imports/plan-parts/plan-reader.ts'
import { makePlan } from '../usecases/plan/make-plan.ts'
import type { PlanRun } from '../usecases/plan/plan-data.ts'
import type { PlanFile } from '../usecases/plan-office/ports.ts'

const { files, run } = workerData as { readonly files: readonly PlanFile[]; readonly run: PlanRun }

try {
  parentPort?.postMessage({ kind: 'result', result: makePlan(await planReader.read(files), run) })
} catch (error) {
  if (error instanceof Refusal)
    parentPort?.postMessage({ kind: 'refusal', code: error.code, facts: error.facts, place: error.place })
  else parentPort?.postMessage({ kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : '' })
}
