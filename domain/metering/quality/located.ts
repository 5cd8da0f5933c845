import type { LocalDay } from '../../calendar/day.ts'
import { monthOf } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localDayOf, localTime } from '../../calendar/slot.ts'
import type { ProblemCode } from '../../problems/catalogue.ts'
import type { Finding, Severity } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import type { Facts } from '../../problems/problem.ts'
import { wallText } from '../local-grid.ts'
import type { Direction, Series } from '../series.ts'

/** A finding about readings: which register and which time it is about. */
export interface QualityFinding extends Finding {
  readonly point: string
  readonly direction: Direction
  /** Period `[from, to)` concerned. */
  readonly from: Slot
  readonly to: Slot
}

const DIRECTION_PL: Readonly<Record<Direction, string>> = { withdrawal: 'pobór', 'feed-in': 'oddanie' }

/** `2026-03-31` as Polish tables write it, `31.03.2026`. */
export function dayPl(of: LocalDay): string {
  return `${of.slice(8, 10)}.${of.slice(5, 7)}.${of.slice(0, 4)}`
}

/** Energy in kWh with up to three digits, exact: `1.234`. */
export function kwhText(wh: number): string {
  const whole = Math.trunc(Math.abs(wh) / 1000)
  const part = String(Math.abs(wh) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${wh < 0 ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}

/** A number as Polish texts write it: comma, and a non-breaking blank between thousands. */
export function numberPl(text: string): string {
  const [whole = '', part] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ' ').replace('-', '−')
  return part === undefined ? grouped : `${grouped},${part}`
}

/** A number with at most `digits` digits after the point. */
export function shortNumber(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** The same figure for both languages: `{name}` and `{namePl}`. */
export function figure(name: string, text: string): Facts {
  return { [name]: text, [`${name}Pl`]: numberPl(text) }
}

/** Words for a period `[from, to)` in both languages; on the repeated autumn hour the clock's summer or winter time. */
function times(from: Slot, to: Slot): Facts {
  const first = localDayOf(from)
  const last = localDayOf((to - 1) as Slot)
  return {
    month: monthOf(first),
    day: first,
    dayPl: dayPl(first),
    hour: localTime(from).hour,
    firstDay: first,
    lastDay: last,
    firstDayPl: dayPl(first),
    lastDayPl: dayPl(last),
    from: `${first} ${wallText(from)}`,
    to: `${localDayOf(to)} ${wallText(to)}`,
    fromPl: `${dayPl(first)} ${wallText(from)}`,
    toPl: `${dayPl(localDayOf(to))} ${wallText(to)}`,
  }
}

/**
 * A finding about values `[from, to)` of a series (indices), with point, direction, month, day and hour filled in.
 */
export function located(
  code: ProblemCode,
  severity: Severity,
  of: Pick<Series, 'point' | 'direction' | 'start' | 'slotsPerValue'>,
  from: number,
  to: number,
  facts: Facts = {},
): QualityFinding {
  const begin = (of.start + from * of.slotsPerValue) as Slot
  const end = (of.start + to * of.slotsPerValue) as Slot
  const { point, direction } = of
  const all = { point, direction, directionPl: DIRECTION_PL[direction], ...times(begin, end), ...facts }
  return { ...finding(code, severity, all), point, direction, from: begin, to: end }
}
