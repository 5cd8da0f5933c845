import { HEAT } from './drawing.ts'

/** From this step of the scale on the ground is dark and the letters are white. */
const WHITE_FROM = 6

export interface HeatLook {
  readonly fill: string
  readonly ink: string
}

/**
 * How dark a place is for its value. The scale goes by the square root: where one place has most of all, the others
 * would not differ on a straight one. The number stands on each place, so the colour only repeats it.
 */
export function heatLook(value: number | null, most: number): HeatLook {
  if (value === null) return { fill: '#ffffff', ink: '#071016' }
  const step = most > 0 ? Math.round(Math.sqrt(Math.max(0, value) / most) * (HEAT.length - 1)) : 0
  return { fill: HEAT[step] ?? '#ffffff', ink: step >= WHITE_FROM ? '#ffffff' : '#071016' }
}
