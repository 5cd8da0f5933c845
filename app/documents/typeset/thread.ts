import { parentPort } from 'node:worker_threads'
import type { Report } from '../model/document.ts'
import type { Format } from '../write-report.ts'
import { renderDocument } from '../write-report.ts'

/** A document to set, and under which number the answer is awaited. */
export interface ToSet {
  readonly number: number
  readonly format: Format
  readonly report: Report
}

export type Answer =
  | { readonly number: number; readonly content: Uint8Array | string }
  | { readonly number: number; readonly fault: string }

parentPort?.on('message', async ({ number, format, report }: ToSet) => {
  try {
    const content = await renderDocument(format, { report: () => report, json: () => '', stem: '' })
    parentPort?.postMessage({ number, content } satisfies Answer)
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ number, fault } satisfies Answer)
  }
})
