import { parentPort, workerData } from 'node:worker_threads'
import { day } from '../../domain/calendar/day.ts'
import { sideBySide } from '../../domain/metering/blocks/side-by-side.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Task, ThreadMessage } from './task.ts'

/** @param hand  memory that goes over to the other side, instead of a copy of it */
function tell(message: ThreadMessage, hand: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, hand)
}

function progress(done: number, total: number, pl: string, en: string): void {
  tell({ kind: 'progress', done, total, pl, en })
}

/** Each kind of work is loaded only where it is done: a thread that reads a file starts at once. */
async function run(task: Task): Promise<{ readonly result: unknown; readonly hand?: readonly ArrayBuffer[] }> {
  if (task.kind === 'read-files') {
    const { readDeliveredFiles } = await import('./read-delivered-files.ts')
    const read = await readDeliveredFiles(task.files, (done, name) => progress(done, task.files.length, name, name))
    const memories: ArrayBuffer[] = []
    const delivered = read.delivered.map((file) => {
      const { blocks, memory } = sideBySide(file.blocks)
      memories.push(memory)
      return { ...file, blocks }
    })
    return { result: { ...read, delivered }, hand: memories }
  }
  if (task.kind === 'scenario') {
    const { computeScenario } = await import('../usecases/scenarios/compute-scenario.ts')
    const told = (share: number, pl: string, en: string) => progress(Math.round(share * 100), 100, pl, en)
    return { result: await computeScenario(task.data, task.inputs, told) }
  }
  const { analyse } = await import('../usecases/analyse/analyse.ts')
  const result = await analyse(task.data, {
    today: day(task.today),
    version: task.version,
    onStep: (share, pl, en) => progress(Math.round(share * 100), 100, pl, en),
  })
  return { result }
}

try {
  const { result, hand } = await run(workerData as Task)
  tell({ kind: 'result', result }, hand)
} catch (error) {
  if (error instanceof Refusal) tell({ kind: 'refusal', code: error.code, facts: error.facts })
  else tell({ kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
