import { describe, expect, test } from 'vitest'
import { billRows } from './bill-rows.ts'

const line = (id: string, amountPln: string) => ({ id, pl: `pozycja ${id}`, amountPln, source: `${id}@2026-01-01` })
const lines = [line('energy', '100.01'), line('energy', '50.00'), line('inner', '20.00')]
const linesWithout = [line('energy', '200.00')]

describe('the bill of a statement', () => {
  test('a member that bears VAT and sells energy: the rows add up to what it pays', () => {
    const { rows, total } = billRows({
      lines,
      linesWithout,
      sums: {
        without: { vatPln: '46.00', salesPln: '0.00' },
        within: { vatPln: '39.10', salesPln: '300.00' },
        vatSource: 'charges.vat@2024-01-01',
      },
    })
    expect(rows.map(({ id, withoutPln, withinPln }) => [id, withoutPln, withinPln])).toEqual([
      ['energy', '200.00', '150.01'],
      ['inner', null, '20.00'],
      ['vat', '46.00', '39.10'],
      ['sales', null, '-300.00'],
    ])
    expect([total.name.pl, total.withoutPln, total.withinPln]).toEqual(['Razem', '246.00', '-90.89'])
  })
  test('a member that recovers VAT has no row of it, and one without lines pays nothing', () => {
    const none = { vatPln: null, salesPln: '0.00' }
    const net = billRows({ lines, linesWithout, sums: { without: none, within: none, vatSource: null } })
    expect(net.rows.map(({ id }) => id)).toEqual(['energy', 'inner'])
    expect([net.total.withoutPln, net.total.withinPln]).toEqual(['200.00', '170.01'])
    const empty = billRows({ lines: [], linesWithout: [], sums: { without: none, within: none, vatSource: null } })
    expect([empty.rows, empty.total.withinPln]).toEqual([[], '0.00'])
  })
})
