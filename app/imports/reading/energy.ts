import { MISSING } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { parseDecimal, tenTo } from '../../../domain/quantity/decimal.ts'
import { divideHalfAway } from '../../../domain/quantity/rounding.ts'
import { fold } from './fold.ts'
import type { Sink } from './reader.ts'
import type { Register } from './register.ts'
import { put } from './register.ts'

/** What one unit is in watt-hours: `times / over`. */
export interface EnergyUnit {
  readonly name: string
  readonly times: number
  readonly over: number
}

export const WH: EnergyUnit = { name: 'Wh', times: 1, over: 1 }
export const KWH: EnergyUnit = { name: 'kWh', times: 1000, over: 1 }
export const MWH: EnergyUnit = { name: 'MWh', times: 1_000_000, over: 1 }

/** The largest energy an interval may hold [Wh]: what fits the series. */
const LARGEST = 2_147_483_647
const BLANKS = new Set(['', '-', '--', '---', '–', '—', 'b/d', 'brak', 'null', 'nan', 'n/d', '#n/d!', '#n/a'])

/**
 * The unit a word names; power needs the length of the interval.
 *
 * @param hours  quarter-hours in the interval, for kW and W
 */
export function energyUnit(word: string, slotsPerValue: 1 | 4): EnergyUnit | undefined {
  switch (fold(word)) {
    case 'wh':
      return WH
    case 'kwh':
      return KWH
    case 'mwh':
      return MWH
    case 'kw':
      return { name: 'kW', times: 250 * slotsPerValue, over: 1 }
    case 'mw':
      return { name: 'MW', times: 250_000 * slotsPerValue, over: 1 }
    case 'w':
      return { name: 'W', times: slotsPerValue, over: 4 }
    default:
      return undefined
  }
}

/** The unit in brackets at the end of a heading or kind: `pobór [kWh]`, `Pobór (MWh)`. */
export function bracketedUnit(text: string): string | undefined {
  return /[[(]\s*([a-zA-Z/]+)\s*[\])]\s*$/.exec(text)?.[1]
}

/** Which decimal marks a file has used; it may not use both. */
export interface DecimalMarks {
  readonly expected: ',' | '.'
  comma: boolean
  point: boolean
  pointLine: number
  pointText: string
}

export function newDecimalMarks(expected: ',' | '.'): DecimalMarks {
  return { expected, comma: false, point: false, pointLine: 0, pointText: '' }
}

export function isBlankValue(text: string): boolean {
  return text.length < 6 && BLANKS.has(text.toLowerCase())
}

/** A number as Polish files write it: `1 234,5`, `-0,75`, `1234.5`, `1,2E-3`. */
export function polishDecimal(text: string): Decimal | undefined {
  let plain = text.replace('−', '-')
  if (/[\s\u00a0\u202f]/.test(plain)) {
    if (!/^[+-]?\d{1,3}([\s\u00a0\u202f]\d{3})+([.,]\d*)?$/.test(plain)) return undefined
    plain = plain.replace(/[\s\u00a0\u202f]/g, '')
  }
  if (plain.includes(',')) {
    if (plain.includes('.') || plain.indexOf(',') !== plain.lastIndexOf(',')) return undefined
    plain = plain.replace(',', '.')
  }
  if (plain.length > 60) return undefined
  if (plain.endsWith('.')) plain = plain.slice(0, -1)
  if (/^[+-]?\./.test(plain)) plain = plain.replace('.', '0.')
  return parseDecimal(plain)
}

function markUsed(marks: DecimalMarks, text: string, line: number, place: () => Place): void {
  if (text.includes(',')) marks.comma = true
  else if (text.includes('.')) {
    if (!marks.point) Object.assign(marks, { pointLine: line, pointText: text })
    marks.point = true
  } else return
  if (marks.comma && marks.point) throw new Refusal('imports.decimal-mixed', { text }, place())
}

/**
 * A plain number of up to nine digits and as many behind the mark as a watt-hour has, straight from its bytes: the
 * common cell of big files. NaN when the cell is anything else, and then {@link energyOf} must read it.
 */
export function plainEnergy(bytes: Uint8Array, from: number, to: number, times: number, marks: DecimalMarks): number {
  if (to - from > 12) return Number.NaN
  let value = 0
  let i = from
  for (; i < to; i += 1) {
    const digit = (bytes[i] as number) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (i === from || i - from > 9) return Number.NaN
  let rest = times
  if (i < to) {
    const comma = marks.expected === ','
    if (bytes[i] !== (comma ? 44 : 46) || i + 1 === to || (comma ? marks.point : marks.comma)) return Number.NaN
    for (i += 1; i < to; i += 1) {
      const digit = (bytes[i] as number) - 48
      if (digit < 0 || digit > 9 || rest % 10 !== 0) return Number.NaN
      value = value * 10 + digit
      rest /= 10
    }
    if (comma) marks.comma = true
    else marks.point = true
  }
  return value * rest <= LARGEST ? value * rest : Number.NaN
}

/**
 * Energy of a cell [Wh], exact; digits below a watt-hour are rounded and counted in the register.
 *
 * @returns  NaN for a blank cell; a negative value stays negative
 * @refuses  imports.not-a-number, imports.decimal-mixed, imports.too-big
 */
export function energyOf(
  text: string,
  unit: EnergyUnit,
  marks: DecimalMarks,
  register: Register,
  line: number,
  place: () => Place,
): number {
  if (isBlankValue(text)) return Number.NaN
  const found = polishDecimal(text)
  if (!found || found.scale > 40) throw new Refusal('imports.not-a-number', { text: text.slice(0, 60) }, place())
  markUsed(marks, text, line, place)
  const numerator = found.mantissa * BigInt(unit.times)
  const denominator = tenTo(found.scale) * BigInt(unit.over)
  const wh = Number(divideHalfAway(numerator, denominator))
  if (Math.abs(wh) > LARGEST) throw new Refusal('imports.too-big', { text, unit: unit.name }, place())
  if (numerator % denominator !== 0n) {
    register.rounded.count += 1
    register.rounded.line ||= line
    register.rounded.microWh += Number(((BigInt(wh) * denominator - numerator) * 1_000_000n) / denominator)
  }
  return wh
}

/**
 * Puts down the energy of a cell: NaN is a missing value; a negative one is counted and missing too, since a register
 * of one direction has no sign.
 */
export function putEnergy(register: Register, slot: number, wh: number, quality: number, line: number): void {
  if (wh < 0) {
    if (register.negative.count === 0) Object.assign(register.negative, { line, text: `${wh} Wh` })
    register.negative.count += 1
  }
  if (Number.isNaN(wh)) {
    register.blank.count += 1
    register.blank.line ||= line
  }
  put(register, slot, wh >= 0 ? wh : MISSING, quality, line)
}

/** Says once that the file has points where commas are the custom. */
export function reportMarks(marks: DecimalMarks, sink: Sink, place: (line: number) => Place): void {
  if (marks.expected === ',' && marks.point)
    sink.finding(finding('imports.decimal-point', 'warning', { text: marks.pointText }, place(marks.pointLine)))
}
