import { expect, test } from 'vitest'
import { findGminas } from './find-gminas.ts'

test('a gmina is found by a part of its name and by its code, the nearest name first', () => {
  const [first] = findGminas({ text: 'mław', powiat: null })
  expect(first).toMatchObject({ code: '1413011', name: 'Mława', powiatName: 'mławski' })
  expect(findGminas({ text: '1413011', powiat: null })).toEqual([first])
})

test('a whole powiat comes at once; two letters find nothing', () => {
  expect(findGminas({ text: '', powiat: '1413' })).toHaveLength(10)
  expect(findGminas({ text: 'mł', powiat: null })).toEqual([])
})
