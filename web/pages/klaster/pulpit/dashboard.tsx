import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Board } from '../../../api/dashboard.ts'
import { dashboardQuery } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'
import { DayChart } from './day-chart.tsx'
import { Indicators } from './indicators.tsx'
import { MoneyLine } from './money-line.tsx'
import { QualityLine } from './quality-line.tsx'
import { TaskList } from './task-list.tsx'
import { Thresholds } from './thresholds.tsx'

/** What must be done next, until when, and how the month stands. */
export function Dashboard() {
  const { t, month: monthText, dayShort } = useWords()
  const { clusterId, name } = useCluster()
  const search = useSearch({ from: '/klaster/$clusterId/' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/' })
  const board = useQuery(dashboardQuery(clusterId, search.miesiac))
  const month = board.data?.month ?? search.miesiac
  const lastDay = board.data?.energy?.lastDay
  return (
    <Page
      title={month ? t(`Pulpit: ${monthText(month)}`, `Desk: ${monthText(month)}`) : t('Pulpit', 'Desk')}
      of={name}
      lead={lastDay ? t(`Odczyty do ${dayShort(lastDay)}.`, `Readings until ${dayShort(lastDay)}.`) : undefined}
      actions={month ? <MonthChoice month={month} choose={(next) => navigate({ search: { miesiac: next } })} /> : null}
    >
      <Loaded query={board} rows={14}>
        {(found) => <Month board={found} />}
      </Loaded>
    </Page>
  )
}

function Month({ board }: { readonly board: Board }) {
  const { month, energy, quality, money, thresholds, tasks } = board
  return (
    <>
      <TaskList tasks={tasks} />
      {energy ? <Indicators energy={energy} money={money} quality={quality} /> : null}
      {quality || money ? (
        <div className="two">
          {quality ? <QualityLine quality={quality} /> : null}
          {money ? <MoneyLine money={money} /> : null}
        </div>
      ) : null}
      {month && energy ? <DayChart month={month} energy={energy} /> : null}
      {thresholds ? <Thresholds thresholds={thresholds} /> : null}
    </>
  )
}
