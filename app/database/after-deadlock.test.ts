import { expect, test } from 'vitest'
import { againAfterDeadlock } from './after-deadlock.ts'

const deadlock = () => Object.assign(new Error('deadlock detected'), { code: '40P01' })

test('a transaction that the server ended to free another one is run again', async () => {
  let runs = 0
  const result = await againAfterDeadlock(async () => {
    runs += 1
    if (runs < 3) throw deadlock()
    return 'done'
  })
  expect([result, runs]).toEqual(['done', 3])
})

test('any other fault is told at once, and deadlocks without end are told too', async () => {
  let runs = 0
  const failing = (error: Error) => () => {
    runs += 1
    return Promise.reject(error)
  }
  await expect(againAfterDeadlock(failing(new Error('full')))).rejects.toThrow('full')
  expect(runs).toBe(1)
  await expect(againAfterDeadlock(failing(deadlock()))).rejects.toThrow('deadlock detected')
  expect(runs).toBe(6)
})
