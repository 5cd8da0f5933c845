import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toUtcText } from '../../domain/calendar/slot.ts'
import { MISSING } from '../../domain/metering/series.ts'
import { toNumber } from '../../domain/quantity/decimal.ts'
import { READERS } from './formats.ts'
import { readFile } from './read-file.ts'
import type { PriceSeries } from './reading/close-prices.ts'
import type { RegisterRead } from './reading/close-register.ts'
import { openSource } from './reading/source.ts'

interface Expected {
  readonly intervals?: number
  readonly columns?: number
  readonly first_utc?: string
  readonly last_utc?: string
  readonly import_raw_kWh?: number
  readonly export_raw_kWh?: number
  readonly import_balanced_kWh?: number
  readonly export_balanced_kWh?: number
  readonly estimated_rows?: number
  readonly missing_utc?: readonly string[]
  readonly mean_pln_mwh?: number
  readonly hourly_arithmetic_means?: readonly number[]
}

const FIXTURES = new URL('fixtures/', import.meta.url).pathname
const EXPECTED = JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8')) as Record<string, Expected>

const REGISTERS = [
  ['import_raw_kWh', 'withdrawal', 'raw'],
  ['export_raw_kWh', 'feed-in', 'raw'],
  ['import_balanced_kWh', 'withdrawal', 'netted'],
  ['export_balanced_kWh', 'feed-in', 'netted'],
] as const

function minute(text: string): string {
  return text.replace(/:00Z$/, 'Z')
}

function checkEnergy(registers: readonly RegisterRead[], expected: Expected): void {
  for (const [field, direction, netting] of REGISTERS) {
    const found = registers.filter(({ series }) => series.direction === direction && series.netting === netting)
    const sum = expected[field]
    // Of the autumn day in 24 columns only the raw sums are stated.
    if (sum !== undefined || expected.columns === undefined) expect(found.length, field).toBe(sum === undefined ? 0 : 1)
    const [register] = found
    if (!register || sum === undefined) continue
    const { series } = register
    expect(register.sumWh, field).toBe(Math.round(sum * 1000))
    expect(register.intervals).toBe(expected.intervals ?? expected.columns)
    if (expected.first_utc) expect(minute(toUtcText(series.start))).toBe(expected.first_utc)
    const last = series.start + (series.wh.length - 1) * series.slotsPerValue
    if (expected.last_utc) expect(minute(toUtcText(last as never))).toBe(expected.last_utc)
    for (const utc of expected.missing_utc ?? []) {
      const slot = Date.parse(utc) / 900_000
      expect(series.wh[(slot - series.start) / 4]).toBe(MISSING)
    }
    if (expected.missing_utc) expect(register.missing).toBe(expected.missing_utc.length)
  }
  if (expected.estimated_rows !== undefined)
    expect(registers.reduce((sum, { estimated }) => sum + estimated, 0)).toBe(expected.estimated_rows)
}

function checkPrices({ perMwh, slotsPerValue }: PriceSeries, expected: Expected): void {
  expect(perMwh.length).toBe(expected.intervals)
  const values = perMwh.map((price) => (price ? toNumber(price) : Number.NaN))
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  expect(mean).toBeCloseTo(expected.mean_pln_mwh ?? Number.NaN, 3)
  if (slotsPerValue !== 1) return
  const hourly = expected.hourly_arithmetic_means ?? []
  expect(values.length / 4).toBe(hourly.length)
  for (const [h, expectedMean] of hourly.entries())
    expect(values.slice(h * 4, h * 4 + 4).reduce((a, b) => a + b, 0) / 4).toBeCloseTo(expectedMean, 9)
}

describe('every sample of the distributors gives the intervals and sums it must', () => {
  const files = Object.keys(EXPECTED)
  test('all of them are here', () => {
    expect(files.length).toBeGreaterThanOrEqual(37)
  })
  test.each(files)('%s', async (file) => {
    const expected = EXPECTED[file] as Expected
    const { registers, prices } = await readFile(join(FIXTURES, file))
    const [series] = prices
    if (series) checkPrices(series, expected)
    else checkEnergy(registers, expected)
  })
  test.each(files)('%s is recognised by one reader alone', async (file) => {
    const source = await openSource(join(FIXTURES, file))
    const names = READERS.filter((reader) => reader.recognises(source)).map(({ format }) => format)
    await source.handle.close()
    expect(names).toHaveLength(1)
  })
})
