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
  const distance = ({ distance: value, unit }: Condition) =>
    value === null
      ? words.missing
      : unit === 'share'
        ? words.points(value)
        : `${value > 0 ? '+' : ''}${amount(value, unit)}`
  const columns: readonly Column<Condition>[] = [
    {
      id: 'name',
      header: t('Warunek', 'Condition'),
      rowHeader: true,
      className: 'wide-name',
      value: (row) => row.name[language],
      cell: (row) => (
        <>
          {row.name[language]}
          <div className="quiet small plain-weight">{row.explanation[language]}</div>
        </>
      ),
    },
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
      id: 'distance',
      header: t('Odległość', 'Distance'),
      numeric: true,
      value: (row) => row.distance,
      cell: (row) => distance(row),
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
    { id: 'article', header: t('Podstawa', 'Basis'), className: 'nowrap', value: (row) => row.article },
  ]
  return (
    <section className="stack tight">
      <h2 id="progi">
        {t(
          `Odległość od progów ustawowych, stan z rozliczenia: ${words.month(settlement.head.month)}`,
          `Distance to the statutory thresholds, as settled: ${words.month(settlement.head.month)}`,
        )}
      </h2>
      <p className="quiet small reading">
        {t(
          'Progi, od których zależą ulgi klastra. Ulgi czekają na decyzję Komisji Europejskiej.',
          'The discounts of a cluster depend on these thresholds. The discounts wait for the decision of the European Commission.',
        )}
      </p>
      <DataTable
        caption={t('Progi ustawowe', 'Statutory thresholds')}
        captionHidden
        className="dense"
        columns={columns}
        rows={found.conditions}
        keyOf={(row) => row.id}
      />
    </section>
  )
}
