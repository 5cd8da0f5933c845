import type { PlanData } from './plan-data.ts'
import type { PlanResult } from './result.ts'
import type { ScenarioReport, ScenarioYear } from './scenario-outcome.ts'

type Indicator = PlanResult['indicators'][number]

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/**
 * Indicators the plan is monitored by: those the gmina names, and beside them what the scenario to be followed gives:
 * coal, final energy, dust, CO2. One of the gmina's own with the same id stands in place of the computed one.
 *
 * @pl wskaźniki monitorowania
 */
export function monitoringIndicators(data: PlanData, followed: ScenarioReport | undefined): readonly Indicator[] {
  const own = data.measures.indicators
  const [first] = followed?.years ?? []
  const last = followed?.years.at(-1)
  if (!followed || !first || !last || first.year === last.year) return own
  const named = new Set(own.map(({ id }) => id))
  return [...own, ...computed(followed, first, last).filter(({ id }) => !named.has(id))]
}

function computed({ name }: ScenarioReport, first: ScenarioYear, last: ScenarioYear): Indicator[] {
  const coal = ({ carriers }: ScenarioYear) => carriers.sharePct[carriers.carriers.indexOf('coal')] ?? 0
  const one = (id: string, what: string, unit: string, base: number, target: number): Indicator => ({
    id,
    name: what,
    unit,
    base,
    target,
    targetYear: last.year,
    source: `obliczono: ${name.toLocaleLowerCase('pl')}`,
  })
  return [
    one('coal', 'Udział węgla w cieple', '%', coal(first), coal(last)),
    one('final', 'Energia końcowa na ciepło', 'GJ', round(first.finalGj, 0), round(last.finalGj, 0)),
    ...(first.emission && last.emission
      ? [
          one('pm10', 'Emisja pyłu PM10', 'Mg', round(first.emission.pm10, 2), round(last.emission.pm10, 2)),
          one('co2', 'Emisja CO₂', 'Mg', round(first.emission.co2, 0), round(last.emission.co2, 0)),
        ]
      : []),
  ]
}
