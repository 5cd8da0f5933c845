import { Refusal } from '../../../domain/problems/refusal.ts'

/** Finished jobs and rehearsals nobody accepted are kept so long when the operator says nothing [days]. */
export const KEPT_DAYS = 30
const MOST_DAYS = 3650

/**
 * After how many days finished jobs and rehearsals go: `HOUSEKEEPING_DAYS`, a whole number; `off` keeps everything.
 *
 * @refuses job.housekeeping-setting
 */
export function housekeepingDays(text: string | undefined): number | null {
  const given = (text ?? '').trim()
  if (given === '') return KEPT_DAYS
  if (given === 'off') return null
  const days = Number(given)
  if (!/^\d+$/.test(given) || days < 1 || days > MOST_DAYS)
    throw new Refusal('job.housekeeping-setting', { given, most: MOST_DAYS })
  return days
}
