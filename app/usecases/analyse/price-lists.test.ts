import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { readClusterFile } from '../../imports/cluster-folder/cluster-file.ts'
import { pricedAtEndOf, pricedOn, priceSource } from './price-lists.ts'

/** `cluster.yaml` of a folder with a list from July and one from October. */
const FILE = `format: openklaster-cluster/1
name: Mały klaster
coordinator: gmina
area: { kind: gminy, gminas: ["1413011"], label: Mława }
distributor: PGE
site: { latitudeDeg: 53, longitudeDeg: 20, elevationM: 140 }
period: { from: 2026-01-01, to: 2027-01-01 }
prices:
  sellers: [{ id: a, pl: Grupa zakupowa, energyPlnPerMwh: "600.00" }]
  surplus: { default: { kind: market } }
  market: { kind: monthly, plnPerMwh: { "2026-06": "310.00" }, origin: PSE }
priceLists:
  - from: 2026-10-01
    prices:
      sellers: [{ id: a, pl: Grupa zakupowa, energyPlnPerMwh: "800.00" }]
      surplus: { default: { kind: market } }
  - from: 2026-07-01
    note: aneks nr 2
    prices:
      sellers: [{ id: a, pl: Grupa zakupowa, energyPlnPerMwh: "700.00" }]
      surplus: { default: { kind: fixed, plnPerMwh: "330.00" } }
`
const { config, findings } = readClusterFile(FILE)
const priceOn = (on: string) => pricedOn(config, day(on)).prices.sellers[0]?.energyPlnPerMwh

describe('price lists by date in the description of a cluster', () => {
  test('the list in force on the day is taken; before the first one the prices without a date hold', () => {
    expect(findings).toEqual([])
    expect(['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01', '2030-01-01'].map(priceOn)).toEqual([
      '600.00',
      '700.00',
      '700.00',
      '800.00',
      '800.00',
    ])
  })
  test.each(['ceny-i-cenniki', 'prices-and-price-lists'])(
    'the example of the guide %s is read without a word',
    (guide) => {
      const text = readFileSync(new URL(`../../../docs/guide/${guide}.md`, import.meta.url), 'utf8')
      const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? ''
      const read = readClusterFile(FILE.slice(0, FILE.indexOf('prices:')) + example)
      expect(read.findings).toEqual([])
      expect(pricedOn(read.config, day('2026-07-01')).prices.sellers[0]?.energyPlnPerMwh).toBe('648.00')
      expect(pricedOn(read.config, day('2026-06-30')).prices.sellers[0]?.energyPlnPerMwh).toBe('548.00')
    },
  )
  test('what was chosen stays chosen, keeps the market’s months, and says since when it holds', () => {
    const july = pricedOn(config, day('2026-07-01'))
    expect(july.priceList).toEqual({ from: '2026-07-01', note: 'aneks nr 2' })
    expect(july.prices.market?.plnPerMwh).toEqual({ '2026-06': '310.00' })
    expect(pricedOn(july, day('2026-01-01'))).toBe(july)
    expect(priceSource(july, 'a')).toBe('cluster.yaml: a@2026-07-01')
    expect(priceSource(pricedOn(config, day('2026-01-01')), 'a')).toBe('cluster.yaml: a')
  })
  test('an analysis of a year takes the newest list of the period and tells that there were others', () => {
    const year = pricedAtEndOf(config, { from: day('2026-01-01'), to: day('2027-01-01') })
    expect(year.config.priceList?.from).toBe('2026-10-01')
    expect(year.findings).toMatchObject([{ code: 'folder.one-price-list', facts: { list: '2026-10-01', count: 3 } }])
    const half = pricedAtEndOf(config, { from: day('2026-01-01'), to: day('2026-07-01') })
    expect([half.config.priceList, half.findings]).toEqual([undefined, []])
  })
  test.each([
    ['2026-07-01\n', '2026-07-02\n', 'zaczyna się pierwszego dnia miesiąca'],
    ['2026-10-01\n', '2026-07-01\n', 'tego dnia zaczyna się już inny cennik'],
    ['note: aneks', 'market: {}\n    note: aneks', ''],
    [
      '    prices:\n      sellers',
      '    prices:\n      market: {}\n      sellers',
      'stoją raz, dla wszystkich cenników',
    ],
  ])('a list with %j written as %j is refused with its place, or told as unknown', (from, to, reasonPl) => {
    const text = FILE.replace(from, to)
    if (reasonPl === '')
      return expect(readClusterFile(text).findings).toMatchObject([
        { code: 'folder.unknown-field', facts: { field: '/priceLists/1/market' } },
      ])
    expect(() => readClusterFile(text)).toThrow(
      expect.objectContaining({
        code: 'folder.field',
        facts: expect.objectContaining({ reasonPl: expect.stringContaining(reasonPl) }),
        place: expect.objectContaining({ line: expect.any(Number) }),
      }),
    )
  })
})
