import type { ScenarioReport } from '../../../usecases/plan/scenario-outcome.ts'
import { paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { row, textCell } from '../../model/cells.ts'
import type { Block, Section } from '../../model/document.ts'
import { lineFigure } from '../line-figure.ts'
import { massCells, massColumns } from '../mass-cells.ts'
import { POLLUTANT_NAMES } from '../names.ts'
import { changeCell, planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { endsOf } from '../plan-view.ts'

const BASIS = {
  mix: 'z podanej struktury urządzeń',
  'base-mix-kept': 'przy niezmienionej strukturze urządzeń, proporcjonalnie do energii sektorów',
  unknown: 'nie obliczono: scenariusz zmienia nośniki, a struktury urządzeń nie podaje',
} as const

const POLLUTANTS = Object.keys(POLLUTANT_NAMES) as (keyof typeof POLLUTANT_NAMES)[]

function scenarioBlocks(scenario: ScenarioReport, { words }: PlanView): Block[] {
  const { first, last } = endsOf(scenario)
  const base = first.emission
  const end = last.emission
  const dust =
    base && end && base.pm10 > 0
      ? `Emisja pyłu PM10 w ${last.year} r.: ${words.number(end.pm10, 2)} Mg wobec ${words.number(base.pm10, 2)} Mg w ${first.year} r.`
      : 'Emisji w ostatnim roku nie da się porównać z rokiem bazowym.'
  return [
    subheading(`air-${scenario.id}`, scenario.name),
    paragraph(`${dust} Obliczono ${BASIS[last.emissionBasis]}.`),
    planTable(
      `air-${scenario.id}`,
      `Emisja zanieczyszczeń: ${scenario.name.toLowerCase()}`,
      [wordColumn('Rok', 1), ...massColumns()],
      scenario.years.flatMap((one) => [
        row([textCell(String(one.year)), ...massCells(one.emission, words)]),
        ...(one.year === first.year || !base || !one.emission
          ? []
          : [
              row([
                textCell(`zmiana ${one.year}`),
                ...POLLUTANTS.map((name) => changeCell(one.emission?.[name] ?? 0, base[name], words)),
              ]),
            ]),
      ]),
      { sheet: `Emisja ${scenario.id}` },
    ),
  ]
}

/** Dust of the scenarios over the printed years, where it is known. */
function dustChart({ result, words }: PlanView): Block[] {
  const known = result.scenarios.filter(({ years }) => years.every(({ emission }) => emission !== null))
  const [first] = known
  if (!first) return []
  const ends = known.map(
    (one) => `${one.name.toLowerCase()}: ${words.number(one.years.at(-1)?.emission?.pm10 ?? 0, 1)} Mg`,
  )
  const figure = lineFigure(
    {
      id: 'dust-chart',
      title: 'Emisja pyłu PM10 według scenariuszy',
      unit: 'Mg',
      decimals: 1,
      reading: `W ${first.years.at(-1)?.year} r. – ${ends.join('; ')}.`,
      alt: 'Wykres liniowy: lata na osi poziomej, emisja pyłu PM10 w Mg na pionowej, po jednej linii na scenariusz.',
      sheet: 'PM10 – wykres',
      years: first.years.map(({ year }) => year),
      lines: known.map(({ name, years }) => ({
        name,
        points: years.map(({ year, emission }) => [year, emission?.pm10 ?? 0] as const),
      })),
    },
    words,
  )
  return figure === null ? [] : [figure]
}

/** Chapter 12: what the scenarios do to the air. */
export function airEffectChapter(view: PlanView): Section {
  const { result } = view
  return {
    id: 'air-effect',
    title: 'Wpływ scenariuszy na stan powietrza',
    landscape: true,
    blocks:
      result.scenarios.length === 0
        ? [paragraph('Scenariuszy jeszcze nie opisano.')]
        : [...dustChart(view), ...result.scenarios.flatMap((one) => scenarioBlocks(one, view))],
  }
}
