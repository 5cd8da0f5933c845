import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { EnergyKind } from '../../../api/energy.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { heatRange } from '../../../ui/chart/heat-range.ts'
import { lazyTable } from '../../../ui/chart/lazy-table.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { YearMap } from '../../../ui/chart/year-map.tsx'
import { useWords } from '../../../ui/language.tsx'
import type { KindSeries } from './kinds.ts'
import { kindName } from './kinds.ts'
import { mapTicks } from './map-ticks.ts'
import { durationOf, yearMapOf } from './shape.ts'
import { TypicalDay } from './typical-day.tsx'

interface Props {
  readonly title: string
  readonly series: readonly KindSeries[]
}

interface PatternProps extends Props {
  /** The kind the map of days and hours shows. */
  readonly kind: EnergyKind
  readonly setKind: (kind: EnergyKind) => void
  /** A year has seasons; shorter periods have none. */
  readonly bySeason: boolean
}

/** What repeats: the year at a glance, the mean day, and how long which power lasts. */
export function Patterns({ title, series, kind, setKind, bySeason }: PatternProps) {
  const chosen = series.find((one) => one.kind === kind) ?? series[0]
  if (!chosen) return null
  return (
    <>
      {chosen.data.wh.length > 96 * 6 ? <Heat title={title} series={series} chosen={chosen} choose={setKind} /> : null}
      <div className="two" style={{ alignItems: 'start' }}>
        <TypicalDay title={title} series={series} bySeason={bySeason} />
        <Duration title={title} series={series} />
      </div>
    </>
  )
}

function hourText(slot: number): string {
  const clock = (quarter: number) =>
    `${String(Math.floor(quarter / 4) % 24).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
  return `${clock(slot)}–${clock(slot + 1)}`
}

/** Mean power of each hour of each day [kW]; null where no quarter-hour has a value. */
function hourlyRows(days: readonly string[], values: Float64Array, dayShort: (day: string) => string) {
  return days.map((day, index) => {
    const row = Array.from({ length: 24 }, (_, hour) => {
      const part = [0, 1, 2, 3]
        .map((quarter) => values[index * 96 + hour * 4 + quarter] ?? Number.NaN)
        .filter((value) => !Number.isNaN(value))
      return part.length === 0 ? null : Math.round((part.reduce((a, b) => a + b, 0) / part.length) * 100) / 100
    })
    return [dayShort(day), ...row]
  })
}

function Heat({
  title,
  series,
  chosen,
  choose,
}: Props & { readonly chosen: KindSeries; readonly choose: (kind: EnergyKind) => void }) {
  const words = useWords()
  const { t, number, dayShort } = words
  const [picked, setPicked] = useState<number | null>(null)
  const { days, values } = useMemo(() => yearMapOf(chosen.data), [chosen.data])
  const range = useMemo(() => heatRange(values), [values])
  const name = kindName(chosen.kind, words)
  let peak = 0
  values.forEach((value, at) => {
    if (value > (values[peak] ?? 0) || Number.isNaN(values[peak] ?? Number.NaN)) peak = at
  })
  const textAt = (at: number) => {
    const value = values[at] ?? Number.NaN
    const day = days[Math.floor(at / 96)]
    return `${day ? dayShort(day) : ''} ${hourText(at % 96)}: ${Number.isNaN(value) ? t('brak', 'missing') : `${number(value, 1)} kW`}`
  }
  const ticks = mapTicks(days, words)
  const over =
    range.over === 0
      ? ''
      : t(
          ` Skala kończy się na ${number(range.most, 0)} kW; wyższe kwadranse (${number(range.over)}) są różowe, sprawdź je w danych pomiarowych.`,
          ` The scale ends at ${number(range.most, 0)} kW; higher quarter-hours (${number(range.over)}) are pink, check them in the readings.`,
        )
  const table = useMemo(
    () =>
      lazyTable(
        `${title} ${name} kW`,
        [t('Doba', 'Day'), ...Array.from({ length: 24 }, (_, hour) => `${hour}:00`)],
        () => hourlyRows(days, values, dayShort),
      ),
    [title, name, days, values, t, dayShort],
  )
  return (
    <ChartFrame
      title={t(`Doby i godziny: ${name}`, `Days and hours: ${name}`)}
      unit="kW"
      sentence={t(
        `${title}: najwięcej ${textAt(peak)}. Kolumna to doba, w dół biegną kwadranse; kratka oznacza brak odczytu.${over}`,
        `${title}: most at ${textAt(peak)}. A column is a day, quarter-hours run down; a chequer means no reading.${over}`,
      )}
      table={table}
      cursor={{ count: values.length, text: textAt, leap: 96 }}
      actions={
        <NativeSelect
          size="xs"
          aria-label={t('Co pokazać na mapie dób i godzin', 'What the map of days and hours shows')}
          value={chosen.kind}
          onChange={({ currentTarget: { value } }) => choose(value as EnergyKind)}
          data={series.map(({ kind }) => ({ value: kind, label: kindName(kind, words) }))}
        />
      }
    >
      {(cursor) => (
        <>
          <YearMap
            days={days.length}
            slots={96}
            values={values}
            range={range}
            cursor={cursor ?? picked}
            onPick={setPicked}
            ticks={ticks}
          />
          {cursor === null && picked !== null ? <p className="chart-cursor">{textAt(picked)}</p> : null}
        </>
      )}
    </ChartFrame>
  )
}

function Duration({ title, series }: Props) {
  const words = useWords()
  const { t, number } = words
  const curves = useMemo(
    () =>
      series
        .filter(({ kind }) => kind === 'withdrawal' || kind === 'feed-in')
        .map(({ kind, data }) => ({ kind, points: durationOf(data) })),
    [series],
  )
  const spec = useMemo<ChartSpec>(
    () => ({
      type: 'lines',
      unit: 'kW',
      xTitle: t('część okresu [%]', 'part of the period [%]'),
      x: [0, 100],
      xTicks: [0, 25, 50, 75, 100].map((at) => ({ at, label: `${at}%` })),
      series: curves.map(({ kind, points }) => ({
        name: kindName(kind, words),
        stroke: kind === 'withdrawal' ? 'consumption' : 'generation',
        points,
      })),
    }),
    [curves, t, words],
  )
  const most = curves[0]?.points[0]?.[1] ?? 0
  const half = curves[0]?.points.find(([share]) => share >= 50)?.[1] ?? 0
  const sentence = t(
    `Pobór sięgnął ${number(most, 1)} kW, a przez połowę okresu wynosił co najmniej ${number(half, 1)} kW.`,
    `Withdrawal reached ${number(most, 1)} kW, and was at least ${number(half, 1)} kW for half of the period.`,
  )
  const rows = Array.from({ length: 21 }, (_, index) => index * 5).map((share) => [
    `${share}%`,
    ...curves.map(({ points }) => {
      const value = points.find(([at]) => at >= share)?.[1]
      return value === undefined ? null : Math.round(value * 100) / 100
    }),
  ])
  return (
    <ChartFrame
      title={t('Jak długo trwa jaka moc', 'How long which power lasts')}
      unit="kW"
      sentence={sentence}
      table={{
        name: t(`moc uporządkowana ${title}`, `duration curve ${title}`),
        header: [t('Część okresu', 'Part of the period'), ...curves.map(({ kind }) => kindName(kind, words))],
        rows,
      }}
    >
      {() => <SvgChart spec={spec} title={t('Moc uporządkowana', 'Duration curve')} description={sentence} />}
    </ChartFrame>
  )
}
