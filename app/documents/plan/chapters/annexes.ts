import { allSaid } from '../../../../domain/law/said.ts'
import { numberColumn, paragraph, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Section } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

/** What nobody measured or enacted, with author and day. */
export function assumptionsAnnex({ result, words }: PlanView): Section {
  const { assumptions, doubts } = result.assumptions
  return {
    id: 'assumptions',
    title: 'Założenia i wątpliwości źródeł',
    annex: true,
    blocks: [
      planTable(
        'assumptions',
        'Założenia',
        [wordColumn('Założenie', 4), wordColumn('Autor', 2), wordColumn('Dzień', 0), wordColumn('Źródło', 2)],
        assumptions.map((one) =>
          row([
            textCell(one.value === undefined ? one.text : `${one.text}: ${one.value}`),
            textCell(one.author),
            textCell(words.dayShort(one.day)),
            textCell(one.source),
          ]),
        ),
      ),
      ...(doubts.length === 0
        ? []
        : [
            planTable(
              'doubts',
              'Wątpliwości co do danych źródłowych',
              [
                wordColumn('Znak', 0),
                wordColumn('Wątpliwość', 5),
                wordColumn('Podano', 1),
                wordColumn('Powinno być', 1),
              ],
              doubts.map((one) =>
                row([
                  textCell(one.id),
                  textCell(one.text),
                  textCell(one.printed ?? words.missing),
                  textCell(one.expected ?? words.missing),
                ]),
              ),
              { sheet: 'Wątpliwości' },
            ),
          ]),
    ],
  }
}

/** Starting values and what was put in their place; both stay to be seen. */
export function startingValuesAnnex({ result, words }: PlanView): Section[] {
  const { overrides } = result
  if (!overrides) return []
  const { changed, left } = overrides
  const number = (value: number | null) => numberCell(value, value !== null && Number.isInteger(value) ? 0 : 2, words)
  return [
    {
      id: 'starting-values',
      title: 'Wartości wyjściowe i zmienione przez gminę',
      annex: true,
      blocks: [
        paragraph(
          left.length === 0
            ? 'Wszystkie wartości wyjściowe zastąpiono danymi gminy.'
            : `Ze średnich krajowych nadal pochodzi ${words.count(left.length, 'value')}; przed uchwaleniem trzeba je zastąpić danymi gminy: ${words.list(left.map(({ what }) => what))}.`,
        ),
        ...(changed.length === 0
          ? []
          : [
              planTable(
                'overrides',
                'Wartości zmienione',
                [
                  wordColumn('Wielkość', 3),
                  wordColumn('Jednostka', 0),
                  numberColumn('Wyjściowa'),
                  numberColumn('Przyjęta'),
                  wordColumn('Uwaga', 3),
                ],
                changed.map((one) =>
                  row([
                    textCell(one.what),
                    textCell(one.unit),
                    number(one.value),
                    number(one.used),
                    textCell(
                      one.note === null
                        ? 'bez uwagi'
                        : `${one.note} (${one.author ?? ''}, ${one.day === null ? '' : words.dayShort(one.day)})`,
                    ),
                  ]),
                ),
                { sheet: 'Wartości wyjściowe' },
              ),
            ]),
      ],
    },
  ]
}

/** A value of the law in Polish words: `15 lat`, `21 dni`, `53 000 zł`. */
function lawAmount(value: string, unit: string, words: PlanView['words']): string {
  const amount = Number(value)
  if (!Number.isFinite(amount)) return `${value} ${unit}`
  if (unit === 'years') return words.count(amount, 'year')
  if (unit === 'days') return words.count(amount, 'calendarDay')
  if (unit === 'PLN') return words.money(amount)
  return `${words.short(amount)} ${unit}`
}

const STATUS = {
  confirmed: 'potwierdzone w tekście',
  recalled: 'niepotwierdzone',
  derived: 'wyliczone z potwierdzonych',
} as const

/** Values of law and files of the project. */
export function sourcesAnnex({ result, words }: PlanView): Section {
  return {
    id: 'sources',
    title: 'Źródła prawne i pliki danych',
    annex: true,
    blocks: [
      planTable(
        'law',
        'Wartości z prawa użyte w dokumencie',
        [
          wordColumn('Wartość', 3),
          wordColumn('Podstawa', 3),
          wordColumn('Obowiązuje od', 0),
          wordColumn('Stan sprawdzenia', 1),
          wordColumn('Wątpliwości', 2),
        ],
        result.sources.map((one) =>
          row([
            textCell(`${one.pl}${typeof one.value === 'string' ? `: ${lawAmount(one.value, one.unit, words)}` : ''}`),
            textCell(`${one.article}, ${one.actTitle}`),
            textCell(words.dayShort(one.from)),
            textCell(STATUS[one.status]),
            textCell(one.doubts.length === 0 ? 'nie ma' : allSaid(one.doubts, 'pl')),
          ]),
        ),
        { sheet: 'Prawo', dense: true },
      ),
      planTable(
        'files',
        'Pliki projektu, z których powstał dokument',
        [wordColumn('Plik', 1), wordColumn('Skrót SHA-256 (początek)', 1)],
        result.files.map(({ path, sha256 }) => row([textCell(path), textCell(sha256.slice(0, 16))])),
        { sheet: 'Pliki' },
      ),
    ],
  }
}
