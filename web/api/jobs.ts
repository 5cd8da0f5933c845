import type { Wire } from './client.ts'
import { getJson, inCluster } from './json.ts'

export type Job = Wire<'Job'>

const PAUSE_MS = 400

/**
 * Waits until a job ends; closing the page does not end the job.
 *
 * @param onProgress  told what the job says of itself
 */
export async function jobDone(
  clusterId: string,
  jobId: string,
  onProgress: (job: Job) => void,
  signal: AbortSignal,
): Promise<Job> {
  for (;;) {
    const job = await getJson<Job>(inCluster(clusterId, `/jobs/${jobId}`))
    onProgress(job)
    if (job.state === 'done' || job.state === 'failed' || job.state === 'cancelled') return job
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    if (signal.aborted) throw new DOMException('left', 'AbortError')
  }
}
