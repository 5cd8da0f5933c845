import { expect, test } from 'vitest'
import { isMonth, known, text } from './known.ts'

const read = known((search): { miesiac?: string } => (isMonth(search.miesiac) ? { miesiac: search.miesiac } : {}))

test('what a page knows of its address stays', () => {
  expect(read({ miesiac: '2026-08' })).toEqual({ miesiac: '2026-08' })
})

test('nonsense in an address, and what the page does not know, is cleared by name', () => {
  const found = read({ miesiac: '2026-13', to: '//elsewhere.example' })
  expect(Object.entries(found)).toEqual([
    ['miesiac', undefined],
    ['to', undefined],
  ])
})

test('digits in an address are a text as well', () => {
  expect(text(9999)).toBe('9999')
  expect(text('')).toBeUndefined()
  expect(text({})).toBeUndefined()
})
