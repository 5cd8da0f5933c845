import { billRows } from '../../../../app/documents/statement/bill-rows.ts'
import type { StatementPage } from '../../../api/settlements.ts'
import type { FileTable } from '../../../ui/files.ts'
import type { Words } from '../../../ui/words.ts'

/** What the lines of the points are added up with, and the sum, which is what the page tells. */
function closingRows(page: StatementPage, words: Words, of: 'withoutPln' | 'withinPln', name: string) {
  const { rows, total } = billRows(page)
  const ofPoints = new Set(page.points.flatMap(({ bill, billWithout }) => [bill, billWithout]).flatMap(idsOf))
  return [...rows.filter(({ id }) => !ofPoints.has(id)), total].flatMap((row) => {
    const amount = row[of]
    return amount === null ? [] : [['', '', name, words.of(row.name), null, '', null, Number(amount), row.source]]
  })
}

function idsOf(bill: StatementPage['points'][number]['bill']): string[] {
  return (bill?.lines ?? []).map(({ id }) => id)
}

/** The bills of a statement as a sheet: each line of each point, without the cluster and within it, and their sums. */
export function statementFile(page: StatementPage, words: Words): FileTable {
  const { t, language } = words
  const kinds = [
    ['billWithout', t('bez klastra', 'without the cluster')],
    ['bill', t('w klastrze', 'within the cluster')],
  ] as const
  return {
    name: `${page.month} rozliczenie ${page.member.name}`,
    header: [
      t('Punkt', 'Point'),
      'PPE',
      t('Rachunek', 'Bill'),
      t('Pozycja', 'Line'),
      t('Ilość', 'Quantity'),
      t('Jednostka', 'Unit'),
      t('Stawka [zł]', 'Rate [PLN]'),
      t('Netto [zł]', 'Net [PLN]'),
      t('Źródło', 'Source'),
    ],
    rows: [
      ...page.points.flatMap((point) =>
        kinds.flatMap(([kind, name]) =>
          (point[kind]?.lines ?? []).map((line) => [
            point.name,
            point.point,
            name,
            language === 'en' ? (line.en ?? line.pl) : line.pl,
            Number(line.quantity),
            line.unit,
            Number(line.ratePln),
            Number(line.amountPln),
            line.source,
          ]),
        ),
      ),
      ...closingRows(page, words, 'withoutPln', kinds[0][1]),
      ...closingRows(page, words, 'withinPln', kinds[1][1]),
    ],
  }
}
