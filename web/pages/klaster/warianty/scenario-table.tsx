import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Scenario } from '../../../api/scenarios.ts'
import { cancelRun, createScenario, removeScenario, runScenario, scenariosQuery } from '../../../api/scenarios.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** How far the computing of a what-if is. */
function State({ row }: { readonly row: Scenario }) {
  const words = useWords()
  const { t, language } = words
  const { job, run } = row
  if (job?.state === 'waiting' || job?.state === 'running') {
    const { progress } = job
    const percent = progress ? Math.round((100 * progress.done) / Math.max(1, progress.total)) : 0
    return (
      <span role="status">
        <Mark>{t(`liczenie: ${percent}%`, `computing: ${percent}%`)}</Mark>{' '}
        <span className="quiet small">
          {progress ? progress[language] : t('czeka w kolejce', 'waits in the queue')}
        </span>
      </span>
    )
  }
  if (run?.isCurrent)
    return (
      <>
        <Mark kind="good">{t('policzony', 'computed')}</Mark>{' '}
        <span className="quiet small">
          {momentText(run.at, words)}
          {job?.state === 'cancelled' ? t('; ponowne liczenie przerwano', '; the new run was cancelled') : ''}
        </span>
      </>
    )
  if (job?.state === 'failed' && job.problem)
    return (
      <>
        <Mark kind="bad">{t('nie policzono', 'not computed')}</Mark>{' '}
        {language === 'pl' ? job.problem.pl : job.problem.en}{' '}
        <span className="quiet small">{language === 'pl' ? job.problem.advicePl : job.problem.adviceEn}</span>
      </>
    )
  if (job?.state === 'cancelled') return <Mark kind="warning">{t('przerwano', 'cancelled')}</Mark>
  if (run) return <Mark kind="warning">{t('zmieniono po obliczeniu', 'changed since the run')}</Mark>
  return <Mark>{t('nie liczono', 'not run')}</Mark>
}

/** What-ifs with their state; those that are computed can be chosen for the comparison. */
export function ScenarioTable({
  rows,
  chosen,
  choose,
  mayChange,
}: {
  readonly rows: readonly Scenario[]
  readonly chosen: readonly string[]
  readonly choose: (ids: readonly string[]) => void
  readonly mayChange: boolean
}) {
  const words = useWords()
  const { t, language } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const [error, setError] = useState<unknown>()
  const act = (work: () => Promise<unknown>) => async () => {
    setError(undefined)
    try {
      await work()
    } catch (failed) {
      setError(failed)
    }
    await queries.invalidateQueries({ queryKey: scenariosQuery(clusterId).queryKey })
  }
  const remove = (row: Scenario) =>
    act(async () => {
      await removeScenario(clusterId, row)
      choose(chosen.filter((id) => id !== row.scenarioId))
      const { name, note, base, changes } = row
      notices.done(t(`Usunięto wariant: ${name}`, `Removed: ${name}`), async () => {
        await createScenario(clusterId, { name, note, base, changes })
        await queries.invalidateQueries({ queryKey: scenariosQuery(clusterId).queryKey })
      })
    })
  const columns: readonly Column<Scenario>[] = [
    {
      id: 'chosen',
      header: t('Porównaj', 'Compare'),
      sortable: false,
      value: (row) => (chosen.includes(row.scenarioId) ? 1 : 0),
      cell: (row) => (
        <Checkbox
          aria-label={t(`Porównaj: ${row.name}`, `Compare: ${row.name}`)}
          checked={chosen.includes(row.scenarioId)}
          disabled={!row.run?.isCurrent}
          onChange={(event) =>
            choose(
              event.currentTarget.checked ? [...chosen, row.scenarioId] : chosen.filter((id) => id !== row.scenarioId),
            )
          }
        />
      ),
    },
    {
      id: 'name',
      header: t('Wariant', 'What-if'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          {mayChange ? (
            <Link to="/klaster/$clusterId/warianty/$id" params={{ clusterId, id: row.scenarioId }}>
              {row.name}
            </Link>
          ) : (
            row.name
          )}
          <div className="quiet small">{row.note}</div>
        </>
      ),
    },
    {
      id: 'changes',
      header: t('Co zmieniono', 'What changes'),
      sortable: false,
      value: (row) => row.told.map((one) => one[language]).join('; '),
    },
    {
      id: 'base',
      header: t('Podstawa', 'Base'),
      value: (row) => `${row.base.year} ${row.base.on}`,
      cell: (row) =>
        t(
          `odczyty ${row.base.year}, prawo na ${words.dayShort(row.base.on)}`,
          `readings ${row.base.year}, law on ${words.dayShort(row.base.on)}`,
        ),
    },
    {
      id: 'state',
      header: t('Stan', 'State'),
      value: (row) => row.run?.at ?? null,
      cell: (row) => <State row={row} />,
    },
    {
      id: 'by',
      header: t('Kto', 'Who'),
      value: (row) => row.changedByName ?? row.createdByName ?? t('program', 'the program'),
    },
    ...(mayChange
      ? [
          {
            id: 'acts',
            header: t('Działania', 'Actions'),
            sortable: false,
            className: 'no-print',
            value: () => null,
            cell: (row: Scenario) => {
              const open = row.job?.state === 'waiting' || row.job?.state === 'running'
              const of = <span className="visually-hidden">: {row.name}</span>
              return (
                <span className="row">
                  {open ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={act(() => cancelRun(clusterId, row.scenarioId))}
                    >
                      {t('Przerwij', 'Cancel')}
                      {of}
                    </Button>
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="light"
                      onClick={act(() => runScenario(clusterId, row.scenarioId))}
                    >
                      {row.run?.isCurrent ? t('Policz ponownie', 'Run again') : t('Policz', 'Run')}
                      {of}
                    </Button>
                  )}
                  <Button size="compact-sm" variant="default" onClick={remove(row)}>
                    {t('Usuń', 'Remove')}
                    {of}
                  </Button>
                </span>
              )
            },
          },
        ]
      : []),
  ]
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <DataTable
        caption={t('Warianty klastra', 'What-ifs of the cluster')}
        captionHidden
        columns={columns}
        rows={rows}
        keyOf={(row) => row.scenarioId}
      />
    </>
  )
}
