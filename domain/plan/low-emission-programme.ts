import type { LocalDay } from '../calendar/day.ts'

/** One application to the programme. @pl wniosek */
export interface Application {
  readonly id: string
  /** TERYT code of the gmina. */
  readonly gmina: string
  readonly filedOn: LocalDay
  /** Who comes first among equals of one class: a smaller number first (people in energy poverty, oldest stoves). */
  readonly priority: number
  readonly costPln: number
  readonly grantShare: number
  readonly savedPm10Kg: number
  readonly savedTCo2: number
}

/** Money of one gmina in one year; what is left over goes on to its next year. */
export interface Budget {
  readonly gmina: string
  readonly year: number
  readonly pln: number
}

export interface Grant {
  readonly application: Application
  /** Null: the money does not last to the programme's end. */
  readonly year: number | null
  readonly grantPln: number
}

/**
 * A low-emission programme over several gminas: each keeps its own queue and its own money.
 *
 * In each year the queue is served in order (priority, then day of filing, then id) and stops at the first application
 * the money does not cover: nobody is overtaken because of being dearer.
 *
 * @pl  program ograniczania niskiej emisji, ponadgminny
 */
export function serveQueues(applications: readonly Application[], budgets: readonly Budget[]): Grant[] {
  const grants: Grant[] = []
  for (const gmina of [...new Set(applications.map((one) => one.gmina))].sort()) {
    const queue = applications
      .filter((one) => one.gmina === gmina)
      .sort(
        (a, b) =>
          a.priority - b.priority || (a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : a.id < b.id ? -1 : 1),
      )
    const years = budgets.filter((one) => one.gmina === gmina).sort((a, b) => a.year - b.year)
    let left = 0
    let at = 0
    for (const { year, pln } of years) {
      left += pln
      for (;;) {
        const next = queue[at]
        if (!next) break
        const grantPln = next.costPln * next.grantShare
        if (grantPln > left) break
        left -= grantPln
        grants.push({ application: next, year, grantPln })
        at += 1
      }
    }
    for (const application of queue.slice(at))
      grants.push({ application, year: null, grantPln: application.costPln * application.grantShare })
  }
  return grants
}
