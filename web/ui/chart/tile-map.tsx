import { useElementSize } from '@mantine/hooks'
import { heatLook } from './heat-step.ts'

interface Tile {
  readonly id: string
  readonly name: string
  readonly column: number
  readonly row: number
  /** Decides how dark the tile is; null: nothing is known. */
  readonly value: number | null
  readonly text: string
}

interface Props {
  readonly title: string
  readonly tiles: readonly Tile[]
  readonly marked: string | null
}

const [LEAST, MOST, GAP] = [58, 132, 3]

/** A name on as many lines as it has words, at most three. */
function linesOf(name: string): readonly string[] {
  const words = name.split(' ')
  return words.length <= 3 ? words : [words[0] ?? '', words[1] ?? '', words.slice(2).join(' ')]
}

/** Places as tiles, north up; each bears its name and its number, so the colour only repeats them. */
export function TileMap({ title, tiles, marked }: Props) {
  const { ref, width } = useElementSize()
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1
  const wide = Math.min(MOST, Math.max(LEAST, Math.floor((width || 640) / columns)))
  const tall = Math.max(64, Math.round(wide * 0.66))
  const most = Math.max(0, ...tiles.map(({ value }) => value ?? 0))
  const small = wide < 90
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
        width={columns * wide}
        height={rows * tall}
        role="img"
        aria-label={title}
        fontFamily="system-ui, sans-serif"
        style={{ display: 'block' }}
      >
        {tiles.map(({ id, name, column, row, value, text }) => {
          const { fill, ink } = heatLook(value, most)
          const lines = linesOf(name)
          const middle = column * wide + wide / 2
          const top = row * tall + tall / 2 - (lines.length - 1) * 7 - 4
          return (
            <g key={id}>
              <rect
                x={column * wide + GAP / 2}
                y={row * tall + GAP / 2}
                width={wide - GAP}
                height={tall - GAP}
                rx="5"
                fill={fill}
                stroke={id === marked ? '#d6336c' : value === null ? '#a3261a' : '#7b8791'}
                strokeWidth={id === marked ? 3 : 1}
                strokeDasharray={value === null ? '4 3' : undefined}
              />
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={middle}
                  y={top + at * 14}
                  textAnchor="middle"
                  fontSize={small ? 10.5 : 12.5}
                  fontWeight="600"
                  fill={ink}
                >
                  {line}
                </text>
              ))}
              <text
                x={middle}
                y={top + lines.length * 14 + 2}
                textAnchor="middle"
                fontSize={small ? 9.5 : 12}
                fill={ink}
              >
                {text}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}
