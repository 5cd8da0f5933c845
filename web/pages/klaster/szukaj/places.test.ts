import { expect, test } from 'vitest'
import { placesFor } from './places.ts'

const PLACES = [
  { words: ['Członkowie'] },
  { words: ['marzec 2026', '2026-03', '3/2026'] },
  { words: ['marzec 2025', '2025-03'] },
]

test('a page is found with and without Polish letters, a month by its name, its digits and its number', () => {
  expect(placesFor('czlon', PLACES)).toEqual([PLACES[0]])
  expect(placesFor('CZŁONKOWIE', PLACES)).toEqual([PLACES[0]])
  expect(placesFor('marzec', PLACES)).toEqual([PLACES[1], PLACES[2]])
  expect(placesFor('2026 marzec', PLACES)).toEqual([PLACES[1]])
  expect(placesFor('2026-03', PLACES)).toEqual([PLACES[1]])
  expect(placesFor('3/2026', PLACES)).toEqual([PLACES[1]])
})

test('parts of different words do not add up to a hit', () => {
  expect(placesFor('członkowie marzec', PLACES)).toEqual([])
})
