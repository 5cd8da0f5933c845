import { addMonths, month } from '../../../domain/calendar/day.ts'
import { today } from '../../ui/moment.ts'

/** The last whole month: what an office works on. */
export function lastMonth(): string {
  return addMonths(month(today().slice(0, 7)), -1)
}
