import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import { lazyTable } from '../../../ui/chart/lazy-table.ts'
import { TimeChart } from '../../../ui/chart/time-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import { localDayAt } from '../../../ui/moment.ts'
import { FlowLegend } from './flow-legend.tsx'
import { linesOf, stacksOf } from './flow-series.ts'
import type { KindSeries } from './kinds.ts'
import type { Step, Steps } from './shape.ts'
import { inSteps, mostOf } from './shape.ts'
import { scaleOf, timeText } from './time-text.ts'

export type Layout = 'stos' | 'linie'
type Range = readonly [number, number]

interface Props {
  readonly title: string
  readonly series: readonly KindSeries[]
  readonly step: Step
  /** Stacked or lines; lines only where there is nothing to stack. */
  readonly layout: Layout
  readonly setLayout: ((layout: Layout) => void) | undefined
  readonly earlierName: string
  /** The part in view [s], as the address has it. */
  readonly range: Range | undefined
  readonly setRange: (range: Range | undefined) => void
  /** Opens one day. */
  readonly open: (day: string) => void
}

/** How long the view must rest before it is written to the address. */
const REST_MS = 400

/** Energy over time on one axis; drag to look closer. */
export function Flow({ title, series, step, layout, setLayout, earlierName, range, setRange, open }: Props) {
  const words = useWords()
  const { t, number } = words
  const [view, setView] = useState<Range | undefined>(range)
  const [pointed, setPointed] = useState<number | null>(null)
  const steps = useMemo(() => series.map(({ data }) => inSteps(data, step)), [series, step])
  const first = steps[0] as Steps
  const most = Math.max(...steps.map((one) => mostOf(one)?.wh ?? 0))
  const { factor, unit } = scaleOf(step, most)
  const { read, drawn } = useMemo(
    () =>
      layout === 'stos' ? stacksOf(series, steps, factor, words) : linesOf(series, steps, factor, earlierName, words),
    [layout, series, steps, factor, earlierName, words],
  )
  const table = useMemo(
    () =>
      lazyTable(title, [t('Od', 'From'), ...read.map(({ name }) => `${name} [${unit}]`)], () =>
        Array.from(first.times, (time, at) => [
          timeText(time, step, words),
          ...read.map(({ values: all }) => {
            const value = all[at] ?? null
            return value === null ? null : Math.round(value * 1000) / 1000
          }),
        ]),
      ),
    [title, read, unit, first, step, words, t],
  )
  const whole: Range = [first.times[0] ?? 0, first.times.at(-1) ?? 1]
  useEffect(() => {
    if (view?.[0] === range?.[0] && view?.[1] === range?.[1]) return
    const later = setTimeout(() => setRange(view), REST_MS)
    return () => clearTimeout(later)
  }, [view, range, setRange])
  const peak = mostOf(first)
  const sentence = peak
    ? t(
        `Najwięcej pobrano: ${timeText(peak.time, step, words)}, ${number(peak.wh * factor, 1)} ${unit}.`,
        `Withdrawal was highest: ${timeText(peak.time, step, words)}, ${number(peak.wh * factor, 1)} ${unit}.`,
      )
    : t('Nie ma ani jednego odczytu poboru w tym okresie.', 'There is no reading of withdrawal in this period.')
  const values = (at: number) =>
    read
      .map(({ name, values: all }) => {
        const value = all[at]
        return `${name} ${value === null || value === undefined ? t('brak', 'missing') : `${number(value, 1)} ${unit}`}`
      })
      .join(', ')
  const textAt = (at: number) => `${timeText(first.times[at] ?? 0, step, words)}: ${values(at)}`
  const dayAt = (at: number) => localDayAt((first.times[at] ?? 0) * 1000)
  return (
    <ChartFrame
      title={t(`Przebieg: ${title}`, `Over time: ${title}`)}
      unit={unit}
      sentence={
        layout === 'stos'
          ? `${sentence} ${t('Nad osią pobór: z klastra i spoza niego; pod osią nadwyżka, której nikt w klastrze nie zużył.', 'Above the axis withdrawal, from the cluster and from outside; below it the surplus nobody in the cluster used.')}`
          : sentence
      }
      table={table}
      cursor={{ count: first.times.length, text: textAt, leap: step === 'quarter' ? 96 : step === 'hour' ? 24 : 7 }}
      actions={
        <>
          {view ? (
            <Button size="compact-sm" variant="default" onClick={() => setView(whole)}>
              {t('Pokaż całość', 'Show all')}
            </Button>
          ) : null}
          {setLayout ? (
            <SegmentedControl
              size="xs"
              aria-label={t('Układ wykresu', 'Layout of the chart')}
              value={layout}
              onChange={(value) => setLayout(value === 'linie' ? 'linie' : 'stos')}
              data={[
                { value: 'stos', label: t('Stos', 'Stacked') },
                { value: 'linie', label: t('Linie', 'Lines') },
              ]}
            />
          ) : null}
        </>
      }
    >
      {(cursor) => (
        <>
          <TimeChart
            times={first.times}
            series={drawn}
            unit={unit}
            cursor={cursor}
            stepped={step !== 'quarter' && first.times.length < 800}
            range={view}
            onRange={(from, to) =>
              setView((now) =>
                now && now[0] === from && now[1] === to
                  ? now
                  : from <= whole[0] && to >= whole[1]
                    ? undefined
                    : [from, to],
              )
            }
            onCursor={setPointed}
          />
          <FlowLegend drawn={drawn} />
          {cursor === null && pointed !== null ? (
            <p className="chart-cursor" aria-hidden="true">
              {textAt(pointed)}
            </p>
          ) : null}
          {cursor !== null && step !== 'month' ? (
            <Button mt="xs" size="compact-sm" variant="light" onClick={() => open(dayAt(cursor))}>
              {t(`Otwórz dobę ${words.dayShort(dayAt(cursor))}`, `Open ${words.dayShort(dayAt(cursor))}`)}
            </Button>
          ) : null}
        </>
      )}
    </ChartFrame>
  )
}
