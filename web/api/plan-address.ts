import { inCluster } from './json.ts'

/** The address of a plan, and what stands under it. */
export const planPath = (clusterId: string, planId: string, rest = '') =>
  inCluster(clusterId, `/plans/${encodeURIComponent(planId)}${rest}`)

/** The version a change is made on. */
export const planTag = (version: number) => ({ 'if-match': `"${version}"` })
