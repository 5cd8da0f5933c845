import type { RegisterRehearsal } from '../../../api/register-tables.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'

interface Line {
  readonly id: keyof RegisterRehearsal['totals']['before']
  readonly label: string
}

/** What the register comes to before and after. */
export function Totals({ totals: { before, after } }: Pick<RegisterRehearsal, 'totals'>) {
  const { t, short } = useWords()
  const lines: readonly Line[] = [
    { id: 'members', label: t('Członkowie', 'Members') },
    { id: 'points', label: t('Punkty', 'Points') },
    { id: 'yearlyKwh', label: t('Roczne zużycie, kWh', 'Yearly use, kWh') },
    { id: 'pointsWithoutYearly', label: t('Punkty bez rocznego zużycia', 'Points without a yearly use') },
    { id: 'yearlyFeedInKwh', label: t('Roczne oddanie do sieci, kWh', 'Yearly feed-in, kWh') },
  ]
  const columns: readonly Column<Line>[] = [
    { id: 'label', header: t('Rejestr', 'Register'), rowHeader: true, sortable: false, value: ({ label }) => label },
    {
      id: 'before',
      header: t('Przed', 'Before'),
      numeric: true,
      sortable: false,
      value: ({ id }) => before[id],
      cell: ({ id }) => short(before[id]),
    },
    {
      id: 'after',
      header: t('Po', 'After'),
      numeric: true,
      sortable: false,
      value: ({ id }) => after[id],
      cell: ({ id }) => (before[id] === after[id] ? short(after[id]) : <strong>{short(after[id])}</strong>),
    },
  ]
  return (
    <DataTable
      caption={t('Sumy przed i po', 'Totals before and after')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  )
}
