import type { Place } from '../../calendar/sun.ts'
import { sunElevation } from '../../calendar/sun.ts'
import { wallQuarter } from '../local-grid.ts'
import type { Profile, ProfileDay } from './profile.ts'

/**
 * Height of the sun's centre at which lamps are switched [°]: about a quarter of an hour after sunset and before
 * sunrise in Poland. An assumption of ours (OpenKlaster, 2026-11-25) for astronomic clocks; contracts differ.
 */
export const SWITCHING_ELEVATION = -2.5

/** Dimming at night: full power outside `[from, to)` of the wall clock, `level` inside. */
export interface Dimming {
  /** Wall-clock quarter from which lamps are dimmed, 0–95, and until which. */
  readonly from: number
  readonly to: number
  /** Share of full power, 0 (off) to 1. */
  readonly level: number
}

/** Share of a span of time in which lamps burn, when the sun's height runs straight from a to b [°]. */
export function darkShare(a: number, b: number): number {
  const limit = SWITCHING_ELEVATION
  if (a <= limit && b <= limit) return 1
  if (a > limit && b > limit) return 0
  const part = Math.abs((limit - a) / (b - a))
  return a <= limit ? part : 1 - part
}

function isDimmed(quarter: number, { from, to }: Dimming): boolean {
  return from <= to ? quarter >= from && quarter < to : quarter >= from || quarter < to
}

function fillNight(of: ProfileDay, into: Float64Array, at: number, place: Place, dimming: Dimming | null): void {
  let before = sunElevation(of.start, place)
  for (let n = 0; n < of.slots; n += 1) {
    const after = sunElevation(of.start + n + 1, place)
    const level = dimming && isDimmed(wallQuarter(n, of.slots), dimming) ? dimming.level : 1
    into[at + n] = darkShare(before, after) * level
    before = after
  }
}

function lighting(id: string, pl: string, en: string, dimming: Dimming | null): Profile {
  return {
    info: {
      id,
      name: { pl, en },
      use: { pl: 'oświetlenie ulic od zmierzchu do świtu', en: 'street lighting from dusk to dawn' },
      source: `height of the sun at the place (Astronomical Almanac, low precision), lamps on below ${SWITCHING_ELEVATION}°`,
      caution: {
        pl: 'Godziny świecenia policzone z położenia Słońca; zegar oświetlenia w gminie może świecić inaczej.',
        en: "Burning hours computed from the sun; the municipality's lighting clock may differ.",
      },
      needsPlace: true,
    },
    fill: (of, into, at, place) => fillNight(of, into, at, place, dimming),
  }
}

/** Street lighting by the sun at the place. @pl oświetlenie uliczne */
export const LIGHTING_PROFILES: readonly Profile[] = [
  lighting('street-lighting', 'oświetlenie uliczne od zmierzchu do świtu', 'street lighting, dusk to dawn', null),
  lighting(
    'street-lighting-dimmed',
    'oświetlenie uliczne z redukcją mocy do połowy 23:00–5:00',
    'street lighting, half power 23:00–5:00',
    { from: 92, to: 20, level: 0.5 },
  ),
  lighting('street-lighting-half-night', 'oświetlenie uliczne z przerwą 0:00–4:00', 'street lighting, off 0:00–4:00', {
    from: 0,
    to: 16,
    level: 0,
  }),
]
