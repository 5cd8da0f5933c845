import type { Words } from '../words/words.ts'
import type { Fill } from './palette.ts'
import { FILLS, QUIET, RULE } from './palette.ts'
import type { Scale } from './scale.ts'
import { element, escapeXml, label, line } from './svg.ts'
import { textWidth } from './text-width.ts'

/** What a chart is drawn on: its width, its words, and the fills it used (their patterns are written once). */
export interface Canvas {
  readonly width: number
  readonly words: Words
  /** Text size of labels [px]. */
  readonly size: number
  readonly fill: (name: Fill) => string
}

/** What a chart gives back: its marks and how high it came out. */
export interface Drawing {
  readonly body: string
  readonly height: number
}

/** Narrow screens get another arrangement, not the same one shrunk. */
export function isNarrow(canvas: Canvas): boolean {
  return canvas.width < 520
}

function patternOf(name: Fill, id: string): string {
  const { ground, pattern, ink } = FILLS[name]
  const size = pattern === 'dots' ? 5 : 6
  const back = element('rect', { width: size, height: size, fill: ground })
  const marks =
    pattern === 'dots'
      ? element('circle', { cx: 2.5, cy: 2.5, r: 1.1, fill: ink })
      : element('rect', { width: pattern === 'level' ? 6 : 1.7, height: pattern === 'level' ? 1.4 : 6, fill: ink })
  const turn = pattern === 'rising' ? 'rotate(45)' : pattern === 'falling' ? 'rotate(-45)' : undefined
  return element(
    'pattern',
    { id, width: String(size), height: String(size), patternUnits: 'userSpaceOnUse', patternTransform: turn },
    back + marks,
  )
}

/** A whole SVG picture from a drawing; ids start with `prefix`, so that many pictures may stand in one page. */
export function picture(
  width: number,
  prefix: string,
  words: Words,
  texts: { readonly title: string; readonly description: string },
  draw: (canvas: Canvas) => Drawing,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const used = new Set<Fill>()
  const canvas: Canvas = {
    width,
    words,
    size: 11.5,
    fill: (name) => {
      if (FILLS[name].pattern === 'none') return FILLS[name].ground
      used.add(name)
      return `url(#${prefix}-${name})`
    },
  }
  const { body, height } = draw(canvas)
  const patterns = [...used].map((name) => patternOf(name, `${prefix}-${name}`)).join('')
  const names =
    element('title', { id: `${prefix}-t` }, escapeXml(texts.title)) +
    element('desc', { id: `${prefix}-d` }, escapeXml(texts.description))
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: String(Math.ceil(width)),
      height: String(Math.ceil(height)),
      role: 'img',
      overflow: 'visible',
      'aria-labelledby': `${prefix}-t ${prefix}-d`,
      'font-family': "'Source Sans 3','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif",
      'font-size': '11.5',
      fill: '#1d2730',
    },
    names + (patterns === '' ? '' : element('defs', {}, patterns)) + body,
  )
  return { svg, width: Math.ceil(width), height: Math.ceil(height) }
}

/** Horizontal rules with their values at the left, and the unit above. */
export function valueAxis(
  canvas: Canvas,
  scale: Scale,
  y: (value: number) => number,
  left: number,
  right: number,
  unit: string,
): string {
  const rules = scale.ticks.map((tick) => {
    const at = y(tick)
    const zero = Math.abs(tick) < 1e-9
    return (
      line(left, at, right, at, zero ? '#56636f' : RULE, 1) +
      label({ x: left - 6, y: at + 4, text: canvas.words.number(tick, scale.decimals), anchor: 'end', colour: QUIET })
    )
  })
  const top = Math.min(...scale.ticks.map(y))
  return rules.join('') + label({ x: 0, y: top - 12, text: unit, colour: QUIET })
}

/** Room the tick labels of a value axis need at the left [px]. */
export function axisRoom(canvas: Canvas, scale: Scale): number {
  return Math.max(...scale.ticks.map((tick) => textWidth(canvas.words.number(tick, scale.decimals), canvas.size))) + 8
}

export interface Key {
  readonly name: string
  readonly mark: (x: number, y: number) => string
}

/** A swatch of a fill for a key. */
export function swatch(canvas: Canvas, fill: Fill): Key['mark'] {
  const paint = canvas.fill(fill)
  return (x, y) =>
    element('rect', { x, y: y - 9, width: 16, height: 11, fill: paint, stroke: FILLS[fill].ink, 'stroke-width': 0.8 })
}

/** The key of a chart in as many lines as it needs; returns its marks and its height. */
export function keyLines(canvas: Canvas, keys: readonly Key[], top: number): Drawing {
  let x = 0
  let y = top + 10
  const parts: string[] = []
  for (const { name, mark } of keys) {
    const wide = 22 + textWidth(name, canvas.size) + 16
    if (x > 0 && x + wide - 16 > canvas.width) {
      x = 0
      y += 18
    }
    parts.push(mark(x, y), label({ x: x + 22, y, text: name }))
    x += wide
  }
  return { body: parts.join(''), height: y - top + 8 }
}
