import { asToday, monthsWithin } from '../as-today.ts'
import { checkInput } from '../period.ts'
import type { RegimeInput, RegimeOutcome } from '../regime.ts'

/**
 * Today's bills: nobody settles with anybody. What a point withdraws it buys from its seller, what it feeds in it
 * sells to its seller; prosumers settle on their own (domain/settlement/prosumer).
 *
 * @pl      stan dzisiejszy, bez społeczności energetycznej
 * @refuses what {@link checkInput} refuses
 */
export function settleNone(input: RegimeInput): RegimeOutcome {
  checkInput(input)
  const points = input.points.map(asToday)
  return {
    id: 'none',
    name: { pl: 'bez społeczności (dziś)', en: 'no community (today)' },
    certainty: 'in-application',
    certaintyNote: {
      pl: 'Rachunki tak, jak są dziś: każdy kupuje i sprzedaje osobno.',
      en: 'Bills as they are today: everyone buys and sells alone.',
    },
    points,
    months: monthsWithin(input, points, new Float64Array(input.hours)),
    settledWh: 0,
    settings: [],
    findings: [],
  }
}
