import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { daysText } from '../../../../app/documents/words/days-left.ts'
import type { Deadline } from '../../../api/deadlines.ts'
import { addDeadline, deadlinesCalendar, deadlinesQuery, markDeadline, removeDeadline } from '../../../api/deadlines.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { BasisDays } from './basis-days.tsx'
import { OwnDeadline } from './own-deadline.tsx'

/** Dates of the law and of the agreement: what, until when, who, by which article. */
export function Deadlines() {
  const { t } = useWords()
  const { clusterId, name, cluster } = useCluster()
  const query = useQuery(deadlinesQuery(clusterId))
  const works = worksHere(cluster)
  return (
    <Page
      title={t('Terminy', 'Deadlines')}
      of={name}
      lead={t(
        'Terminy ustawowe wynikają z dni wpisanych poniżej i z rejestru członków; własne wpisuje biuro.',
        'Statutory dates follow from the days below and the register of members; own ones are entered by the office.',
      )}
      actions={
        <a href={deadlinesCalendar(clusterId)}>{t('Pobierz do kalendarza (.ics)', 'Download for a calendar (.ics)')}</a>
      }
    >
      <Loaded query={query} rows={6}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('Nie ma jeszcze terminów', 'There are no dates yet')}>
              {t(
                'Wpisz dzień wpisu do rejestru klastrów albo własny termin.',
                'Enter the day of the entry in the register of clusters, or a date of your own.',
              )}
            </Empty>
          ) : (
            <DeadlineTable rows={rows} works={works} />
          )
        }
      </Loaded>
      {works ? (
        <>
          <OwnDeadline />
          <BasisDays />
        </>
      ) : null}
    </Page>
  )
}

function DeadlineTable({ rows, works }: { readonly rows: readonly Deadline[]; readonly works: boolean }) {
  const words = useWords()
  const { t, language, dayShort } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const [error, setError] = useState<unknown>()
  const refresh = () => queries.invalidateQueries({ queryKey: deadlinesQuery(clusterId).queryKey })
  const mark = async (row: Deadline, met: boolean) => {
    setError(undefined)
    try {
      await markDeadline(clusterId, row.key, met)
      await refresh()
      if (met)
        done(t(`Oznaczono jako wykonane: ${row.pl}`, `Marked as done: ${row.en}`), async () => {
          await markDeadline(clusterId, row.key, false)
          await refresh()
        })
    } catch (failed) {
      setError(failed)
    }
  }
  const left = (row: Deadline) => (row.state === 'done' ? t('wykonano', 'done') : daysText(row.daysLeft, words))
  const who: Record<Deadline['who'], string> = {
    coordinator: t('koordynator', 'coordinator'),
    distributor: t('dystrybutor (OSD)', 'distributor'),
    seller: t('sprzedawca', 'supplier'),
    member: t('członek', 'member'),
    council: t('Rada Klastra', 'council'),
    gmina: t('gmina', 'municipality'),
  }
  const columns: readonly Column<Deadline>[] = [
    {
      id: 'due',
      header: t('Termin', 'Due'),
      value: (row) => row.dueOn,
      cell: (row) => (
        <>
          {dayShort(row.dueOn)}
          <div>
            <Mark
              kind={
                row.state === 'done'
                  ? 'good'
                  : row.state === 'overdue'
                    ? 'bad'
                    : row.daysLeft <= 7
                      ? 'warning'
                      : undefined
              }
            >
              {left(row)}
            </Mark>
          </div>
        </>
      ),
    },
    {
      id: 'what',
      header: t('Co i na jakiej podstawie', 'What and by which article'),
      rowHeader: true,
      className: 'wide-name',
      value: (row) => row[language],
      cell: (row) => (
        <>
          {row[language]}
          <div className="small quiet plain-weight">
            {row.source ? (
              <span lang="pl">
                {row.source.article}, {row.source.actTitle}
              </span>
            ) : (
              (row.basis ?? t('własny termin', 'a date of our own'))
            )}
            {row.source && row.source.status !== 'confirmed' ? (
              <>
                {' '}
                <Mark kind="warning">{t('niepotwierdzone w tekście', 'not confirmed in the text')}</Mark>
              </>
            ) : null}
          </div>
        </>
      ),
    },
    { id: 'who', header: t('Kto', 'Who'), value: (row) => who[row.who] },
    ...(works
      ? [
          {
            id: 'acts',
            header: t('Zmień', 'Change'),
            sortable: false,
            value: () => null,
            cell: (row: Deadline) => (
              <span className="row">
                <Button size="compact-sm" variant="light" onClick={() => mark(row, row.state !== 'done')}>
                  {row.state === 'done' ? t('Otwórz ponownie', 'Open again') : t('Wykonane', 'Done')}
                  <span className="visually-hidden">: {row[language]}</span>
                </Button>
                {row.isOwn ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={async () => {
                      await removeDeadline(clusterId, row.key)
                      await refresh()
                      done(t('Usunięto termin.', 'The date was removed.'), async () => {
                        await addDeadline(clusterId, { title: row.pl, dueOn: row.dueOn, basis: row.basis })
                        await refresh()
                      })
                    }}
                  >
                    {t('Usuń', 'Remove')}
                    <span className="visually-hidden">: {row[language]}</span>
                  </Button>
                ) : null}
              </span>
            ),
          } satisfies Column<Deadline>,
        ]
      : []),
  ]
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <DataTable
        caption={t('Terminy, najbliższe najpierw', 'Dates, the nearest first')}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.key}
      />
    </>
  )
}
