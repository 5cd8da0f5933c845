import { useEffect, useRef } from 'react'
import { HEAT } from './drawing.ts'
import type { HeatRange } from './heat-range.ts'

interface Props {
  /** Slots of a day, down. */
  readonly slots: number
  readonly days: number
  /** `values[day * slots + slot]`; NaN where there is none. */
  readonly values: Float64Array
  readonly range: HeatRange
  readonly cursor: number | null
  readonly onPick?: (index: number) => void
  /** Names under the columns: day number and text. */
  readonly ticks: readonly { readonly day: number; readonly text: string }[]
}

function rgb(hex: string): readonly [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as [number, number, number]
}

const STEPS = HEAT.map(rgb)
/** Above the scale: a colour that stands nowhere on it. */
const OVER = rgb('#d6336c')

function paint(
  canvas: HTMLCanvasElement,
  { days, slots, values, range: { least, most } }: Pick<Props, 'days' | 'slots' | 'values' | 'range'>,
): void {
  canvas.width = days
  canvas.height = slots
  const context = canvas.getContext('2d')
  if (!context) return
  const image = context.createImageData(days, slots)
  const span = most > least ? most - least : 1
  for (let day = 0; day < days; day += 1) {
    for (let slot = 0; slot < slots; slot += 1) {
      const value = values[day * slots + slot] ?? Number.NaN
      const at = 4 * (slot * days + day)
      if (Number.isNaN(value)) {
        // No data: a chequer, so that it is not taken for a small value.
        const dark = (day + slot) % 2 === 0
        image.data.set(dark ? [190, 60, 50, 255] : [255, 255, 255, 255], at)
        continue
      }
      if (value > most) {
        image.data.set([...OVER, 255], at)
        continue
      }
      const place = ((value - least) / span) * (STEPS.length - 1)
      const low = STEPS[Math.floor(place)] ?? [0, 0, 0]
      const high = STEPS[Math.ceil(place)] ?? low
      const part = place - Math.floor(place)
      image.data[at] = low[0] + (high[0] - low[0]) * part
      image.data[at + 1] = low[1] + (high[1] - low[1]) * part
      image.data[at + 2] = low[2] + (high[2] - low[2]) * part
      image.data[at + 3] = 255
    }
  }
  context.putImageData(image, 0, 0)
}

/** Days across, quarter-hours down, one pixel each: a year at a glance. */
export function YearMap({ slots, days, values, range, cursor, onPick, ticks }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) paint(canvas.current, { days, slots, values, range })
  }, [days, slots, values, range])
  const day = cursor === null ? null : Math.floor(cursor / slots)
  const slot = cursor === null ? null : cursor % slots
  return (
    <div className="year-map">
      <div className="year-map-hours" aria-hidden="true">
        {['0:00', '6:00', '12:00', '18:00', '24:00'].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <div className="year-map-picture">
        <canvas
          ref={canvas}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect()
            const atDay = Math.min(days - 1, Math.floor(((event.clientX - box.left) / box.width) * days))
            const atSlot = Math.min(slots - 1, Math.floor(((event.clientY - box.top) / box.height) * slots))
            onPick?.(atDay * slots + atSlot)
          }}
        />
        {day === null || slot === null ? null : (
          <span
            className="year-map-cursor"
            style={{ left: `${((day + 0.5) / days) * 100}%`, top: `${((slot + 0.5) / slots) * 100}%` }}
          />
        )}
        <div className="year-map-ticks" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick.day} style={{ left: `${(tick.day / days) * 100}%` }}>
              {tick.text}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
