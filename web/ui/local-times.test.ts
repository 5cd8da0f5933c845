import { expect, test } from 'vitest'
import { localTimes } from './local-times.ts'

const [pl, en] = [{ language: 'pl' }, { language: 'en' }] as const

test('an instant of a finding is told by the clock on the wall, in summer and in winter', () => {
  expect(localTimes('pierwszy: 2026-09-05T01:00:00Z.', pl)).toBe('pierwszy: 05.09.2026 03:00.')
  expect(localTimes('first: 2026-01-05T01:00:00Z.', en)).toBe('first: 2026-01-05 02:00.')
})

test('days are written as in Polish, names of files and codes stay as they are', () => {
  expect(localTimes('od 2026-09-05 do 2026-09-06.', pl)).toBe('od 05.09.2026 do 06.09.2026.')
  expect(localTimes('plik odczyty_2026-09-05.csv', pl)).toBe('plik odczyty_2026-09-05.csv')
  expect(localTimes('plik 2026-09-05.csv', pl)).toBe('plik 2026-09-05.csv')
  expect(localTimes('from 2026-09-05', en)).toBe('from 2026-09-05')
})
