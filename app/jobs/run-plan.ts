import { Worker } from 'node:worker_threads'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import type { Facts, Place } from '../../domain/problems/problem.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { PlanRun } from '../usecases/plan/plan-data.ts'
import type { PlanResult } from '../usecases/plan/result.ts'
import type { PlanFile } from '../usecases/plan-office/ports.ts'

type Message =
  | { readonly kind: 'result'; readonly result: PlanResult }
  | { readonly kind: 'refusal'; readonly code: ProblemCode; readonly facts: Facts; readonly place: Place }
  | { readonly kind: 'fault'; readonly message: string }

/** The thread's file beside this one: source in a checkout, JavaScript in the published package. */
function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './plan-thread.ts' : './plan-thread.js', import.meta.url)
}

/** Computes a plan in a thread: it takes seconds, and others are answered meanwhile. @refuses what the plan refuses */
export function runPlan(files: readonly PlanFile[], run: PlanRun): Promise<PlanResult> {
  return new Promise((resolve, reject) => {
    // Copies: what the database hands over may lie in a buffer that cannot be sent.
    const copies = files.map(({ name, content }) => ({ name, content: new Uint8Array(content) }))
    const thread = new Worker(threadFile(), { workerData: { files: copies, run } })
    thread.on('message', (message: Message) => {
      if (message.kind === 'result') resolve(message.result)
      else if (message.kind === 'refusal') reject(new Refusal(message.code, message.facts, message.place))
      else reject(new Error(message.message))
    })
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`a thread ended without a result (${code})`)))
  })
}
