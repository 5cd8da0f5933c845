import type { BoardCondition, BoardThresholds } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'

/** How far the cluster is from each statutory threshold, with the article and which settlement found it. */
export function Thresholds({ thresholds }: { readonly thresholds: BoardThresholds }) {
  const words = useWords()
  const { t, language, percent, number } = words
  const amount = (value: number | null, unit: BoardCondition['unit']) =>
    value === null
      ? words.missing
      : unit === 'share'
        ? percent(value)
        : `${number(value, unit === 'MW' ? 2 : 0)}${unit === 'MW' ? ' MW' : ''}`
  const distance = ({ distance: value, unit }: BoardCondition) =>
    value === null
      ? words.missing
      : unit === 'share'
        ? words.points(value)
        : `${value > 0 ? '+' : ''}${amount(value, unit)}`
  const columns: readonly Column<BoardCondition>[] = [
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
          `Odległość od progów ustawowych, stan z rozliczenia: ${words.month(thresholds.month)}`,
          `Distance to the statutory thresholds, as settled: ${words.month(thresholds.month)}`,
        )}
      </h2>
      <p className="quiet small reading">
        {t(
          'Progi, od których zależą ulgi klastra. Ulgi czekają na decyzję Komisji Europejskiej.',
          'The discounts of a cluster depend on these thresholds. The discounts wait for the decision of the European Commission.',
        )}{' '}
        {thresholds.of === 'last'
          ? t(
              'Ten miesiąc nie jest rozliczony: odległości są z ostatniego zatwierdzonego.',
              'This month is not settled: the distances are those of the last one approved.',
            )
          : thresholds.state === 'draft'
            ? t('Odległości są wstępne, ze szkicu.', 'The distances are preliminary, of a draft.')
            : ''}
      </p>
      <DataTable
        caption={t('Progi ustawowe', 'Statutory thresholds')}
        captionHidden
        className="dense"
        columns={columns}
        rows={thresholds.conditions}
        keyOf={(row) => row.id}
      />
    </section>
  )
}
