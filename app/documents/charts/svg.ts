import { cleanLine } from '../words/clean.ts'
import { textWidth } from './text-width.ts'

type Attribute = string | number | undefined

/** Text for an XML text node or attribute. */
export function escapeXml(text: string): string {
  return cleanLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A coordinate with two digits at most: a hundredth of a pixel is finer than any printer. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`chart coordinate ${value}`)
  const text = value.toFixed(2).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

/** An element; undefined attributes are left out, numbers are coordinates. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, content = ''): string {
  const parts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value ?? '')}"`)
  return content === '' ? `<${name}${parts.join('')}/>` : `<${name}${parts.join('')}>${content}</${name}>`
}

export function group(attributes: Readonly<Record<string, Attribute>>, children: readonly string[]): string {
  return children.length === 0 ? '' : element('g', attributes, children.join(''))
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash = ''): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash || undefined })
}

export interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: number
  readonly colour?: string
  /** Puts a white ground behind the letters, where they lie on other marks. */
  readonly halo?: boolean
  /** Degrees. */
  readonly turn?: number
}

export function label({ x, y, text, size = 11.5, anchor, weight, colour, halo, turn }: Label): string {
  const back = halo ? ground(x, y, text, size, anchor, weight) : ''
  return (
    back +
    element(
      'text',
      {
        x,
        y,
        'font-size': size === 11.5 ? undefined : size,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'font-weight': weight,
        fill: colour,
        transform: turn === undefined ? undefined : `rotate(${turn} ${coordinate(x)} ${coordinate(y)})`,
      },
      escapeXml(text),
    )
  )
}

function ground(x: number, y: number, text: string, size: number, anchor: Label['anchor'], weight?: number): string {
  const wide = textWidth(text, size, weight !== undefined) * 0.88
  const start = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x
  return element('rect', {
    x: start - 1.5,
    y: y - size * 0.86,
    width: wide + 3,
    height: size * 1.16,
    fill: '#ffffff',
    'fill-opacity': '0.85',
  })
}

/** A path through points. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('')
}
