import { expect, test } from 'vitest'
import { merge } from './merge.ts'

const before = { name: 'Gmina', phone: '1', email: 'a', people: [{ name: 'A' }] }

test('a field the other clerk changed and I left alone becomes theirs', () => {
  const { values, taken, disputed } = merge(before, { ...before, phone: '2' }, { ...before, email: 'b' })
  expect(values).toEqual({ ...before, phone: '2', email: 'b' })
  expect(taken).toEqual(['email'])
  expect(disputed).toEqual([])
})

test('a field both changed keeps what I typed and is named, lists too', () => {
  const mine = { ...before, phone: '2', people: [{ name: 'B' }] }
  const { values, disputed } = merge(before, mine, { ...before, phone: '3', people: [] })
  expect(values).toEqual(mine)
  expect(disputed).toEqual(['phone', 'people'])
})

test('the same change of both is no dispute', () => {
  const both = { ...before, phone: '2' }
  expect(merge(before, both, both).disputed).toEqual([])
})
