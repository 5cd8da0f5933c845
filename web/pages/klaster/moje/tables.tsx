import type { BillRow } from '../../../../app/documents/statement/bill-rows.ts'
import { billRows } from '../../../../app/documents/statement/bill-rows.ts'
import type { Step } from '../../../api/month-result.ts'
import type { StatementPage } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { SourceText } from '../rozliczenia/source-text.tsx'
import { formulaText, valueText } from '../rozliczenia/step-text.ts'

/** Energy of the member's points. */
export function StatementPoints({ page }: { readonly page: StatementPage }) {
  const words = useWords()
  const { t, number } = words
  type Row = StatementPage['points'][number]
  const kwh = (wh: number) => number(wh / 1000, 1)
  const energy = (id: string, header: string, pick: (row: Row) => number): Column<Row> => ({
    id,
    header,
    unit: 'kWh',
    numeric: true,
    value: pick,
    cell: (row) => kwh(pick(row)),
  })
  const columns: readonly Column<Row>[] = [
    { id: 'name', header: t('Punkt', 'Point'), rowHeader: true, value: (row) => `${row.name} (${row.point})` },
    { id: 'tariff', header: t('Taryfa', 'Tariff'), value: (row) => row.tariff ?? words.missing },
    energy('use', t('Pobór', 'Withdrawal'), (row) => row.withdrawalWh),
    energy('from', t('Rozliczona w klastrze', 'Settled in the cluster'), (row) => row.fromClusterWh),
    energy('feed', t('Oddanie', 'Feed-in'), (row) => row.feedInWh),
    energy('to', t('Do klastra', 'To the cluster'), (row) => row.toClusterWh),
  ]
  return (
    <section className="stack tight">
      <h2 id="punkty-m">{t('Punkty', 'Points')}</h2>
      <DataTable
        caption={t('Energia punktów', 'Energy of the points')}
        captionHidden
        columns={columns}
        rows={page.points}
        keyOf={(row) => row.point}
      />
    </section>
  )
}

/** The bill without and within the cluster, line by line. */
export function StatementBill({ page }: { readonly page: StatementPage }) {
  const words = useWords()
  const { t, grosze } = words
  const { rows, total } = billRows(page)
  const money = (value: string | null) => (value === null ? words.missing : grosze(value))
  const columns: readonly Column<BillRow>[] = [
    { id: 'name', header: t('Pozycja', 'Line'), rowHeader: true, value: (row) => words.of(row.name) },
    {
      id: 'without',
      header: t('Bez klastra', 'Without'),
      numeric: true,
      value: (row) => (row.withoutPln === null ? null : Number(row.withoutPln)),
      cell: (row) => money(row.withoutPln),
    },
    {
      id: 'within',
      header: t('W klastrze', 'Within'),
      numeric: true,
      value: (row) => (row.withinPln === null ? null : Number(row.withinPln)),
      cell: (row) => money(row.withinPln),
    },
    {
      id: 'source',
      header: t('Podstawa', 'Basis'),
      className: 'small wide-name',
      value: (row) => row.source,
      cell: (row) => <SourceText source={row.source} laws={page.sources} />,
    },
  ]
  return (
    <section className="stack tight">
      <h2 id="rachunek-m">{t('Rachunek', 'Bill')}</h2>
      <DataTable
        caption={t('Rachunek bez klastra i w klastrze', 'Bill without and within the cluster')}
        captionHidden
        columns={columns}
        rows={rows}
        keyOf={(row) => row.id}
        foot={
          <tr>
            <th scope="row">{words.of(total.name)}</th>
            <td className="number">{money(total.withoutPln)}</td>
            <td className="number">{money(total.withinPln)}</td>
            <td />
          </tr>
        }
      />
    </section>
  )
}

/** Each figure with the formula it came by, and where it stands. */
export function StatementSteps({ page }: { readonly page: StatementPage }) {
  const words = useWords()
  const { t, language } = words
  const columns: readonly Column<Step>[] = [
    { id: 'name', header: t('Co', 'What'), rowHeader: true, value: (row) => row.name[language] },
    {
      id: 'formula',
      header: t('Jak policzono', 'How'),
      value: (row) => row.formula[language],
      cell: (row) => formulaText(row.formula[language], words, page.points),
    },
    {
      id: 'value',
      header: t('Wynik', 'Result'),
      numeric: true,
      value: (row) => row.value,
      cell: (row) => valueText(row, words),
    },
    {
      id: 'source',
      header: t('Źródło', 'Source'),
      className: 'small wide-name',
      value: (row) => row.source,
      cell: (row) => <SourceText source={row.source} laws={page.sources} />,
    },
  ]
  return (
    <details className="card">
      <summary>{t('Dlaczego tyle: obliczenie krok po kroku', 'Why: the computation step by step')}</summary>
      <DataTable
        caption={t('Obliczenie krok po kroku', 'The computation step by step')}
        captionHidden
        columns={columns}
        rows={page.member.steps}
        keyOf={(row) => row.id}
      />
    </details>
  )
}
