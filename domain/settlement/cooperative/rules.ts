import type { LocalMonth } from '../../calendar/day.ts'
import { firstDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read, readDecimal } from '../../law/citations.ts'
import type { CooperativeRules } from './month.ts'

/**
 * The rules of settlement in force in a month.
 *
 * @law     cooperative.settlement.ratio, cooperative.settlement.carry-over (art. 38c ust. 3 i 8 OZE)
 * @refuses law.not-covered
 */
export function cooperativeRules(month: LocalMonth, cite: Citations): CooperativeRules {
  const on = firstDay(month)
  for (const id of ['order', 'zones', 'billing-split']) read(`cooperative.settlement.${id}`, on, cite)
  return {
    ratio: readDecimal('cooperative.settlement.ratio', on, cite),
    carryOver: Number(asDecimal(read('cooperative.settlement.carry-over', on, cite).value, 'carry-over').mantissa),
  }
}
