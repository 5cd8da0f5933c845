import type { Masses } from '../../usecases/plan/emission-report.ts'
import { numberColumn } from '../model/blocks.ts'
import { numberCell } from '../model/cells.ts'
import type { Cell } from '../model/document.ts'
import { POLLUTANT_DIGITS, POLLUTANT_NAMES } from './names.ts'
import type { PlanView } from './plan-view.ts'

const POLLUTANTS = Object.keys(POLLUTANT_NAMES) as (keyof Masses)[]

/** The seven pollutants as columns of a table. */
export function massColumns() {
  return POLLUTANTS.map((one) => numberColumn(POLLUTANT_NAMES[one], 'Mg'))
}

export function massCells(masses: Masses | null, words: PlanView['words']): Cell[] {
  return POLLUTANTS.map((one) => numberCell(masses === null ? null : masses[one], POLLUTANT_DIGITS[one], words))
}
