import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { qualityQuery } from '../../../api/readings.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'
import { MonthBoard } from './month-board.tsx'
import { YearBoard } from './year-board.tsx'

/** Is the month or the year complete, what is missing from whom, and what to do about it. */
export function QualityBoard() {
  const { t, month: monthText } = useWords()
  const { clusterId, cluster, name } = useCluster()
  const { miesiac, pokaz, widok } = useSearch({ from: '/klaster/$clusterId/dane' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/dane' })
  const year = Number(miesiac.slice(0, 4))
  const inYear = widok === 'rok'
  const onlyAttention = pokaz !== 'wszystkie'
  const show = (all: boolean) =>
    navigate({ search: (now) => ({ ...now, pokaz: all ? ('wszystkie' as const) : undefined }) })
  const turnTo = (other: number) =>
    navigate({ search: (now) => ({ ...now, miesiac: `${other}${miesiac.slice(4)}` }), replace: true })
  return (
    <Page
      title={
        inYear
          ? t(`Dane pomiarowe: rok ${year}`, `Readings: year ${year}`)
          : t(`Dane pomiarowe: ${monthText(miesiac)}`, `Readings: ${monthText(miesiac)}`)
      }
      of={name}
      actions={
        <>
          {inYear ? (
            <>
              <Button variant="default" onClick={() => turnTo(year - 1)}>
                ← {year - 1}
                <span className="visually-hidden"> {t('poprzedni rok', 'earlier year')}</span>
              </Button>
              <Button variant="default" onClick={() => turnTo(year + 1)}>
                {year + 1} →<span className="visually-hidden"> {t('następny rok', 'later year')}</span>
              </Button>
            </>
          ) : (
            <MonthChoice
              month={miesiac}
              choose={(next) => navigate({ search: (now) => ({ ...now, miesiac: next }) })}
            />
          )}
          <Button
            variant="default"
            onClick={() => navigate({ search: (now) => ({ ...now, widok: inYear ? undefined : ('rok' as const) }) })}
          >
            {inYear ? t('Pokaż miesiąc', 'Show a month') : t('Pokaż cały rok', 'Show the whole year')}
          </Button>
          {worksHere(cluster) ? (
            <Button onClick={() => navigate({ to: '/klaster/$clusterId/import', params: { clusterId } })}>
              {t('Wgraj pliki', 'Import files')}
            </Button>
          ) : null}
        </>
      }
    >
      {inYear ? (
        <YearBoard year={year} onlyAttention={onlyAttention} show={show} />
      ) : (
        <Month month={miesiac} onlyAttention={onlyAttention} show={show} />
      )}
    </Page>
  )
}

function Month({
  month,
  ...filter
}: {
  readonly month: string
  readonly onlyAttention: boolean
  readonly show: (all: boolean) => void
}) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const query = useQuery(qualityQuery(clusterId, month))
  return (
    <Loaded query={query} rows={12}>
      {(data) =>
        data.rows.length === 0 ? (
          <Empty
            title={t('W tym miesiącu klaster nie miał punktów', 'The cluster had no points in this month')}
            action={
              <Link to="/klaster/$clusterId/punkty" params={{ clusterId }}>
                {t('Zobacz rejestr punktów', 'See the register of points')}
              </Link>
            }
          >
            {t(
              'Odczyty przypisujemy do punktów z rejestru. Dodaj punkty albo wybierz inny miesiąc.',
              'Readings belong to points of the register. Add points, or choose another month.',
            )}
          </Empty>
        ) : (
          <MonthBoard data={data} {...filter} />
        )
      }
    </Loaded>
  )
}
