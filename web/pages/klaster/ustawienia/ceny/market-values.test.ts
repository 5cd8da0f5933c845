import { expect, test } from 'vitest'
import { marketFaults, marketValues, readPasted, withMarket } from './market-values.ts'

const settings = {
  prices: {
    sellers: [],
    market: { kind: 'monthly', publishedUntil: '2026-06-30', plnPerMwh: { '2026-05': '216.97' }, origin: 'PSE' },
  },
}

test('months of the market are shown, changed, added and taken out; the rest of the settings stays', () => {
  const values = marketValues(settings)
  expect(values).toEqual({ months: { '2026-05': '216,97' }, origin: 'PSE' })
  expect(
    withMarket(settings, { ...values, months: { '2026-06': '136,3', '2026-05': '216,97', '2026-07': '' } }),
  ).toEqual({
    prices: {
      sellers: [],
      market: {
        kind: 'monthly',
        publishedUntil: '2026-06-30',
        plnPerMwh: { '2026-05': '216.97', '2026-06': '136.3' },
        origin: 'PSE',
      },
    },
  })
  expect(withMarket(settings, { months: { '2026-05': ' ' }, origin: '' })).toEqual({ prices: { sellers: [] } })
  expect(marketFaults({ months: { '2026-05': 'dużo', '2026-06': '' }, origin: ' ' })).toEqual([
    'months.2026-05',
    'origin',
  ])
})

test('rows copied from a spreadsheet name their months in many ways', () => {
  const pasted = '2026-01\t480,01\n02.2026;442,02\nmarzec 2026\t182,96\nkwiecień 163,19\n2026-05-01\t216.97\nrazem\t1\n'
  expect(readPasted(pasted, 2026)).toEqual({
    months: {
      '2026-01': '480,01',
      '2026-02': '442,02',
      '2026-03': '182,96',
      '2026-04': '163,19',
      '2026-05': '216,97',
    },
    unread: ['razem\t1'],
  })
})

test('twelve bare prices are the months of the year; fewer are nobody’s', () => {
  const twelve = Array.from({ length: 12 }, (_, i) => `${300 + i},00`).join('\n')
  expect(readPasted(twelve, 2025).months).toMatchObject({ '2025-01': '300,00', '2025-12': '311,00' })
  expect(readPasted('300,00\n310,00', 2025)).toEqual({ months: {}, unread: ['300,00', '310,00'] })
})
