import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { addMonths, firstDay, month as readMonth } from '../../../../domain/calendar/day.ts'
import { balanceQuery, monthsQuery } from '../../../api/balance.ts'
import { qualityQuery } from '../../../api/readings.ts'
import { settledMonthsQuery } from '../../../api/settled-months.ts'
import { settlementQuery, settlementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Loaded, Skeletons } from '../../../ui/waiting.tsx'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'
import { DayChart } from './day-chart.tsx'
import { Indicators } from './indicators.tsx'
import { MoneyLine } from './money-line.tsx'
import { MoreDoors } from './more-doors.tsx'
import { QualityLine } from './quality-line.tsx'
import { TaskList } from './task-list.tsx'
import { Thresholds } from './thresholds.tsx'

/** What must be done next, until when, and how the month stands. */
export function Dashboard() {
  const words = useWords()
  const { t, month: monthText } = words
  const { clusterId, name } = useCluster()
  const search = useSearch({ from: '/klaster/$clusterId/' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/' })
  const months = useQuery(monthsQuery(clusterId))
  const last = months.data?.months
    .map(({ month }) => month)
    .sort()
    .at(-1)
  const wanted = search.miesiac ?? last
  return (
    <Page
      title={wanted ? t(`Pulpit: ${monthText(wanted)}`, `Desk: ${monthText(wanted)}`) : t('Pulpit', 'Desk')}
      of={name}
      actions={
        wanted ? <MonthChoice month={wanted} choose={(next) => navigate({ search: { miesiac: next } })} /> : null
      }
    >
      {months.isError ? (
        <Failure error={months.error} again={() => months.refetch()} />
      ) : months.isPending ? (
        <Skeletons rows={10} />
      ) : wanted ? (
        <Month month={wanted} />
      ) : (
        <FirstSteps />
      )}
      <MoreDoors />
    </Page>
  )
}

function FirstSteps() {
  const { clusterId } = useCluster()
  return <TaskList clusterId={clusterId} month={null} quality={undefined} settlements={[]} />
}

function Month({ month }: { readonly month: string }) {
  const { clusterId } = useCluster()
  const here = readMonth(month)
  const [from, to] = [firstDay(here), firstDay(addMonths(here, 1))]
  const before = addMonths(here, -12)
  const balance = useQuery(balanceQuery(clusterId, 'cluster', from, to, 'day'))
  const earlier = useQuery(
    balanceQuery(clusterId, 'cluster', firstDay(before), firstDay(addMonths(before, 1)), 'month'),
  )
  const quality = useQuery(qualityQuery(clusterId, month))
  const settlements = useQuery(settlementsQuery(clusterId))
  const own = (settlements.data ?? []).filter((one) => one.month === month)
  const chosen = own.find(({ state }) => state === 'approved') ?? own[0]
  const settled = useQuery({
    ...settlementQuery(clusterId, chosen?.settlementId ?? ''),
    enabled: chosen !== undefined,
  })
  const sums = useQuery(settledMonthsQuery(clusterId))
  // The thresholds are of the month when it is settled, else of the last one that is.
  const last = sums.data?.items.find(({ holds }) => holds)?.head
  const lastSettled = useQuery({
    ...settlementQuery(clusterId, last?.settlementId ?? ''),
    enabled: settlements.isSuccess && chosen === undefined && last !== undefined,
  })
  const measured = settled.data ?? lastSettled.data
  return (
    <>
      <TaskList clusterId={clusterId} month={month} quality={quality.data} settlements={settlements.data ?? []} />
      {balance.isError ? null : (
        <Indicators
          balance={balance.data}
          earlier={earlier.data}
          quality={quality.data}
          settlement={settled.data}
          isPending={balance.isPending}
        />
      )}
      <div className="two">
        {quality.isError ? (
          <Failure error={quality.error} again={() => quality.refetch()} />
        ) : (
          <QualityLine quality={quality.data} balance={balance.data} />
        )}
        <Loaded query={sums} rows={3}>
          {({ items, years }) => <MoneyLine items={items} years={years} />}
        </Loaded>
      </div>
      <Loaded query={balance} rows={6}>
        {(found) => <DayChart month={month} balance={found} />}
      </Loaded>
      {measured ? <Thresholds settlement={measured} /> : null}
    </>
  )
}
