import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../../calendar/slot.ts'
import { energyFlows, GRID_FEED_IN, GRID_SUPPLY, roundToMargins } from './flows.ts'
import { balanceIntervals } from './interval-balance.ts'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('energy flows of the period', () => {
  test('out of a plant flows its generation, into a member its consumption, to the watt-hour', () => {
    const rows = (max: number) =>
      fc.array(fc.array(fc.nat({ max }), { minLength: 20, maxLength: 20 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows(3000), rows(9000), fc.integer({ min: 1, max: 3 }), (use, make, groups) => {
        const energies = (lists: number[][], prefix: string) =>
          lists.map((wh, i) => ({ point: `${prefix}${i}`, wh: Int32Array.from(wh) }))
        const balance = balanceIntervals({
          start: 0 as Slot,
          slotsPerValue: 4,
          intervals: 20,
          consumption: energies(use, 'C'),
          generation: energies(make, 'G'),
        })
        const groupOf = (point: string) => String(Number(point.slice(1)) % groups)
        const links = energyFlows(balance, groupOf, groupOf)
        for (let g = 0; g < groups; g += 1) {
          const of = (lists: number[][]) => sum(lists.filter((_, i) => i % groups === g).flat())
          expect(sum(links.filter(({ from }) => from === `plant:${g}`).map(({ wh }) => wh))).toBe(of(make))
          expect(sum(links.filter(({ to }) => to === `member:${g}`).map(({ wh }) => wh))).toBe(of(use))
        }
        expect(links.every(({ wh }) => Number.isInteger(wh) && wh > 0)).toBe(true)
        expect(sum(links.filter(({ from }) => from === GRID_SUPPLY).map(({ wh }) => wh))).toBe(
          sum([...balance.withdrawalWh]),
        )
        expect(sum(links.filter(({ to }) => to === GRID_FEED_IN).map(({ wh }) => wh))).toBe(sum([...balance.surplusWh]))
      }),
    )
  })

  test('a plant of the night feeds who uses energy at night', () => {
    const balance = balanceIntervals({
      start: 0 as Slot,
      slotsPerValue: 4,
      intervals: 2,
      consumption: [
        { point: 'day', wh: Int32Array.of(10, 0) },
        { point: 'night', wh: Int32Array.of(0, 10) },
      ],
      generation: [
        { point: 'pv', wh: Int32Array.of(10, 0) },
        { point: 'wind', wh: Int32Array.of(0, 4) },
      ],
    })
    const own = (point: string) => point
    expect(energyFlows(balance, own, own)).toEqual([
      { from: 'plant:pv', to: 'member:day', wh: 10 },
      { from: 'plant:wind', to: 'member:night', wh: 4 },
      { from: GRID_SUPPLY, to: 'member:night', wh: 6 },
    ])
  })
})

describe('a table rounded to its margins', () => {
  test('keeps both margins and stays near', () => {
    const weights = fc.array(fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 7 }), (table, part) => {
        const rows = table.map((row) => Math.ceil(sum(row) / part))
        const all = sum(rows)
        // Columns that share the same whole.
        const columns = [Math.floor(all / 2), Math.floor(all / 3), 0]
        columns[2] = all - sum(columns)
        const cells = rows.map((r) => columns.map((c) => (all === 0 ? 0 : (r * c) / all)))
        const out = roundToMargins(cells, rows, columns)
        expect(out.map(sum)).toEqual(rows)
        expect(columns.map((_, c) => sum(out.map((row) => row[c] ?? 0)))).toEqual(columns)
        for (const [r, row] of out.entries())
          for (const [c, cell] of row.entries())
            expect(Math.abs(cell - (cells[r]?.[c] ?? 0))).toBeLessThan(1 + rows.length + columns.length)
      }),
    )
  })
  test('margins that disagree are a broken promise', () => {
    expect(() => roundToMargins([[1]], [1], [2])).toThrow(/margins/)
  })
})
