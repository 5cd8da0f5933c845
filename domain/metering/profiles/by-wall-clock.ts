import { wallQuarter } from '../local-grid.ts'
import type { Profile, ProfileDay, ProfileInfo } from './profile.ts'

/** Weights by the wall clock: 96 (quarters) or 24 (hours) figures of a day, times a factor of the day. */
export interface DayShape {
  readonly weights: readonly number[]
  readonly factor: number
}

/** A profile that knows its day by the wall clock: the hour lost in spring is left out, the autumn hour stands twice. */
export function byWallClock(info: ProfileInfo, shapeOf: (of: ProfileDay) => DayShape): Profile {
  return {
    info,
    fill: (of, into, at) => {
      const { weights, factor } = shapeOf(of)
      const step = 96 / weights.length
      for (let n = 0; n < of.slots; n += 1)
        into[at + n] = factor * (weights[Math.floor(wallQuarter(n, of.slots) / step)] ?? 0)
    },
  }
}
