import { describe, expect, test } from 'vitest'
import { HEAT } from './drawing.ts'
import { heatLook } from './heat-step.ts'

function light(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string) => {
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

describe('the scale of maps', () => {
  test('only darkens, so that it is read in grey too', () => {
    const lights = HEAT.map(light)
    expect(lights).toEqual([...lights].sort((a, b) => b - a))
    expect(contrast(HEAT[0] ?? '', HEAT.at(-1) ?? '')).toBeGreaterThan(7)
  })

  test('bears letters of 4.5 : 1 on every step, and where nothing is known', () => {
    const looks = [null, ...Array.from({ length: 101 }, (_, at) => at)].map((value) => heatLook(value, 100))
    for (const { fill, ink } of looks) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5)
  })
})
