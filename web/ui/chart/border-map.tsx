import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Label } from './border-shapes.ts'
import { shapesOf } from './border-shapes.ts'
import { heatLook } from './heat-step.ts'

interface Place {
  readonly id: string
  readonly name: string
  /** Polygons of rings of longitude and latitude [°]. */
  readonly polygons: readonly (readonly (readonly (readonly number[])[])[])[]
  /** Decides how dark the place is; null: nothing is known. */
  readonly value: number | null
  readonly text: string
}

interface Props {
  readonly title: string
  readonly places: readonly Place[]
  readonly marked: string | null
  /** Where the borders come from: stands on the map. */
  readonly source: string
}

const [LEAST, MOST] = [320, 760]
/** Average width of a letter, in parts of its height. */
const LETTER = 0.58

/** Whether a text of so many letters fits the room of a place. */
function fits({ room }: Label, text: string, size: number): boolean {
  return text.length * size * LETTER < room
}

/** A text in lines of at most so many letters; a longer word stands alone. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Places within their borders, north up; each bears its name and number where they fit, and tells both when pointed at. */
export function BorderMap({ title, places, marked, source }: Props) {
  const { ref, width } = useElementSize()
  const drawn = Math.max(LEAST, Math.min(MOST, Math.round(width || MOST)))
  const { shapes, height } = useMemo(
    () =>
      shapesOf(
        places.map(({ id, polygons }) => ({ id, polygons })),
        drawn,
      ),
    [places, drawn],
  )
  const most = Math.max(0, ...places.map(({ value }) => value ?? 0))
  const credit = wrapped(source, Math.floor(drawn / (11 * LETTER)))
  const size = drawn < 520 ? 10.5 : 12
  return (
    <section
      ref={ref}
      className="place-map"
      aria-label={title}
      style={{ overflowX: 'auto' }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <svg
        width={drawn}
        height={height + 8 + credit.length * 14}
        role="img"
        aria-label={`${title}. ${source}`}
        fontFamily="system-ui, sans-serif"
        style={{ display: 'block' }}
      >
        {shapes.map(({ id, path }) => {
          const place = places.find((one) => one.id === id)
          if (!place) return null
          return (
            <path
              key={id}
              d={path}
              fillRule="evenodd"
              fill={heatLook(place.value, most).fill}
              stroke={place.value === null ? '#a3261a' : '#5b6a75'}
              strokeWidth="1"
              strokeLinejoin="round"
              strokeDasharray={place.value === null ? '4 3' : undefined}
            >
              <title>{`${place.name}: ${place.text}`}</title>
            </path>
          )
        })}
        {shapes
          .filter(({ id }) => id === marked)
          .map(({ id, path }) => (
            <path key={id} d={path} fill="none" stroke="#d6336c" strokeWidth="3" strokeLinejoin="round" />
          ))}
        {shapes.map(({ id, label }) => {
          const place = places.find((one) => one.id === id)
          if (!place || !fits(label, place.name.split(' ')[0] ?? '', size)) return null
          const lines = fits(label, place.name, size) ? [place.name] : place.name.split(' ')
          const withNumber = fits(label, place.text, size - 1)
          const top = label.y - ((lines.length + (withNumber ? 1 : 0) - 1) * 13) / 2 + 4
          return (
            <g key={id} textAnchor="middle" fill={heatLook(place.value, most).ink} pointerEvents="none">
              {lines.map((line, at) => (
                <text key={line} x={label.x} y={top + at * 13} fontSize={size} fontWeight="600">
                  {line}
                </text>
              ))}
              {withNumber ? (
                <text x={label.x} y={top + lines.length * 13} fontSize={size - 1}>
                  {place.text}
                </text>
              ) : null}
            </g>
          )
        })}
        {credit.map((line, at) => (
          <text
            key={line}
            x="0"
            y={height + 16 + at * 14}
            fontSize="11"
            style={{ fill: 'light-dark(#4b5963, #c6d0d7)' }}
          >
            {line}
          </text>
        ))}
      </svg>
    </section>
  )
}
