import { sendingsOn } from '../database/stores/settlement/settlement-stores.ts'
import type { Mail } from '../usecases/people/ports.ts'
import { runSending } from '../usecases/settlement/sendings.ts'
import { statementLetter } from '../usecases/settlement/statement-letter.ts'
import type { JobRun } from './worker.ts'

/** How a process writes letters, and the address their links begin with. */
export interface Post {
  readonly send: (mail: Mail) => Promise<void>
  readonly publicUrl: string
}

/** Sends the statements of a settlement; what the person may do was checked when it was queued. */
export function sendingJob({ send, publicUrl }: Post): JobRun {
  return (job, { database, clock, progress, stop }) =>
    runSending(
      sendingsOn(database, clock),
      { kind: 'job', name: job.createdBy.replace(/^job:/, '') },
      job.cluster,
      job,
      {
        post: (address, page) =>
          send(statementLetter(address, page, `${publicUrl}/klaster/${job.cluster}/moje/${page.settlementId}`)),
        progress,
        stop,
      },
    )
}
