import { expect, test } from 'vitest'
import { daysText } from './days-left.ts'
import { wordsIn } from './words.ts'

test('a date is told by its distance, with the right form of the noun', () => {
  const pl = [-150, -1, 0, 1, 2, 12, 22].map((days) => daysText(days, wordsIn('pl')))
  expect(pl).toEqual([
    '150 dni po terminie',
    '1 dzień po terminie',
    'dziś',
    'za 1 dzień',
    'za 2 dni',
    'za 12 dni',
    'za 22 dni',
  ])
  expect([-1, 0, 1, 2].map((days) => daysText(days, wordsIn('en')))).toEqual([
    '1 day late',
    'today',
    'in 1 day',
    'in 2 days',
  ])
})
