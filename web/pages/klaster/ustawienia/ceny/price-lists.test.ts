import { describe, expect, test } from 'vitest'
import { listOn, monthSpans, priceListsOf, settledBy, withList, withoutList } from './price-lists.ts'

const prices = (energyPlnPerMwh: string) => ({ sellers: [{ id: 'a', pl: 'A', energyPlnPerMwh }] })
const settings = {
  weather: { kind: 'synthetic' },
  prices: prices('548.00'),
  priceLists: [
    { from: '2027-01-01', prices: prices('700.00') },
    { from: '2026-07-01', note: 'aneks nr 2', prices: prices('600.00') },
  ],
}
const lists = priceListsOf(settings, '2026-11-26')

describe('price lists by date', () => {
  test('which was, is and comes, each until the next begins', () => {
    expect(lists.map(({ from, until, state, note }) => [from, until, state, note])).toEqual([
      [null, '2026-07-01', 'past', ''],
      ['2026-07-01', '2027-01-01', 'in-force', 'aneks nr 2'],
      ['2027-01-01', null, 'coming', ''],
    ])
    expect(priceListsOf({}, '2026-11-26')).toEqual([])
    expect(['2020-01-01', '2026-06-30', '2026-07-01', '2030-01-01'].map((day) => listOn(lists, day)?.from)).toEqual([
      null,
      null,
      '2026-07-01',
      '2027-01-01',
    ])
  })
  test('months that were settled by a list, told as spans', () => {
    const months = ['2026-08', '2026-05', '2026-06', '2026-07', '2026-03', '2026-05']
    const [base, july] = lists
    expect(base && settledBy(base, months)).toEqual(['2026-03', '2026-05', '2026-06'])
    expect(july && settledBy(july, months)).toEqual(['2026-07', '2026-08'])
    expect(monthSpans(['2025-12', '2026-01', '2026-03'])).toEqual([
      ['2025-12', '2026-01'],
      ['2026-03', '2026-03'],
    ])
  })
  test('a new list, a changed one, one moved to another month, one taken out; all else stays', () => {
    const fromsOf = (of: Record<string, unknown>) =>
      (of.priceLists as { from: string }[] | undefined)?.map((x) => x.from)
    const added = withList(settings, undefined, { from: '2026-09-01', note: '', prices: prices('1.00') })
    expect(fromsOf(added)).toEqual(['2026-07-01', '2026-09-01', '2027-01-01'])
    expect(added).toMatchObject({ weather: settings.weather, prices: settings.prices })
    const moved = withList(settings, '2026-07-01', { from: '2026-08-01', note: 'x', prices: prices('2.00') })
    expect(fromsOf(moved)).toEqual(['2026-08-01', '2027-01-01'])
    expect(withList(settings, null, { from: null, note: '', prices: prices('3.00') })).toEqual({
      ...settings,
      prices: prices('3.00'),
    })
    expect(fromsOf(withoutList(settings, '2027-01-01'))).toEqual(['2026-07-01'])
    expect(withoutList(withoutList(settings, '2027-01-01'), '2026-07-01')).not.toHaveProperty('priceLists')
  })
})
