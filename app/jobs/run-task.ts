import { Worker } from 'node:worker_threads'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Progress } from '../usecases/jobs/ports.ts'
import type { Task, TaskResults, ThreadMessage } from './task.ts'

/** The thread's file beside this one: source in a checkout, JavaScript in the published package. */
function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './task-thread.ts' : './task-thread.js', import.meta.url)
}

/**
 * Runs heavy work in a thread, so that requests are answered meanwhile.
 *
 * @param stop  ends the thread at once; the call then throws `job.cancelled`
 */
export function runTask<Kind extends Task['kind']>(
  task: Extract<Task, { kind: Kind }>,
  onProgress: (progress: Progress) => void = () => undefined,
  stop?: AbortSignal,
): Promise<TaskResults[Kind]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(), { workerData: task })
    const cancel = () => {
      void thread.terminate()
      reject(new Refusal('job.cancelled'))
    }
    if (stop?.aborted) return cancel()
    stop?.addEventListener('abort', cancel, { once: true })
    thread.on('message', (message: ThreadMessage) => {
      if (message.kind === 'progress') onProgress(message)
      else if (message.kind === 'result') resolve(message.result as TaskResults[Kind])
      else if (message.kind === 'refusal') reject(new Refusal(message.code as ProblemCode, message.facts))
      else reject(new Error(message.message))
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      stop?.removeEventListener('abort', cancel)
      reject(new Error(`a thread ended without a result (${code})`))
    })
  })
}
