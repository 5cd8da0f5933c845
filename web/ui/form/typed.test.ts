import { expect, test } from 'vitest'
import { readDay, readNumber, typedDay, typedNumber } from './typed.ts'

test.each(['31.3.26', '31-03-2026', '2026-03-31', '31/03/2026', ' 31.03.2026 r. '])(
  '%s is the last day of March',
  (text) => {
    expect(readDay(text)).toBe('2026-03-31')
  },
)
test.each(['31.02.2026', '2026-13-01', 'jutro', '', '3.2026'])('%s is no day', (text) => {
  expect(readDay(text)).toBeUndefined()
})
test.each([
  ['1 234,5', 1234.5],
  ['1\u00a0234,50', 1234.5],
  ['12.5', 12.5],
  ['\u221212', -12],
  ['0.125', 0.125],
])('%s is read as %d', (text, value) => {
  expect(readNumber(text)).toBe(value)
})
test.each(['1.234', '1,2,3', 'dwa', '', '1e5'])('%s is refused: no number, or two readings', (text) => {
  expect(readNumber(text)).toBeUndefined()
})
test('what a field shows is read back', () => {
  expect(readNumber(typedNumber(0.125))).toBe(0.125)
  expect(readDay(typedDay('2026-01-05'))).toBe('2026-01-05')
})
