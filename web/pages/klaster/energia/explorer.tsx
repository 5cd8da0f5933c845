import { Button, NativeSelect } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { monthsQuery } from '../../../api/balance.ts'
import type { EnergyKind } from '../../../api/energy.ts'
import { seriesQuery } from '../../../api/energy.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { today } from '../../../ui/moment.ts'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { AreaMap } from './area-map.tsx'
import { CompareChoice } from './compare-choice.tsx'
import { Directions } from './directions.tsx'
import { Flow } from './flow.tsx'
import { Patterns } from './patterns.tsx'
import type { PeriodText } from './period.ts'
import { begunDays, comparedWith, isYear, periodText, sameStretch, stepFor } from './period.ts'
import { PeriodChoice } from './period-choice.tsx'
import type { Step } from './shape.ts'
import { totalsOf } from './shape.ts'
import { useSubjects } from './subjects.ts'
import { Totals } from './totals.tsx'

/** Only of the whole cluster is it known what is matched between members. */
const OF_CLUSTER: readonly EnergyKind[] = ['withdrawal', 'feed-in', 'matched', 'outside', 'surplus']
const OF_ONE: readonly EnergyKind[] = ['withdrawal', 'feed-in']

/** Energy of the cluster, a member or a point, from a year down to a quarter-hour. */
export function Explorer() {
  const words = useWords()
  const { t } = words
  const { clusterId, cluster, name } = useCluster()
  const search = useSearch({ from: '/klaster/$clusterId/energia' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/energia' })
  const subjects = useSubjects()
  const subject = search.obiekt ?? subjects.first
  const ofCluster = subject === 'cluster'
  const period: PeriodText = search.okres
  const step: Step = search.krok ?? stepFor(period)
  const { from, to } = begunDays(period, today())
  const kinds = ofCluster ? OF_CLUSTER : OF_ONE
  const other = search.porownaj ? comparedWith(period, search.porownaj) : undefined
  const byName = search.porownaj === 'rok' || search.porownaj === 'poprzedni'
  // What somebody chose is shown as chosen; what goes with a running period is cut as it is.
  const before = byName || !other ? sameStretch({ from, to }, period, other ?? period) : begunDays(other, today())
  const { found, pending, error, again } = useQueries({
    queries: kinds.map((kind) => seriesQuery(clusterId, subject, kind, from, to)),
    combine: (queries) => ({
      found: queries.map(({ data }) => data),
      pending: queries.some(({ data }) => data === undefined),
      error: queries.find(({ isError }) => isError)?.error,
      again: () => queries.map((query) => query.refetch()),
    }),
  })
  const earlier = useQueries({
    queries: kinds.map((kind) => ({
      ...seriesQuery(clusterId, subject, kind, before.from, before.to),
      enabled: other !== undefined,
    })),
    combine: (queries) => queries.map(({ data }) => data),
  })
  const go = useCallback(
    (change: Partial<typeof search>) =>
      navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  /** Another period or step shows another stretch: what was in view no longer fits. */
  const turn = (change: Partial<typeof search>) => go({ krok: undefined, od: undefined, do: undefined, ...change })
  const title = `${subjects.nameOf(subject)}, ${periodText(period, words)}`
  const series = useMemo(
    () =>
      kinds.flatMap((kind, index) => {
        const data = found[index]
        return data ? [{ kind, data, earlier: other === undefined ? undefined : earlier[index] }] : []
      }),
    [kinds, found, earlier, other],
  )
  const measured = useMemo(() => series.filter(({ kind }) => OF_ONE.includes(kind) || kind === 'matched'), [series])
  const layout = ofCluster && other === undefined && search.uklad !== 'linie' ? 'stos' : 'linie'
  const otherName = other === undefined ? '' : periodText(other, words)
  return (
    <Page
      title={t('Energia', 'Energy')}
      of={name}
      lead={t(
        'Pobór i oddanie od całego roku do kwadransa, tak jak zmierzyły je liczniki. Adres strony pamięta widok: można go wysłać.',
        'Withdrawal and feed-in from a whole year down to a quarter-hour, as the meters counted them. The address keeps the view: it can be sent.',
      )}
    >
      <div className="row row-end no-print">
        <NativeSelect
          label={t('Czyja energia', 'Whose energy')}
          value={subject}
          onChange={(event) => go({ obiekt: event.currentTarget.value })}
          data={subjects.options}
        />
        <PeriodChoice label={t('Okres', 'Period')} period={period} choose={(okres) => turn({ okres })} />
        <NativeSelect
          label={t('Krok', 'Step')}
          value={step}
          onChange={(event) => turn({ krok: event.currentTarget.value as Step })}
          data={[
            { value: 'quarter', label: t('kwadrans', 'quarter-hour') },
            { value: 'hour', label: t('godzina', 'hour') },
            { value: 'day', label: t('doba', 'day') },
            { value: 'month', label: t('miesiąc', 'month') },
          ]}
        />
      </div>
      <div className="row row-end no-print">
        <CompareChoice period={period} how={search.porownaj} choose={(porownaj) => go({ porownaj })} />
      </div>
      {error ? (
        <Failure error={error} again={again} />
      ) : pending ? (
        <Skeletons rows={10} />
      ) : series.every(({ data }) => totalsOf(data).missing === data.wh.length) ? (
        <NothingYet mayImport={worksHere(cluster)} choose={(okres) => turn({ okres })} />
      ) : (
        <>
          <Totals
            title={title}
            subject={subject}
            kinds={ofCluster ? [...OF_ONE, 'matched'] : OF_ONE}
            days={{ from, to }}
            other={other === undefined ? undefined : { ...before, name: otherName }}
          />
          <Flow
            key={`${subject} ${period} ${step}`}
            title={title}
            series={layout === 'stos' ? series : measured}
            step={step}
            layout={layout}
            setLayout={
              ofCluster && other === undefined
                ? (uklad) => go({ uklad: uklad === 'linie' ? 'linie' : undefined })
                : undefined
            }
            earlierName={otherName}
            range={search.od === undefined || search.do === undefined ? undefined : [search.od, search.do]}
            setRange={(range) => go({ od: range?.[0], do: range?.[1] })}
            open={(okres) => turn({ okres })}
          />
          <Patterns
            title={title}
            series={measured}
            kind={search.mapa ?? 'withdrawal'}
            setKind={(mapa) => go({ mapa })}
            bySeason={isYear(period)}
          />
          {ofCluster && subjects.seesAll ? (
            <>
              <Directions title={periodText(period, words)} from={from} to={to} />
              <AreaMap
                title={periodText(period, words)}
                from={from}
                to={to}
                okres={period}
                measure={search.gminy ?? 'pobor'}
                setMeasure={(gminy) => go({ gminy })}
                layout={search.mapaGmin ?? 'kafelki'}
                setLayout={(layout) => go({ mapaGmin: layout === 'granice' ? layout : undefined })}
                mayChange={worksHere(cluster)}
              />
            </>
          ) : null}
        </>
      )}
    </Page>
  )
}

/** No readings here: which periods have some, or how they get in. */
function NothingYet({
  mayImport,
  choose,
}: {
  readonly mayImport: boolean
  readonly choose: (period: PeriodText) => void
}) {
  const { t, month } = useWords()
  const { clusterId } = useCluster()
  const months = useQuery(monthsQuery(clusterId)).data?.months ?? []
  const last = months.at(-1)?.month
  return (
    <Empty
      title={t('W tym okresie nie ma odczytów', 'There are no readings in this period')}
      action={
        mayImport ? (
          <Link to="/klaster/$clusterId/import" params={{ clusterId }}>
            {t('Wgraj pliki od dystrybutora', 'Import files of the distributor')}
          </Link>
        ) : null
      }
    >
      {last ? (
        <p>
          {t('Najnowsze odczyty klastra są z miesiąca', 'The newest readings of the cluster are of')}{' '}
          <Button variant="light" size="compact-sm" onClick={() => choose(last)}>
            {month(last)}
          </Button>
        </p>
      ) : (
        <p>
          {t(
            'Klaster nie ma jeszcze żadnych odczytów. Pojawią się tu po wgraniu pierwszych plików.',
            'The cluster has no readings yet. They appear here when the first files are imported.',
          )}
        </p>
      )}
    </Empty>
  )
}
