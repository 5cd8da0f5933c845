import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { TimeSeries } from '../../../ui/chart/time-chart.tsx'
import { TimeChart } from '../../../ui/chart/time-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import type { Words } from '../../../ui/words.ts'
import type { KindSeries } from './kinds.ts'
import { KIND_LOOK, kindName } from './kinds.ts'
import type { Step, Steps } from './shape.ts'
import { inSteps, mostOf } from './shape.ts'

/** Factor from Wh of a step to the unit shown: mean kW for short steps, MWh or kWh for days and months. */
function scaleOf(step: Step, most: number): { readonly factor: number; readonly unit: string } {
  if (step === 'quarter') return { factor: 0.004, unit: 'kW' }
  if (step === 'hour') return { factor: 0.001, unit: 'kW' }
  return most >= 10_000_000 ? { factor: 1e-6, unit: 'MWh' } : { factor: 0.001, unit: 'kWh' }
}

function timeText(seconds: number, step: Step, words: Words): string {
  const at = seconds * 1000
  const language = words.language === 'pl' ? 'pl-PL' : 'en-GB'
  const zone = { timeZone: 'Europe/Warsaw' } as const
  if (step === 'month') return new Intl.DateTimeFormat(language, { ...zone, month: 'long', year: 'numeric' }).format(at)
  const date = new Intl.DateTimeFormat(language, { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    at,
  )
  if (step === 'day') return date
  const time = new Intl.DateTimeFormat(language, { ...zone, hour: '2-digit', minute: '2-digit' })
  return `${date} ${time.format(at)}–${time.format(at + (step === 'hour' ? 3_600_000 : 900_000))}`
}

interface Props {
  readonly title: string
  readonly series: readonly KindSeries[]
  readonly step: Step
  /** Opens one day. */
  readonly open: (day: string) => void
}

/** Energy over time: all kinds on one axis, drag to look closer. */
export function Flow({ title, series, step, open }: Props) {
  const words = useWords()
  const { t, number } = words
  const [range, setRange] = useState<readonly [number, number] | undefined>()
  const [pointed, setPointed] = useState<number | null>(null)
  const steps = useMemo(() => series.map(({ data }) => inSteps(data, step)), [series, step])
  const first = steps[0] as Steps
  const most = Math.max(...steps.map((one) => mostOf(one)?.wh ?? 0))
  const { factor, unit } = scaleOf(step, most)
  const drawn = useMemo<readonly TimeSeries[]>(
    () =>
      series.flatMap(({ kind, earlier }, index) => {
        const look = KIND_LOOK[kind]
        const name = kindName(kind, words)
        const scaled = (one: Steps) => Array.from(one.wh, (wh) => (Number.isNaN(wh) ? null : wh * factor))
        const mine: TimeSeries = {
          name,
          colour: look,
          values: scaled(steps[index] as Steps),
          ...(look.dash && first.times.length < 2000 ? { dash: look.dash } : {}),
          filled: kind === 'matched',
        }
        if (!earlier) return [mine]
        const past = scaled(inSteps(earlier, step))
        return [
          mine,
          {
            name: t(`${name}, rok wcześniej`, `${name}, a year before`),
            colour: { light: `${look.light}77`, dark: `${look.dark}77` },
            values: Array.from(first.times, (_, at) => past[at] ?? null),
            dash: [1, 3],
          },
        ]
      }),
    [series, steps, factor, words, step, first, t],
  )
  const peak = mostOf(first)
  const sentence = peak
    ? t(
        `Najwięcej pobrano: ${timeText(peak.time, step, words)}, ${number(peak.wh * factor, 1)} ${unit}.`,
        `Withdrawal was highest: ${timeText(peak.time, step, words)}, ${number(peak.wh * factor, 1)} ${unit}.`,
      )
    : t('Nie ma ani jednego odczytu poboru w tym okresie.', 'There is no reading of withdrawal in this period.')
  const values = (at: number) =>
    drawn
      .map(({ name, values: all }) => {
        const value = all[at]
        return `${name} ${value === null || value === undefined ? t('brak', 'missing') : `${number(value, 1)} ${unit}`}`
      })
      .join(', ')
  const textAt = (at: number) => `${timeText(first.times[at] ?? 0, step, words)}: ${values(at)}`
  const dayAt = (at: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format((first.times[at] ?? 0) * 1000)
  return (
    <ChartFrame
      title={t(`Przebieg: ${title}`, `Over time: ${title}`)}
      unit={unit}
      sentence={sentence}
      table={{
        name: title,
        header: [t('Od', 'From'), ...drawn.map(({ name }) => `${name} [${unit}]`)],
        rows: Array.from(first.times, (time, at) => [
          timeText(time, step, words),
          ...drawn.map(({ values: all }) => {
            const value = all[at] ?? null
            return value === null ? null : Math.round(value * 1000) / 1000
          }),
        ]),
      }}
      cursor={{ count: first.times.length, text: textAt, leap: step === 'quarter' ? 96 : step === 'hour' ? 24 : 7 }}
      actions={
        range ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setRange([first.times[0] ?? 0, first.times.at(-1) ?? 1])}
          >
            {t('Pokaż całość', 'Show all')}
          </Button>
        ) : null
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
            range={range}
            onRange={(from, to) =>
              setRange((now) =>
                now && now[0] === from && now[1] === to
                  ? now
                  : from <= (first.times[0] ?? 0) && to >= (first.times.at(-1) ?? 0)
                    ? undefined
                    : [from, to],
              )
            }
            onCursor={setPointed}
          />
          <ul className="legend">
            {drawn.map(({ name, colour, dash }) => (
              <li key={name}>
                <svg width="28" height="10" aria-hidden="true">
                  <line
                    x1="0"
                    x2="28"
                    y1="5"
                    y2="5"
                    stroke={`light-dark(${colour.light}, ${colour.dark})`}
                    style={{ stroke: `light-dark(${colour.light}, ${colour.dark})` }}
                    strokeWidth="2.5"
                    strokeDasharray={dash?.join(' ')}
                  />
                </svg>
                {name}
              </li>
            ))}
          </ul>
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
