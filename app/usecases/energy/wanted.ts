import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Subject } from './subject.ts'

export interface EnergyWanted {
  readonly subject: Subject
  readonly from: LocalDay
  /** First day after. */
  readonly to: LocalDay
}

/** A year and a leap day: longer stretches are asked for in parts. */
const MOST_DAYS = 366

/** @refuses readings.period */
export function checkDays({ from, to }: Pick<EnergyWanted, 'from' | 'to'>): void {
  if (to <= from)
    throw new Refusal('readings.period', {
      from,
      to,
      reasonPl: 'koniec przed początkiem',
      reason: 'it ends before it begins',
    })
  if (addDays(from, MOST_DAYS) < to)
    throw new Refusal('readings.period', {
      from,
      to,
      reasonPl: `najwyżej ${MOST_DAYS} dni naraz`,
      reason: `at most ${MOST_DAYS} days at once`,
    })
}
