import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Door } from '../door.ts'

/** The same door, which waits and asks again when the server wants fewer requests at a time. */
export function patientDoor(door: Door): Door {
  return {
    ...door,
    async ask(...request) {
      for (;;) {
        try {
          return await door.ask(...request)
        } catch (error) {
          if (!(error instanceof Refusal) || error.code !== 'http.too-many') throw error
          await wait(Math.max(1, Number(error.facts.seconds ?? 1)) * 1000)
        }
      }
    },
  }
}
