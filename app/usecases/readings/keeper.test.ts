import { expect, test } from 'vitest'
import { newKeeper } from './keeper.ts'

test('a result is made once for all who ask at once, and kept until others push it out', async () => {
  const keeper = newKeeper(2)
  let made = 0
  const make = async () => {
    made += 1
    return made
  }
  expect(await Promise.all([keeper.get('a', make), keeper.get('a', make)])).toEqual([1, 1])
  await keeper.get('b', make)
  expect(await keeper.get('a', make)).toBe(1)
  await keeper.get('c', make)
  expect(await keeper.get('a', make)).toBe(1)
  expect(await keeper.get('b', make)).toBe(4)
})
test('a fault is not kept', async () => {
  const keeper = newKeeper(2)
  await expect(keeper.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await keeper.get('a', async () => 1)).toBe(1)
})
