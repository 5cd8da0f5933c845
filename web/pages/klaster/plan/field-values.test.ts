import { expect, test } from 'vitest'
import { cellOf, typedValue } from './field-values.ts'
import { pathWords } from './field-words.ts'

test('values keep their kind through the sheet', () => {
  for (const value of [12.5, -20, true, false, 'Burmistrz', '2026-11-26', null])
    expect(typedValue(cellOf(value), value)).toBe(value)
})

test('a word in place of a number or of yes and no is none', () => {
  expect(typedValue('dużo', 12)).toBeUndefined()
  expect(typedValue('może', true)).toBeUndefined()
  expect(typedValue('1 234,5', 12)).toBe(1234.5)
})

test('a path is told in words, and counts from one', () => {
  expect(pathWords(['municipality', 'climate', 'degreeDays'], 'pl')).toBe('gmina › klimat › stopniodni')
  expect(pathWords(['resources', 0, 'name'], 'pl')).toBe('zasoby lokalne › 1 › nazwa')
})
