import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { slotAt } from '../../domain/calendar/slot.ts'
import { text } from '../../domain/quantity/decimal.ts'
import { readFile } from './read-file.ts'
import { refusedCode, scratch } from './testing/scratch.ts'

const DATA = new URL('../../../shared/data/', import.meta.url).pathname
const GREEN_BUTTON = join(DATA, 'greenbutton/test_usage_data_01.xml')
const DAY_AHEAD = join(DATA, 'prices/pl_dayahead_eur_sample.csv')
const RCEM = join(DATA, 'prices/rcem_monthly.csv')

function because(file: string, name: string): string {
  return existsSync(file) ? name : `${name} (skipped: the sample file is not on this machine)`
}

describe('samples that are not ours to ship', () => {
  test.skipIf(!existsSync(GREEN_BUTTON))(
    because(GREEN_BUTTON, 'a Green Button day of quarter-hours in Wh'),
    async () => {
      const { format, registers } = await readFile(GREEN_BUTTON)
      expect(format).toBe('green-button')
      expect(registers).toMatchObject([{ code: '5446AF3F', intervals: 96, sumWh: 93_846, estimated: 1, missing: 0 }])
      expect(registers[0]?.series.start).toBe(slotAt('2012-03-01T05:00:00Z'))
      expect([...(registers[0]?.series.wh.subarray(0, 2) ?? [])]).toEqual([282, 323])
    },
  )
  test.skipIf(!existsSync(DAY_AHEAD))(
    because(DAY_AHEAD, 'day-ahead prices over a clock change, with negative ones'),
    async () => {
      const [prices] = (await readFile(DAY_AHEAD)).prices
      expect(prices).toMatchObject({ id: 'day-ahead', currency: 'EUR', slotsPerValue: 4 })
      const known = prices?.perMwh.filter((price) => price !== null) ?? []
      expect(known).toHaveLength(370)
      expect(known.some((price) => price.mantissa < 0n)).toBe(true)
      expect(known.map(text)).toContain('427.76')
    },
  )
  test.skipIf(!existsSync(RCEM))(because(RCEM, 'monthly RCEm prices, and where two lists disagree'), async () => {
    const { prices, findings } = await readFile(RCEM)
    expect([prices[0]?.perMwh.length, prices[0] && text(prices[0].perMwh[0] ?? { mantissa: 0n, scale: 0 })]).toEqual([
      38,
      '659.29',
    ])
    expect(findings.map(({ facts }) => facts.month)).toEqual(['2023-10', '2023-12', '2024-04'])
  })
})

/** A feed of one hour each way, as small as ESPI allows. */
function feed(type: string, readings: string): string {
  const link = (rel: string, href: string) => `<link rel="${rel}" href="${href}"/>`
  return `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi">
<entry>${link('self', '/UsagePoint/7/MeterReading/1')}${link('related', '/ReadingType/1')}<content><espi:MeterReading/></content></entry>
<entry>${link('self', '/ReadingType/1')}<content><espi:ReadingType>${type}</espi:ReadingType></content></entry>
<entry>${link('up', '/UsagePoint/7/MeterReading/1/IntervalBlock')}<content><espi:IntervalBlock>${readings}</espi:IntervalBlock></content></entry></feed>`
}

function interval(start: number, value: number, duration = 3600): string {
  return `<espi:IntervalReading><espi:timePeriod><espi:duration>${duration}</espi:duration><espi:start>${start}</espi:start></espi:timePeriod><espi:value>${value}</espi:value></espi:IntervalReading>`
}

describe('Green Button', () => {
  test('feed-in, and a multiplier of kWh', async () => {
    const type =
      '<espi:uom>72</espi:uom><espi:flowDirection>19</espi:flowDirection><espi:powerOfTenMultiplier>3</espi:powerOfTenMultiplier>'
    const { registers } = await readFile(scratch('a.xml', feed(type, interval(1_783_634_400, 5))))
    expect(registers).toMatchObject([
      { code: '7', sumWh: 5000, series: { direction: 'feed-in', start: slotAt('2026-07-09T22:00:00Z') } },
    ])
  })
  test('what is no energy is left out and counted; a file of nothing else is refused', async () => {
    expect(
      await refusedCode(readFile(scratch('a.xml', feed('<espi:uom>38</espi:uom>', interval(1_783_634_400, 5))))),
    ).toBe('imports.empty-file')
  })
  test.each([
    [interval(1_783_634_400, 5, 300), 'imports.interval-length'],
    [interval(1_783_634_401, 5), 'imports.off-grid'],
    ['<espi:IntervalReading>', 'imports.xml-broken'],
  ])('%j is %s', async (readings, code) => {
    expect(await refusedCode(readFile(scratch('a.xml', feed('<espi:uom>72</espi:uom>', readings))))).toBe(code)
  })
})
