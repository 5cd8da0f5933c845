import { Worker } from 'node:worker_threads'
import type { Report } from '../model/document.ts'
import type { DocumentToWrite, Format } from '../write-report.ts'
import type { Answer, ToSet } from './thread.ts'

interface Waiting {
  readonly resolve: (content: Uint8Array | string) => void
  readonly reject: (error: Error) => void
}

/** A thread that had nothing to set for so long gives its memory back [ms]. */
const IDLE_MS = 60_000

/** The thread's file beside this one: source in a checkout, JavaScript in the published package. */
function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)
}

/** One thread that sets documents one after another; started when first needed, ended when idle. */
class Typesetter {
  private thread: Worker | null = null
  private idle: NodeJS.Timeout | undefined
  private last = 0
  private readonly waiting = new Map<number, Waiting>()

  set(format: Format, report: Report): Promise<Uint8Array | string> {
    const thread = this.thread ?? this.start()
    clearTimeout(this.idle)
    this.last += 1
    const number = this.last
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject })
      // The process must not end while somebody waits.
      thread.ref()
      thread.postMessage({ number, format, report } satisfies ToSet)
    })
  }

  private start(): Worker {
    const thread = new Worker(threadFile())
    this.thread = thread
    thread.on('message', (answer: Answer) => this.hear(thread, answer))
    thread.on('error', (error) => this.fail(thread, error instanceof Error ? error : new Error(String(error))))
    thread.on('exit', (code) => this.fail(thread, new Error(`the typesetter ended (${code})`)))
    return thread
  }

  private hear(thread: Worker, answer: Answer): void {
    const one = this.waiting.get(answer.number)
    this.waiting.delete(answer.number)
    if ('content' in answer) one?.resolve(answer.content)
    else one?.reject(new Error(answer.fault))
    if (this.waiting.size > 0) return
    thread.unref()
    this.idle = setTimeout(() => {
      this.thread = null
      void thread.terminate()
    }, IDLE_MS)
    this.idle.unref()
  }

  /** Whoever waits is told; the next document starts another thread. */
  private fail(thread: Worker, error: Error): void {
    if (this.thread !== thread) return
    this.thread = null
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}

const typesetter = new Typesetter()

/** Sets a document in a thread, so that requests are answered meanwhile: a long settlement takes most of a second. */
export function typeset(format: Format, report: Report): Promise<Uint8Array | string> {
  return typesetter.set(format, report)
}

/** The same for a document with its numbers; those are written at once. */
export async function typesetDocument(format: Format, { report, json }: DocumentToWrite): Promise<Uint8Array | string> {
  return format === 'json' ? json() : typeset(format, report())
}

/** A document as PDF/UA-1, set in the thread. */
export async function typesetPdf(report: Report): Promise<Uint8Array> {
  const content = await typeset('pdf', report)
  if (typeof content === 'string') throw new Error('a PDF came out as text')
  return content
}
