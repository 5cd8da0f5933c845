import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'

export type Job = Wire<'Job'>

const PAUSE_MS = 400

/** Is a job still waiting or at work? */
export function isAtWork({ state }: Job): boolean {
  return state === 'waiting' || state === 'running'
}

/** The newest jobs of a cluster, asked for again as long as one is at work. */
export function jobsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['jobs', clusterId],
    queryFn: async () => (await getJson<{ items: readonly Job[] }>(inCluster(clusterId, '/jobs'))).items,
    refetchInterval: (query) => (query.state.data?.some(isAtWork) ? 2 * PAUSE_MS : false),
  })
}

/** Asks a job to stop; what it has done so far is left out. */
export function cancelJob(clusterId: string, jobId: string): Promise<Job> {
  return sendJson<Job>('POST', inCluster(clusterId, `/jobs/${encodeURIComponent(jobId)}/cancellation`))
}

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
