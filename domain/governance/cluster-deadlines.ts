import type { LocalDay } from '../calendar/day.ts'
import { addDays, day } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { read, readDecimal } from '../law/citations.ts'
import { toNumber } from '../quantity/decimal.ts'

/** Who must act. */
export type DutyHolder = 'coordinator' | 'distributor' | 'seller' | 'member' | 'council' | 'gmina'

/** A date by which the law wants something done. @pl termin ustawowy */
export interface LegalDeadline {
  /** The same at every reading, so that a mark of "done" finds it again. */
  readonly key: string
  readonly kind: 'yearly-report' | 'register-change' | 'distributor-contracts' | 'remote-meters' | 'seller-contracts'
  readonly dueOn: LocalDay
  readonly who: DutyHolder
  /** Id of the law's entry the date rests on. */
  readonly law: string
  /** What it is about: the year reported, the member that came. */
  readonly about: string
}

/** What has happened in a cluster, as far as dates hang on it. */
export interface ClusterEvents {
  /** Day of the entry in the register of clusters; undefined: not entered. @pl wpis do rejestru klastrów */
  readonly registeredOn?: LocalDay | undefined
  /** Changes of the data the register holds: members that joined or left, plants. */
  readonly changes: readonly { readonly on: LocalDay; readonly about: string }[]
  /** Day the coordinator applied to the distributor and the sellers. @pl wniosek do OSD i sprzedawcy */
  readonly appliedOn?: LocalDay | undefined
}

/**
 * The dates the act on renewable sources sets for a cluster, between two days.
 *
 * Before the entry in the register no duty of the register and no report is due.
 *
 * @pl      terminy ustawowe klastra energii (art. 38ac–38af)
 * @param   to  first day after
 * @refuses law.not-covered
 */
export function clusterDeadlines(
  events: ClusterEvents,
  from: LocalDay,
  to: LocalDay,
  cite: Citations,
): readonly LegalDeadline[] {
  const { registeredOn, appliedOn } = events
  const within = ({ dueOn }: LegalDeadline) => from <= dueOn && dueOn < to
  const found: LegalDeadline[] = []
  const days = (id: string, on: LocalDay) => toNumber(readDecimal(id, on, cite))
  if (registeredOn !== undefined) {
    const firstYear = Number(registeredOn.slice(0, 4))
    for (let year = firstYear; year < Number(to.slice(0, 4)); year += 1) {
      const on = day(`${year + 1}-01-01`)
      const monthDay = String(read('cluster.report.due', on, cite).value)
      found.push({
        key: `report-${year}`,
        kind: 'yearly-report',
        dueOn: day(`${year + 1}-${monthDay}`),
        who: 'coordinator',
        law: 'cluster.report.due',
        about: String(year),
      })
    }
    for (const { on, about } of events.changes)
      if (on > registeredOn)
        found.push({
          key: `change-${on}-${about}`,
          kind: 'register-change',
          dueOn: addDays(on, days('cluster.register.change-days', on)),
          who: 'coordinator',
          law: 'cluster.register.change-days',
          about,
        })
  }
  if (appliedOn !== undefined)
    for (const [kind, law, who] of [
      ['distributor-contracts', 'cluster.distributor.contracts-days', 'distributor'],
      ['remote-meters', 'cluster.distributor.meters-days', 'distributor'],
      ['seller-contracts', 'cluster.seller.contracts-days', 'seller'],
    ] as const)
      found.push({
        key: `${kind}-${appliedOn}`,
        kind,
        dueOn: addDays(appliedOn, days(law, appliedOn)),
        who,
        law,
        about: appliedOn,
      })
  return found.filter(within).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.key < b.key ? -1 : 1))
}
