import type { Condition } from '../../../api/month-result.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'

/** How far the cluster is from each statutory threshold, with the article; as the month's settlement found it. */
export function Thresholds({ settlement }: { readonly settlement: Settlement }) {
  const words = useWords()
  const { t, language, percent, number } = words
  const found = settlement.result.regimes.find(({ id, conditions }) => id === 'cluster' && conditions.length > 0)
  if (!found) return null
  const amount = (value: number | null, unit: Condition['unit']) =>
    value === null
      ? words.missing
      : unit === 'share'
        ? percent(value)
        : `${number(value, unit === 'MW' ? 2 : 0)}${unit === 'MW' ? ' MW' : ''}`
  const columns: readonly Column<Condition>[] = [
    { id: 'name', header: t('Warunek', 'Condition'), rowHeader: true, value: (row) => row.name[language] },
    {
      id: 'value',
      header: t('Jest', 'Is'),
      numeric: true,
      value: (row) => row.value,
      cell: (row) => amount(row.value, row.unit),
    },
    {
      id: 'threshold',
      header: t('Próg', 'Threshold'),
      numeric: true,
      value: (row) => row.threshold,
      cell: (row) => amount(row.threshold, row.unit),
    },
    {
      id: 'passes',
      header: t('Stan', 'State'),
      value: (row) => (row.passes ? 1 : 0),
      cell: (row) => (
        <Mark kind={row.passes ? 'good' : 'bad'}>
          {row.passes ? t('spełniony', 'met') : t('niespełniony', 'not met')}
        </Mark>
      ),
    },
    { id: 'article', header: t('Podstawa', 'Basis'), value: (row) => row.article },
    { id: 'why', header: t('Co to znaczy', 'What it means'), value: (row) => row.explanation[language] },
  ]
  return (
    <section className="stack tight">
      <h2 id="progi">{t('Progi ustawowe', 'Statutory thresholds')}</h2>
      <DataTable
        caption={t('Progi ustawowe', 'Statutory thresholds')}
        captionHidden
        columns={columns}
        rows={found.conditions}
        keyOf={(row) => row.id}
      />
    </section>
  )
}
