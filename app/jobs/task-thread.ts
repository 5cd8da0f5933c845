import { parentPort, workerData } from 'node:worker_threads'
import { day } from '../../domain/calendar/day.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Task, ThreadMessage } from './task.ts'

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}

function progress(done: number, total: number, pl: string, en: string): void {
  tell({ kind: 'progress', done, total, pl, en })
}

/** Each kind of work is loaded only where it is done: a thread that reads a file starts at once. */
async function run(task: Task): Promise<unknown> {
  if (task.kind === 'read-files') {
    const { readDeliveredFiles } = await import('./read-delivered-files.ts')
    return readDeliveredFiles(task.files, (done, name) => progress(done, task.files.length, name, name))
  }
  if (task.kind === 'scenario') {
    const { computeScenario } = await import('../usecases/scenarios/compute-scenario.ts')
    return computeScenario(task.data, task.inputs, (share, pl, en) => progress(Math.round(share * 100), 100, pl, en))
  }
  const { analyse } = await import('../usecases/analyse/analyse.ts')
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
