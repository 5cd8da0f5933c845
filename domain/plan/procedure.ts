import type { LocalDay } from '../calendar/day.ts'
import { addDays, day, daysBetween } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { readDecimal } from '../law/citations.ts'
import { toNumber } from '../quantity/decimal.ts'

/** What has happened with the plan so far; a day that is not given has not come. */
export interface ProcedureFacts {
  readonly draftReadyOn?: LocalDay | undefined
  readonly companiesAskedOn?: LocalDay | undefined
  readonly neighboursAskedOn?: LocalDay | undefined
  readonly opinionAskedOn?: LocalDay | undefined
  readonly opinionGivenOn?: LocalDay | undefined
  /** First and last day the draft lay open. @pl wyłożenie do publicznego wglądu */
  readonly displayedFrom?: LocalDay | undefined
  readonly displayedTo?: LocalDay | undefined
  readonly remarksConsideredOn?: LocalDay | undefined
  readonly adoptedOn?: LocalDay | undefined
  readonly resolution?: string | undefined
  /** Day of the assumptions in force before this draft. */
  readonly previousAdoptedOn?: LocalDay | undefined
  readonly fromYear: number
  readonly toYear: number
  /** Whether the companies' plans secure the assumptions; undefined: not yet judged. @pl art. 20 ust. 1 */
  readonly companyPlansSuffice?: boolean | undefined
}

export type StepId =
  | 'draft'
  | 'companies'
  | 'neighbours'
  | 'opinion'
  | 'display'
  | 'remarks'
  | 'adoption'
  | 'full-plan'
  | 'update'

export type Actor = 'mayor' | 'companies' | 'neighbours' | 'board' | 'council'

/** One step, dated. */
export interface ProcedureStep {
  readonly id: StepId
  readonly actor: Actor
  readonly state: 'done' | 'open' | 'waits' | 'overdue' | 'broken' | 'not-needed'
  readonly doneOn: LocalDay | null
  readonly dueOn: LocalDay | null
  readonly law: string
  /** Why it is broken or not needed, by name. */
  readonly reason?: 'display-too-short' | 'adopted-before-display-end' | 'adopted-without-opinion' | 'plans-suffice'
}

export interface Procedure {
  readonly steps: readonly ProcedureStep[]
  readonly horizonYears: number
  readonly leastHorizonYears: number
  readonly horizonOk: boolean
  readonly displayDays: number | null
  readonly leastDisplayDays: number
  /** Day by which the next update must be adopted. */
  readonly nextUpdateBy: LocalDay | null
  readonly fullPlan: 'needed' | 'not-needed' | 'not-judged'
}

/** The same day some years later; 29 February becomes 28. */
export function yearsLater(from: LocalDay, years: number): LocalDay {
  const [year = '', month = '', date = ''] = from.split('-')
  const later = String(Number(year) + years).padStart(4, '0')
  try {
    return day(`${later}-${month}-${date}`)
  } catch {
    return day(`${later}-${month}-28`)
  }
}

/**
 * Where the plan stands: every step of arts. 17–20 of the energy law with who acts, by when, and what went wrong.
 *
 * Thresholds (15 years, 3 years, 21 days) are read from the law of the day.
 *
 * @pl      procedura uchwalania założeń do planu zaopatrzenia
 * @refuses law.not-covered
 */
export function procedureOn(facts: ProcedureFacts, today: LocalDay, cite: Citations): Procedure {
  const years = (id: string) => toNumber(readDecimal(id, today, cite))
  const leastHorizonYears = years('planning.assumptions.horizon')
  const updateYears = years('planning.assumptions.update')
  const leastDisplayDays = years('planning.assumptions.display-days')
  const { displayedFrom, displayedTo, adoptedOn } = facts
  const displayDays = displayedFrom && displayedTo ? daysBetween(displayedFrom, addDays(displayedTo, 1)).length : null
  const displayEnds = displayedFrom ? addDays(displayedFrom, leastDisplayDays) : null
  const dueOn = facts.previousAdoptedOn ? yearsLater(facts.previousAdoptedOn, updateYears) : null
  const nextUpdateBy = adoptedOn ? yearsLater(adoptedOn, updateYears) : null
  const step = (
    id: StepId,
    actor: Actor,
    law: string,
    doneOn: LocalDay | undefined,
    due: LocalDay | null = null,
    waitsFor = false,
  ): ProcedureStep => ({
    id,
    actor,
    law,
    doneOn: doneOn ?? null,
    dueOn: due,
    state: doneOn ? 'done' : due !== null && due < today ? 'overdue' : waitsFor ? 'waits' : 'open',
  })
  const tooShort = displayDays !== null && displayDays < leastDisplayDays
  const early = adoptedOn !== undefined && displayEnds !== null && adoptedOn < displayEnds
  const noOpinion = adoptedOn !== undefined && facts.opinionGivenOn === undefined
  const display = step('display', 'mayor', 'art. 19 ust. 6', displayDays === null ? undefined : displayedTo)
  const adoption = step('adoption', 'council', 'art. 19 ust. 8', adoptedOn, dueOn, !facts.remarksConsideredOn)
  const fullPlan =
    facts.companyPlansSuffice === undefined ? 'not-judged' : facts.companyPlansSuffice ? 'not-needed' : 'needed'
  const update = step('update', 'mayor', 'art. 19 ust. 2', undefined, nextUpdateBy, adoptedOn === undefined)
  return {
    steps: [
      step('draft', 'mayor', 'art. 19 ust. 1', facts.draftReadyOn, dueOn),
      step('companies', 'companies', 'art. 19 ust. 4', facts.companiesAskedOn, null),
      step('neighbours', 'neighbours', 'art. 19 ust. 3 pkt 4', facts.neighboursAskedOn, null),
      step('opinion', 'board', 'art. 19 ust. 5', facts.opinionGivenOn, null, !facts.draftReadyOn),
      tooShort ? { ...display, state: 'broken', reason: 'display-too-short' } : display,
      step('remarks', 'mayor', 'art. 19 ust. 7', facts.remarksConsideredOn, null, displayDays === null),
      early
        ? { ...adoption, state: 'broken', reason: 'adopted-before-display-end' }
        : noOpinion
          ? { ...adoption, state: 'broken', reason: 'adopted-without-opinion' }
          : adoption,
      fullPlan === 'not-needed'
        ? { ...step('full-plan', 'mayor', 'art. 20 ust. 1', undefined), state: 'not-needed', reason: 'plans-suffice' }
        : step('full-plan', 'mayor', 'art. 20 ust. 1', undefined, null, fullPlan === 'not-judged'),
      update,
    ],
    horizonYears: facts.toYear - facts.fromYear,
    leastHorizonYears,
    horizonOk: facts.toYear - facts.fromYear >= leastHorizonYears,
    displayDays,
    leastDisplayDays,
    nextUpdateBy,
    fullPlan,
  }
}
