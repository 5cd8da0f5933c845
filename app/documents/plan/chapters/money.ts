import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { moneyCell, row, shareCell, textCell, totalRow } from '../../model/cells.ts'
import type { Block } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { sentence } from '../sentence.ts'
import { shareCells } from '../share-cells.ts'

const STATUS = {
  confirmed: 'sprawdzone w ustawie',
  recalled: 'do sprawdzenia',
  derived: 'wyliczone',
} as const

/** Who pays for the measures, summed by payer. */
export function payerBlocks({ result, words }: PlanView): Block[] {
  const sums = new Map<string, number>()
  for (const { payers } of result.measures)
    for (const { who, pln } of payers ?? []) sums.set(who, (sums.get(who) ?? 0) + pln)
  const whole = [...sums.values()].reduce((sum, one) => sum + one, 0)
  if (whole === 0) return []
  const sorted = [...sums].filter(([, pln]) => pln > 0).sort(([, a], [, b]) => b - a)
  const shares = shareCells(
    sorted.map(([, pln]) => pln),
    words,
  )
  return [
    planTable(
      'payers',
      'Kto płaci za przedsięwzięcia',
      [wordColumn('Płatnik', 4), numberColumn('Kwota', 'zł'), numberColumn('Udział', '%')],
      [
        ...sorted.map(([who, pln], i) =>
          row([textCell(who), moneyCell(pln, words), shares[i] ?? textCell(words.missing)]),
        ),
        totalRow([textCell('Razem'), moneyCell(whole, words), shareCell(1, words)]),
      ],
      { sheet: 'Płatnicy' },
    ),
  ]
}

/** Public money open on the plan's day. */
export function subsidyBlocks({ result, words }: PlanView): Block[] {
  const { subsidies } = result
  if (!subsidies || subsidies.length === 0) return []
  return [
    subheading('subsidies', 'Dostępne dofinansowanie'),
    paragraph(
      `${sentence(`Stan na ${words.day(result.meta.madeOn)}`)} Pozycje oznaczone „do sprawdzenia” trzeba przed uchwaleniem porównać z regulaminem naboru.`,
    ),
    planTable(
      'subsidies',
      'Dofinansowanie źródeł ciepła i termomodernizacji',
      [
        wordColumn('Program', 2),
        wordColumn('Dla kogo', 2),
        wordColumn('Wysokość', 2),
        wordColumn('Do', 0),
        wordColumn('Uwagi', 3),
        wordColumn('Stan', 1),
      ],
      subsidies.map((one) =>
        row([
          textCell(one.pl),
          textCell(one.who),
          textCell(one.grant),
          textCell(one.until === null ? 'bez terminu' : words.dayShort(one.until)),
          textCell(one.note ?? words.missing),
          textCell(STATUS[one.status]),
        ]),
      ),
      { dense: true, sheet: 'Dofinansowanie' },
    ),
  ]
}
