import { expect, test } from 'vitest'
import { wordsIn } from '../../../ui/words.ts'
import { dayFaults } from './typed-days.ts'

test('a field of a day takes what people write, an optional one may be empty, nonsense is told by name', () => {
  const fields = [
    { name: 'from', label: 'Od' },
    { name: 'to', label: 'Do', optional: true },
  ] as const
  const faults = (from: string, to: string) => dayFaults({ from, to }, fields, wordsIn('pl')).map(({ field }) => field)
  expect(faults('31.3.26', '')).toEqual([])
  expect(faults('', '')).toEqual(['from'])
  expect(faults('31.02.2026', 'jutro')).toEqual(['from', 'to'])
  expect(dayFaults({ from: 'x', to: '' }, fields, wordsIn('pl'))[0]?.text).toBe(
    'Od: wpisz dzień, na przykład 31.03.2026.',
  )
})
