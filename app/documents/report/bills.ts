import { fullText, parseDecimal, plus, ZERO } from '../../../domain/quantity/decimal.ts'
import type { BillLine, MemberBill } from '../../usecases/analyse/result.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { groszCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Cell, FrameWords, Row, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { costTable } from './regimes.ts'
import { unitText } from './value-text.ts'
import type { RegimeView, View } from './view.ts'

/** The sum of decimal texts, exact; a text that is no number makes the sum unknown. */
function sumOf(texts: readonly string[]): string | null {
  let total = ZERO
  for (const text of texts) {
    const value = parseDecimal(text)
    if (!value) return null
    total = plus(total, value)
  }
  return fullText(total)
}

export function lineName({ pl, en }: Pick<BillLine, 'pl' | 'en'>, { language }: Words): string {
  return language === 'en' ? (en ?? pl) : pl
}

/** The kinds of lines that stand on the bills, in the order they first appear. */
export function lineKinds(bills: readonly MemberBill[]): BillLine[] {
  const found = new Map<string, BillLine>()
  for (const { lines } of bills) for (const line of lines) if (!found.has(line.id)) found.set(line.id, line)
  return [...found.values()]
}

/** Sum of one kind of line over some bills; null where none has it. */
export function lineSum(bills: readonly MemberBill[], id: string): string | null {
  const amounts = bills.flatMap(({ lines }) => lines.filter((line) => line.id === id).map(({ amountPln }) => amountPln))
  return amounts.length === 0 ? null : sumOf(amounts)
}

export function amountCell(pln: string | null, words: Words): Cell {
  return pln === null ? { ...textCell('–'), value: null } : groszCell(pln, words)
}

const ENDS = ['netPln', 'vatPln', 'grossPln', 'salesPln', 'costPln'] as const

export function endName(end: (typeof ENDS)[number], { t }: Words): string {
  const names: Readonly<Record<(typeof ENDS)[number], string>> = {
    netPln: t('Razem netto', 'Net total'),
    vatPln: t('VAT', 'VAT'),
    grossPln: t('Razem brutto', 'Gross total'),
    salesPln: t('Przychód ze sprzedaży nadwyżek', 'Income from surplus sold'),
    costPln: t('Koszt po odjęciu sprzedaży', 'Cost less sales'),
  }
  return names[end]
}

/** Rows of a bill: every line, then the sums. */
export function billRows(kinds: readonly BillLine[], columns: readonly (readonly MemberBill[])[], words: Words): Row[] {
  const lines = kinds.map((kind) =>
    row([textCell(lineName(kind, words)), ...columns.map((bills) => amountCell(lineSum(bills, kind.id), words))]),
  )
  const ends = ENDS.map((end) => {
    const cells = [
      textCell(endName(end, words)),
      ...columns.map((bills) => amountCell(bills.length === 0 ? null : sumOf(bills.map((bill) => bill[end])), words)),
    ]
    return end === 'vatPln' || end === 'salesPln' ? row(cells) : totalRow(cells)
  })
  return [...lines, ...ends]
}

function clusterTable(view: View, frame: FrameWords): Table {
  const { words, regimes } = view
  const { t } = words
  return {
    kind: 'table',
    id: 'bills',
    sheet: t('Rachunki – pozycje', 'Bills – lines'),
    title: t('Rachunki wszystkich członków razem, pozycja po pozycji', 'Bills of all members together, line by line'),
    columns: [
      wordColumn(t('Pozycja rachunku', 'Line of the bill'), 2),
      ...regimes.map(({ title, certainty }) =>
        numberColumn(
          certainty === 'certain' ? title : `${title} (${frame.marks[certainty]})`,
          t('zł', 'PLN'),
          certainty,
        ),
      ),
    ],
    rows: billRows(
      lineKinds(regimes.flatMap(({ regime }) => regime.bills)),
      regimes.map(({ regime }) => regime.bills),
      words,
    ),
    note: t(
      'Kwoty pozycji netto, do grosza. Kreska: pozycja nie występuje w tej formie.',
      'Line amounts net, to the grosz. A dash: the form has no such line.',
    ),
    certainty: 'certain',
  }
}

/** Every line of every member in every form, for the spreadsheet. */
export function allBillLines(view: View, frame: FrameWords): Table {
  const { words, regimes, memberName } = view
  const { t } = words
  const number = (text: string): Cell =>
    parseDecimal(text) ? { text, value: text, kind: 'number', decimals: 4 } : textCell(text)
  return {
    kind: 'table',
    id: 'all-bill-lines',
    sheet: t('Rachunki – szczegóły', 'Bills – details'),
    title: t('Wszystkie pozycje rachunków', 'All lines of the bills'),
    columns: [
      wordColumn(t('Forma prawna', 'Legal form'), 2),
      wordColumn(t('Pewność', 'Certainty'), 1),
      wordColumn(t('Członek', 'Member'), 2),
      wordColumn(t('Pozycja', 'Line'), 2),
      numberColumn(t('Ilość', 'Quantity')),
      wordColumn(t('Jednostka', 'Unit'), 0),
      numberColumn(t('Stawka', 'Rate'), t('zł', 'PLN')),
      numberColumn(t('Kwota netto', 'Net amount'), t('zł', 'PLN')),
      wordColumn(t('Źródło stawki', 'Source of the rate'), 2),
    ],
    rows: regimes.flatMap(({ regime, title, certainty }) =>
      regime.bills.flatMap(({ member, lines }) =>
        lines.map((line) =>
          row([
            textCell(title),
            textCell(frame.marks[certainty]),
            textCell(memberName(member)),
            textCell(lineName(line, words)),
            number(line.quantity),
            textCell(unitText(line.unit, words)),
            number(line.ratePln),
            groszCell(line.amountPln, words),
            textCell(line.source),
          ]),
        ),
      ),
    ),
    certainty: 'certain',
  }
}

/** Bills before and after, for the cluster and for each member. */
export function billsChapter(view: View, frame: FrameWords): Section | null {
  const { words, regimes, baseline, best } = view
  const { t } = words
  if (regimes.every(({ regime }) => regime.bills.length === 0)) return null
  const before = baseline?.regime.totalCostPln
  const after: RegimeView | null = best
  return {
    id: 'bills',
    title: t('Rachunki przed i po', 'Bills before and after'),
    landscape: regimes.length > 3,
    blocks: [
      paragraph(
        before !== undefined && after !== null
          ? t(
              `Dziś członkowie płacą razem ${words.grosze(before)}, w formie „${after.title}” płaciliby ${words.grosze(after.regime.totalCostPln)}. Tabela pokazuje, na których pozycjach powstaje różnica.`,
              `Today the members pay ${words.grosze(before)} together; in “${after.title}” they would pay ${words.grosze(after.regime.totalCostPln)}. The table shows which lines make the difference.`,
            )
          : t(
              'Tabela pokazuje pozycje rachunków wszystkich członków razem.',
              'The table shows the lines of all members’ bills together.',
            ),
      ),
      clusterTable(view, frame),
      ...(view.result.members.length > 0 ? [costTable(view, frame)] : []),
    ],
  }
}
