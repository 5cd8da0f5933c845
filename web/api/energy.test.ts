import { expect, test } from 'vitest'
import { unpack } from './energy.ts'

test('a missing value is no number, in the wide and in the narrow form', () => {
  const wide = unpack(Int32Array.of(0, 70_000, -(2 ** 31), -5).buffer, 7, 32)
  expect([...wide.wh]).toEqual([0, 70_000, Number.NaN, -5])
  const narrow = unpack(Uint16Array.of(0, 65_534, 65_535).buffer, 7, 16)
  expect([...narrow.wh]).toEqual([0, 65_534, Number.NaN])
  expect(narrow.start).toBe(7)
})
