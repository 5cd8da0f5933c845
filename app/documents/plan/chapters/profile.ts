import { numberColumn, paragraph, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Figure, Section } from '../../model/document.ts'
import { lineFigure } from '../line-figure.ts'
import { neighbourMap } from '../neighbour-map.ts'
import { placeOf } from '../place.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { willChange } from '../plan-view.ts'

function digitsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 2
}

function populationChart({ result, words }: PlanView): Figure[] {
  const { path } = result.config.population
  const [start] = path
  const end = path.at(-1)
  if (!start || !end) return []
  const figure = lineFigure(
    {
      id: 'population-chart',
      title: 'Ludność gminy i jej prognoza',
      unit: 'os.',
      decimals: 0,
      reading: `Od ${start.year} do ${end.year} r. liczba mieszkańców ${willChange(end.value, start.value, words)}.`,
      alt: 'Wykres liniowy: lata na osi poziomej, liczba mieszkańców na pionowej.',
      sheet: 'Ludność – wykres',
      years: path.map(({ year }) => year),
      lines: [{ name: 'Ludność', points: path.map(({ year, value }) => [year, value] as const) }],
    },
    words,
  )
  return figure === null ? [] : [figure]
}

/** Chapter 3: the municipality in figures, each with source and year. */
export function profileChapter(view: PlanView): Section {
  const { result, words } = view
  const { meta, neighbours, profile, config } = result
  const map: Figure | null = neighbourMap(view)
  const { path, source } = config.population
  const [start] = path
  const end = path.at(-1)
  return {
    id: 'profile',
    title: `Charakterystyka ${meta.inTheGenitive}`,
    blocks: [
      paragraph(
        `${meta.name} (gmina ${meta.type}, TERYT ${meta.teryt}) leży ${placeOf(meta)}. ${neighbours === null ? 'Granic z innymi gminami nie ma w wykazie.' : `Graniczy z ${neighbours.length} gminami: ${words.list(neighbours)}.`}`,
      ),
      ...(map === null ? [] : [map]),
      ...(start && end
        ? [
            paragraph(
              `Liczba mieszkańców: ${words.number(start.value)} w ${start.year} r.; w ${end.year} r. przewiduje się ${words.number(end.value)} (${source}).`,
            ),
          ]
        : []),
      ...populationChart(view),
      planTable(
        'profile',
        'Gmina w liczbach',
        [
          wordColumn('Temat', 1),
          wordColumn('Wielkość', 2),
          numberColumn('Wartość'),
          wordColumn('Jednostka', 0),
          numberColumn('Rok'),
          wordColumn('Źródło i uwagi', 2),
        ],
        profile.map((one) =>
          row([
            textCell(one.topic),
            textCell(one.name),
            one.value === null
              ? textCell(one.text ?? words.missing)
              : numberCell(one.value, digitsOf(one.value), words),
            textCell(one.unit),
            one.year === null ? textCell(words.missing) : textCell(String(one.year)),
            textCell([one.source, one.note].filter((part) => part !== null && part !== '').join('; ')),
          ]),
        ),
        { dense: true },
      ),
    ],
  }
}
