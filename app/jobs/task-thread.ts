import { parentPort, workerData } from 'node:worker_threads'
import { day } from '../../domain/calendar/day.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { analyse } from '../usecases/analyse/analyse.ts'
import { computeScenario } from '../usecases/scenarios/compute-scenario.ts'
import { readDeliveredFiles } from './read-delivered-files.ts'
import type { Task, ThreadMessage } from './task.ts'

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}

function progress(done: number, total: number, pl: string, en: string): void {
  tell({ kind: 'progress', done, total, pl, en })
}

async function run(task: Task): Promise<unknown> {
  if (task.kind === 'read-files')
    return readDeliveredFiles(task.files, (done, name) => progress(done, task.files.length, name, name))
  if (task.kind === 'scenario')
    return computeScenario(task.data, task.inputs, (share, pl, en) => progress(Math.round(share * 100), 100, pl, en))
  return analyse(task.data, {
    today: day(task.today),
    version: task.version,
    onStep: (share, pl, en) => progress(Math.round(share * 100), 100, pl, en),
  })
}

try {
  tell({ kind: 'result', result: await run(workerData as Task) })
} catch (error) {
  if (error instanceof Refusal) tell({ kind: 'refusal', code: error.code, facts: error.facts })
  else tell({ kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
