import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDayAt, momentText } from './moment.ts'

const SINCE = Date.UTC(1997, 0, 1)
const UNTIL = Date.UTC(2080, 0, 1)

const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' })
const momentOf = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

test('days and moments are those of the time zone tables, at any instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: SINCE, max: UNTIL }), (ms) => {
      expect(localDayAt(ms)).toBe(dayOf.format(ms))
      const told = momentText(new Date(ms).toISOString(), { language: 'pl' })
      expect(told).toBe(momentOf.format(ms).replace(',', ''))
    }),
  )
})

test('the hour of a clock change is told as the clock shows it', () => {
  const pl = { language: 'pl' } as const
  expect(momentText('2026-03-29T00:59:00Z', pl)).toBe('29.03.2026 01:59')
  expect(momentText('2026-03-29T01:00:00Z', pl)).toBe('29.03.2026 03:00')
  expect(momentText('2026-10-25T00:30:00Z', pl)).toBe('25.10.2026 02:30')
  expect(momentText('2026-10-25T01:30:00Z', pl)).toBe('25.10.2026 02:30')
})
