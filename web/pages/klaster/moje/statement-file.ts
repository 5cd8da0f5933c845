import type { StatementPage } from '../../../api/settlements.ts'
import type { FileTable } from '../../../ui/table/files.ts'
import type { Words } from '../../../ui/words.ts'

/** The bills of a statement as a sheet: each line of each point, without the cluster and within it. */
export function statementFile(page: StatementPage, { t, language }: Words): FileTable {
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
    rows: page.points.flatMap((point) =>
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
  }
}
