import { useComputedColorScheme } from '@mantine/core'
import { useElementSize, useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useWords } from '../language.tsx'
import { patternFill } from './area-pattern.ts'
import type { TimeSeries } from './time-series.ts'

interface Props {
  /** Start of each slot [s since 1970 UTC]. */
  readonly times: ArrayLike<number>
  readonly series: readonly TimeSeries[]
  readonly unit: string
  readonly cursor: number | null
  readonly height?: number
  /** The part in view changed [s]. */
  readonly onRange?: (from: number, to: number) => void
  readonly range?: readonly [number, number] | undefined
  readonly onCursor?: (index: number | null) => void
  /** Bars per slot for days and months, a line for shorter steps. */
  readonly stepped?: boolean
}

/** Zoom about the pointer with the wheel while Control is held, so that the page still scrolls. */
function wheelZoom(): uPlot.Plugin {
  return {
    hooks: {
      ready: (plot) => {
        plot.over.addEventListener(
          'wheel',
          (event) => {
            if (!event.ctrlKey && !event.metaKey) return
            event.preventDefault()
            const { min, max } = plot.scales.x ?? {}
            if (min === undefined || max === undefined || min === null || max === null) return
            const at = plot.posToVal(event.offsetX, 'x')
            const factor = event.deltaY < 0 ? 0.75 : 1 / 0.75
            plot.setScale('x', { min: at - (at - min) * factor, max: at + (max - at) * factor })
          },
          { passive: false },
        )
      },
    },
  }
}

/** Long series over time: tens of thousands of points, drag to zoom, double click to see all. */
export function TimeChart(props: Props) {
  const { times, series, unit, cursor, height = 340, range, stepped } = props
  const { number, language } = useWords()
  const scheme = useComputedColorScheme('light')
  // The reader's own colours: a canvas is not recoloured by the browser, so we draw in them.
  const forced = useMediaQuery('(forced-colors: active)', false)
  const { ref, width } = useElementSize()
  const host = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot | null>(null)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    if (!host.current || width === 0) return
    const dark = scheme === 'dark'
    const ink = forced ? systemColour('CanvasText') : dark ? '#c6d0d7' : '#4b5963'
    const rule = forced ? systemColour('GrayText') : dark ? '#374249' : '#e3e8ea'
    const options: uPlot.Options = {
      width,
      height,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Europe/Warsaw'),
      legend: { show: false },
      cursor: { drag: { x: true, y: false, uni: 20 }, points: { size: 7 } },
      plugins: [wheelZoom()],
      scales: {
        x: { time: true },
        y: { range: (_, min, max) => [Math.min(0, min * 1.06), max <= 0 ? 1 : max * 1.06] },
      },
      axes: [
        {
          stroke: ink,
          grid: { stroke: rule, width: forced ? 0.4 : 1 },
          ticks: { stroke: rule },
          values: (_, splits, __, ___, incr) => splits.map((at) => axisText(at, incr, language)),
        },
        {
          stroke: ink,
          grid: { stroke: rule, width: forced ? 0.4 : 1 },
          ticks: { stroke: rule },
          size: 62,
          values: (_, splits) =>
            splits.map((value) => number(value, splits.some((split) => !Number.isInteger(split)) ? 1 : 0)),
          label: unit,
          labelSize: 18,
        },
      ],
      series: [
        {},
        ...series.map(({ name, colour, dash, fill }): uPlot.Series => {
          const stroke = forced ? ink : dark ? colour.dark : colour.light
          const steps = uPlot.paths.stepped?.({ align: 1 })
          return {
            label: name,
            stroke,
            // The edge of an area only sharpens it; a thick one would hide thin areas.
            width: fill ? 0.6 : 1.6,
            spanGaps: false,
            points: { show: false },
            ...(dash ? { dash: [...dash] } : {}),
            ...(fill ? { fill: () => areaFill(fill, { dark, forced: forced === true, stroke }), fillTo: 0 } : {}),
            ...(stepped && steps ? { paths: steps } : {}),
          }
        }),
      ],
      hooks: {
        setScale: [
          (self, key) => {
            const scale = self.scales.x
            if (key === 'x' && scale?.min != null && scale.max != null) latest.current.onRange?.(scale.min, scale.max)
          },
        ],
        setCursor: [(self) => latest.current.onCursor?.(self.cursor.idx ?? null)],
      },
    }
    const data = [times, ...series.map(({ values }) => values)] as unknown as uPlot.AlignedData
    const made = new uPlot(options, data, host.current)
    plot.current = made
    // Before its first painting, so that the view of the address is not overwritten by the whole.
    const view = latest.current.range
    if (view) made.setScale('x', { min: view[0], max: view[1] })
    return () => {
      made.destroy()
      plot.current = null
    }
  }, [times, series, unit, width, height, scheme, forced, language, number, stepped])

  useEffect(() => {
    const made = plot.current
    if (made && range) made.setScale('x', { min: range[0], max: range[1] })
  }, [range])

  useEffect(() => {
    const made = plot.current
    if (!made || cursor === null) return
    const at = times[cursor]
    const value = series[0]?.values[cursor]
    if (at === undefined) return
    const { min, max } = made.scales.x ?? {}
    if (min != null && max != null && (at < min || at > max)) {
      const [first, last] = [times[0] ?? at, times[times.length - 1] ?? at]
      const from = Math.max(first, Math.min(at - (max - min) / 2, last - (max - min)))
      made.setScale('x', { min: from, max: Math.min(last, from + (max - min)) })
    }
    made.setCursor({ left: made.valToPos(at, 'x'), top: made.valToPos(value ?? 0, 'y') })
  }, [cursor, times, series])

  return (
    <div ref={ref}>
      <div ref={host} />
    </div>
  )
}

/** A colour of the reader's scheme as the canvas takes it. */
function systemColour(name: 'Canvas' | 'CanvasText' | 'GrayText'): string {
  const probe = document.createElement('span')
  probe.style.color = name
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** Patterned in the colours of the page, or of the reader. */
function areaFill(
  { light, dark: night, pattern }: NonNullable<TimeSeries['fill']>,
  { dark, forced, stroke }: { readonly dark: boolean; readonly forced: boolean; readonly stroke: string },
): CanvasPattern | string {
  if (forced) return patternFill(pattern, pattern === 'plain' ? stroke : systemColour('Canvas'), stroke)
  return patternFill(pattern, dark ? night : light, stroke)
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`
  const known = FORMATS.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', { timeZone: 'Europe/Warsaw', ...options })
  FORMATS.set(key, made)
  return made
}

function axisText(seconds: number, increment: number, language: string): string {
  const at = seconds * 1000
  if (increment >= 2_400_000) return formatIn(language, { month: 'short' }).format(at)
  const day = formatIn(language, { day: 'numeric', month: 'short' }).format(at)
  if (increment >= 86_400) return day
  const time = formatIn(language, { hour: '2-digit', minute: '2-digit' }).format(at)
  return time === '00:00' ? day : time
}
