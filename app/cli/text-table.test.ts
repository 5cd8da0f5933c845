import { expect, test } from 'vitest'
import { textTable } from './text-table.ts'

test('numbers stand to the right, Polish letters count as one, long texts are cut', () => {
  const columns = [
    { head: 'członek', most: 10 },
    { head: 'kWh', right: true },
  ]
  const rows = [
    ['Gmina Żółć', '5'],
    ['Spółdzielnia Mieszkaniowa', '12 345'],
  ]
  expect(textTable(columns, rows)).toBe(
    'członek        kWh\n──────────  ──────\nGmina Żółć       5\nSpółdziel…  12 345\n',
  )
})
