import { Button, NativeSelect } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { EnergyKind } from '../../../api/energy.ts'
import { seriesQuery } from '../../../api/energy.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { Flow } from './flow.tsx'
import { Patterns } from './patterns.tsx'
import type { PeriodText } from './period.ts'
import { daysOf, moved, periodText, stepFor, yearBefore } from './period.ts'
import type { Step } from './shape.ts'
import { totalsOf } from './shape.ts'
import { useSubjects } from './subjects.ts'
import { Totals } from './totals.tsx'

/** Kinds that make sense for a subject: only the whole cluster has energy matched between members. */
function kindsOf(subject: string): readonly EnergyKind[] {
  return subject === 'cluster' ? ['withdrawal', 'feed-in', 'matched'] : ['withdrawal', 'feed-in']
}

/** Energy of the cluster, a member or a point, from a year down to a quarter-hour. */
export function Explorer() {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const search = useSearch({ from: '/klaster/$clusterId/energia' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/energia' })
  const subjects = useSubjects()
  const subject = search.obiekt ?? subjects.first
  const period: PeriodText = search.okres
  const step: Step = search.krok ?? stepFor(period)
  const { from, to } = daysOf(period)
  const kinds = kindsOf(subject)
  const before = daysOf(yearBefore(period))
  const queries = useQueries({ queries: kinds.map((kind) => seriesQuery(clusterId, subject, kind, from, to)) })
  const earlier = useQueries({
    queries: kinds.map((kind) => ({
      ...seriesQuery(clusterId, subject, kind, before.from, before.to),
      enabled: search.porownaj === true,
    })),
  })
  const go = (change: Partial<typeof search>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  const title = `${subjects.nameOf(subject)}, ${periodText(period, words)}`
  const failed = queries.find(({ isError }) => isError)
  const ready = queries.every(({ data }) => data !== undefined)
  const series = kinds.flatMap((kind, index) => {
    const data = queries[index]?.data
    return data ? [{ kind, data, earlier: earlier[index]?.data }] : []
  })
  return (
    <Page
      title={t('Energia', 'Energy')}
      of={name}
      lead={t(
        'Pobór i oddanie od całego roku do kwadransa, tak jak zmierzyły je liczniki.',
        'Withdrawal and feed-in from a whole year down to a quarter-hour, as the meters counted them.',
      )}
    >
      <div className="row row-end no-print">
        <NativeSelect
          label={t('Czyja energia', 'Whose energy')}
          value={subject}
          onChange={(event) => go({ obiekt: event.currentTarget.value })}
          data={subjects.options}
        />
        <PeriodChoice period={period} choose={(okres) => go({ okres, krok: undefined })} />
        <NativeSelect
          label={t('Krok', 'Step')}
          value={step}
          onChange={(event) => go({ krok: event.currentTarget.value as Step })}
          data={[
            { value: 'quarter', label: t('kwadrans', 'quarter-hour') },
            { value: 'hour', label: t('godzina', 'hour') },
            { value: 'day', label: t('doba', 'day') },
            { value: 'month', label: t('miesiąc', 'month') },
          ]}
        />
        <Button
          variant={search.porownaj ? 'filled' : 'default'}
          aria-pressed={search.porownaj === true}
          onClick={() => go({ porownaj: search.porownaj ? undefined : true })}
        >
          {t('Porównaj z poprzednim rokiem', 'Compare with the year before')}
        </Button>
      </div>
      {failed ? (
        <Failure error={failed.error} again={() => queries.map((query) => query.refetch())} />
      ) : !ready ? (
        <Skeletons rows={10} />
      ) : series.every(({ data }) => totalsOf(data).missing === data.wh.length) ? (
        <Empty title={t('W tym okresie nie ma odczytów', 'There are no readings in this period')}>
          {t('Wybierz inny okres albo wgraj pliki od dystrybutora.', 'Choose another period, or import files.')}
        </Empty>
      ) : (
        <>
          <Totals title={title} series={series} />
          <Flow
            key={`${subject} ${period} ${step}`}
            title={title}
            series={series}
            step={step}
            open={(day) => go({ okres: day, krok: undefined })}
          />
          <Patterns title={title} series={series} />
        </>
      )}
    </Page>
  )
}

function PeriodChoice({
  period,
  choose,
}: {
  readonly period: PeriodText
  readonly choose: (period: PeriodText) => void
}) {
  const words = useWords()
  const { t, month } = words
  const year = period.slice(0, 4)
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return (
    <>
      <Button variant="default" onClick={() => choose(moved(period, -1))}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{t('Poprzedni okres', 'Earlier period')}</span>
      </Button>
      <NativeSelect
        label={t('Okres', 'Period')}
        value={period}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: year, label: periodText(year, words) },
          ...months.map((value) => ({ value, label: month(value) })),
          ...(period.length === 10 ? [{ value: period, label: periodText(period, words) }] : []),
        ]}
      />
      <Button variant="default" onClick={() => choose(moved(period, 1))}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('Następny okres', 'Later period')}</span>
      </Button>
    </>
  )
}
