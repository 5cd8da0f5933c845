import { Link } from '@tanstack/react-router'
import type { BoardEnergy } from '../../../api/dashboard.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

const MWH = 1e6

/** No readings for this month: why, and where they come from. */
function NoReadings({ month }: { readonly month: string }) {
  const { t, month: monthText } = useWords()
  const { clusterId } = useCluster()
  return (
    <Empty
      title={t(`Nie ma odczytów: ${monthText(month)}`, `No readings: ${monthText(month)}`)}
      action={
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: month }}>
          {t('Zobacz, których punktów brakuje', 'See which points are missing')}
        </Link>
      }
    >
      {t(
        'Dystrybutor oddaje dane miesiąca zwykle po jego końcu. Wykres pojawi się po wgraniu plików.',
        'The distributor hands the data of a month over after its end. The chart appears when files are imported.',
      )}
    </Empty>
  )
}

/** Energy of the month day by day: withdrawal with the part from the cluster in it, beside feed-in. */
export function DayChart({ month, energy }: { readonly month: string; readonly energy: BoardEnergy }) {
  const words = useWords()
  const { t, month: monthText, number, dayShort } = words
  const { days: rows, topDay } = energy
  if (topDay === null) return <NoReadings month={month} />
  const most = rows.find(({ day }) => day === topDay)
  const title = t(`Energia według doby: ${monthText(month)}`, `Energy by day: ${monthText(month)}`)
  const sentence = most
    ? t(
        `Najwięcej energii pobrano ${dayShort(most.day)}: ${number((most.withdrawalWh ?? 0) / MWH, 1)} MWh, z tego ${number((most.matchedWh ?? 0) / MWH, 1)} MWh z klastra.`,
        `Most was withdrawn on ${dayShort(most.day)}: ${number((most.withdrawalWh ?? 0) / MWH, 1)} MWh, ${number((most.matchedWh ?? 0) / MWH, 1)} MWh of it from the cluster.`,
      )
    : t('W tym miesiącu nie ma odczytów.', 'There are no readings in this month.')
  const names = {
    use: t('pobór spoza klastra', 'withdrawal from outside'),
    own: t('z klastra', 'from the cluster'),
    feed: t('oddanie', 'feed-in'),
  }
  const mwh = (wh: number | null) => (wh ?? 0) / MWH
  return (
    <ChartFrame
      title={title}
      unit="MWh"
      sentence={sentence}
      table={{
        name: `${month} energia wg doby`,
        header: [
          t('Dzień', 'Day'),
          t('Pobór [MWh]', 'Withdrawal [MWh]'),
          t('Z klastra [MWh]', 'From the cluster [MWh]'),
          t('Oddanie [MWh]', 'Feed-in [MWh]'),
          t('Brak wartości', 'Missing values'),
        ],
        rows: rows.map((row) => [
          dayShort(row.day),
          row.withdrawalWh === null ? null : row.withdrawalWh / MWH,
          row.matchedWh === null ? null : row.matchedWh / MWH,
          row.feedInWh === null ? null : row.feedInWh / MWH,
          row.missing,
        ]),
      }}
    >
      {() => (
        <SvgChart
          title={title}
          description={sentence}
          spec={{
            type: 'paired-bars',
            unit: 'MWh',
            categories: rows.map(({ day }) => String(Number(day.slice(8)))),
            bars: [
              {
                name: t('Pobór', 'Withdrawal'),
                parts: [
                  { name: names.own, fill: 'own', values: rows.map(({ matchedWh }) => mwh(matchedWh)) },
                  {
                    name: names.use,
                    fill: 'grid',
                    values: rows.map(({ outsideWh }) => mwh(outsideWh)),
                  },
                ],
              },
              {
                name: t('Oddanie', 'Feed-in'),
                parts: [{ name: names.feed, fill: 'surplus', values: rows.map(({ feedInWh }) => mwh(feedInWh)) }],
              },
            ],
          }}
        />
      )}
    </ChartFrame>
  )
}
