import { useQuery } from '@tanstack/react-query'
import type { LiveState } from '../../../api/live.ts'
import { liveQuery } from '../../../api/live.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

type Problem = LiveState['problems'][number]

/** What meters send by themselves: how much waits to become a version, and which messages made no sense. */
export function LiveCard() {
  const words = useWords()
  const { t, number } = words
  const { clusterId } = useCluster()
  const query = useQuery(liveQuery(clusterId))
  const columns: readonly Column<Problem>[] = [
    {
      id: 'when',
      header: t('Ostatnio', 'Last'),
      rowHeader: true,
      value: (row) => row.lastAt,
      cell: (row) => momentText(row.lastAt, words),
    },
    {
      id: 'times',
      header: t('Wiadomości', 'Messages'),
      numeric: true,
      value: (row) => row.times,
      cell: (row) => number(row.times),
    },
    {
      id: 'what',
      header: t('Co jest nie tak', 'What is wrong'),
      sortable: false,
      value: (row) => row.finding.code,
      cell: (row) => <Findings findings={[row.finding]} />,
    },
  ]
  return (
    <Loaded query={query}>
      {({ waiting, problems }) =>
        waiting === 0 && problems.length === 0 ? null : (
          <section className="stack" aria-label={t('Odczyty na żywo', 'Live readings')}>
            {waiting > 0 ? (
              <p role="status">
                {t(
                  `Odczyty na żywo, które w ciągu minuty staną się nową wersją: ${number(waiting)}.`,
                  `Live readings that become a new version within a minute: ${number(waiting)}.`,
                )}
              </p>
            ) : null}
            {problems.length > 0 ? (
              <DataTable
                caption={t('Wiadomości z liczników, których nie można użyć', 'Messages of meters that cannot be used')}
                columns={columns}
                rows={problems}
                keyOf={(row) => `${row.topic} ${row.finding.code}`}
              />
            ) : null}
          </section>
        )
      }
    </Loaded>
  )
}
