import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import type { StepId } from '../../../domain/plan/procedure.ts'
import { procedureOn } from '../../../domain/plan/procedure.ts'
import type { PlanOfCluster } from './ports.ts'

/** A dated step of a municipal plan that is not done. */
export interface PlanDeadline {
  readonly key: string
  readonly pl: string
  readonly en: string
  readonly dueOn: LocalDay
  readonly who: 'gmina'
  /** The article the step rests on. */
  readonly basis: string
}

const SAY: Partial<Record<StepId, { readonly pl: string; readonly en: string }>> = {
  draft: { pl: 'Przygotuj projekt aktualizacji założeń', en: 'Draft the update of the assumptions' },
  adoption: { pl: 'Uchwal aktualizację założeń', en: 'Adopt the update of the assumptions' },
  update: { pl: 'Zaktualizuj założenia do planu zaopatrzenia', en: 'Update the assumptions to the supply plan' },
}

/** Dates of the municipal plans: what their procedure says is due and not done. @pl terminy planu gminy */
export function planDeadlines(
  plans: readonly PlanOfCluster[],
  today: LocalDay,
  cite: Citations,
): readonly PlanDeadline[] {
  return plans.flatMap(({ planId, name, facts }) =>
    procedureOn(facts, today, cite).steps.flatMap(({ id, dueOn, state, law }): PlanDeadline[] => {
      const say = SAY[id]
      if (dueOn === null || !say || state === 'done' || state === 'not-needed') return []
      const basis = `${law} ustawy – Prawo energetyczne`
      return [
        {
          key: `plan-${planId}-${id}`,
          pl: `${say.pl}: ${name}`,
          en: `${say.en}: ${name}`,
          dueOn,
          who: 'gmina',
          basis,
        },
      ]
    }),
  )
}
