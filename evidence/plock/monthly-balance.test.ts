import { describe, expect, test } from 'vitest'
import type { PartialRow, Quantity } from '../../domain/settlement/balance/identities.ts'
import { completeRow, IDENTITIES, residuals } from '../../domain/settlement/balance/identities.ts'
import { ratio } from '../../domain/settlement/balance/indicators.ts'
import { evidenceTable } from './evidence-table.ts'

const COLUMNS: Readonly<Record<Quantity, string>> = {
  consumption: 'consumption_kWh',
  generation: 'production_kWh',
  selfUse: 'self_consumption_kWh',
  withdrawal: 'drawn_from_grid_kWh',
  surplus: 'surplus_to_grid_kWh',
}
const QUANTITIES = Object.keys(COLUMNS) as Quantity[]
/** Three figures rounded to 1 kWh, and twelve beside their rounded sum. */
const IDENTITY_TOLERANCE = 1
const COLUMN_TOLERANCE = 6

const printed = evidenceTable('t03-monthly-balance.csv').rows.map((cells) => ({
  month: cells.month ?? '',
  row: Object.fromEntries(
    QUANTITIES.map((quantity) => {
      const cell = cells[COLUMNS[quantity]]
      return [quantity, cell === '' || cell === undefined ? null : Number(cell)]
    }),
  ) as unknown as PartialRow,
}))
const months = printed.filter(({ month }) => month !== 'total')
const total = printed.find(({ month }) => month === 'total')?.row as PartialRow
const percent = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 100)

describe('Płock 2023, table 3: the monthly balance', () => {
  test('has twelve months, of which two cells cannot be read', () => {
    expect(months.length).toBe(12)
    const empty = months.flatMap(({ month, row }) =>
      QUANTITIES.filter((quantity) => row[quantity] === null).map((quantity) => `${month} ${quantity}`),
    )
    expect(empty).toEqual(['09 consumption', '09 generation'])
  })

  test.each(printed)('$month: consumption and production are their parts, to the rounding', ({ month, row }) => {
    const found = residuals(row)
    expect(found.length).toBe(month === '09' ? 0 : IDENTITIES.length)
    for (const { residual } of found) expect(Math.abs(residual)).toBeLessThanOrEqual(IDENTITY_TOLERANCE)
  })

  test('the unreadable cells follow from the identities, and agree with the column totals and the digits left', () => {
    const september = completeRow(months.find(({ month }) => month === '09')?.row as PartialRow)
    expect(september.recovered).toEqual([
      { quantity: 'consumption', value: 286_965, rule: 'selfUse + withdrawal' },
      { quantity: 'generation', value: 316_856, rule: 'selfUse + surplus' },
    ])
    expect(String(september.row.generation)).toMatch(/856$/)
    for (const quantity of QUANTITIES) {
      const sum = months.reduce((all, { row }) => all + (completeRow(row).row[quantity] ?? Number.NaN), 0)
      expect(Math.abs(sum - (total[quantity] ?? Number.NaN))).toBeLessThanOrEqual(COLUMN_TOLERANCE)
    }
  })

  test('64.24 % is self-consumption; the 94.57 % called self-sufficiency is production to consumption; by the hour it is 60.75 %', () => {
    const { consumption, generation, selfUse } = total
    expect(percent(ratio(selfUse ?? Number.NaN, generation))).toBe(64.24)
    expect(percent(ratio(generation ?? Number.NaN, consumption))).toBe(94.57)
    expect(percent(ratio(selfUse ?? Number.NaN, consumption))).toBe(60.75)
  })
})
