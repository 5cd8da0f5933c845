import { setTimeout as wait } from 'node:timers/promises'
import { addMonths, month } from '../../../domain/calendar/day.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import type { Parts } from '../../http/api.ts'
import { approveSettlement, runSettlement } from '../../usecases/settlement/run-settlement.ts'
import { DEMONSTRATION } from './load-demonstration.ts'

const FIRST = month('2026-01')
/** Months settled and approved; the next one is left as a draft, the last one of the readings untouched. */
const APPROVED = 8
/** Between two months the server answers whoever looks around meanwhile [ms]. */
const PAUSE_MS = 700

/**
 * Settles the months an office would have settled by now, one after another, while the server already answers.
 *
 * @param isStopped  asked between two months
 */
export async function settleDemonstration(
  { database, clock }: Parts,
  cluster: string,
  isStopped: () => boolean,
): Promise<void> {
  const needs = settlementsOn(database, clock)
  for (let i = 0; i <= APPROVED && !isStopped(); i += 1) {
    await wait(PAUSE_MS)
    const draft = await runSettlement(needs, DEMONSTRATION, cluster, addMonths(FIRST, i), {
      regime: null,
      decided: null,
    })
    if (i === APPROVED) return
    await approveSettlement(needs, DEMONSTRATION, cluster, draft.settlementId, draft.version, true)
  }
}
