import { z } from 'zod'
import { geocentric } from '../../../domain/generation/sun/geocentric.ts'
import { sunPosition } from '../../../domain/generation/sun/sun-position.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculator } from './calculator.ts'
import { instantField, real } from './fields.ts'
import { siteFields } from './generation-fields.ts'

/** The algorithm's series hold to the year 6000 [s]; the calendar's texts begin with the year 0. */
const LAST_SECOND = 127_175_097_600

export const sunPositionCalculator = calculator({
  name: 'sun-position',
  pl: 'Pozycja słońca: wysokość prawdziwa i widoma, azymut (algorytm SPA, błąd poniżej 0,001°).',
  en: 'Position of the sun: true and apparent elevation, azimuth (SPA, error below 0.001°).',
  input: z.object({
    ...siteFields,
    at: instantField(),
    pressureHpa: real()
      .min(400)
      .max(1100)
      .optional()
      .meta({ description: 'for the refraction; standard atmosphere at the height of the site when left out [hPa]' }),
    temperatureC: real().min(-90).max(60).optional().meta({ description: 'for the refraction; 10 °C when left out' }),
  }),
  output: z.object({
    elevationDeg: z.number().meta({ description: 'true, topocentric, without refraction [°]' }),
    apparentElevationDeg: z.number().meta({ description: 'with refraction [°]' }),
    azimuthDeg: z.number().meta({ description: 'clockwise from north [°]' }),
    declinationDeg: z.number(),
    distanceAu: z.number(),
    deltaTSeconds: z.number().meta({ description: 'terrestrial less universal time that was used [s]' }),
  }),
  run: ({ at, pressureHpa, temperatureC, ...site }, { explain }) => {
    if (at > LAST_SECOND)
      throw new Refusal(
        'input.impossible',
        { reason: 'the algorithm holds to the year 6000', reasonPl: 'algorytm obowiązuje do roku 6000' },
        { pointer: '/at' },
      )
    const position = sunPosition(site, at, { pressureHpa, temperatureC })
    if (!explain) return position
    const sun = geocentric(at)
    const step = (pl: string, en: string, formula: string, result: number, unit: string) => ({
      pl,
      en,
      formula,
      result: `${result} ${unit}`,
    })
    return {
      ...position,
      steps: [
        step('dzień juliański', 'Julian day', 'JD = s / 86400 + 2440587.5', sun.julianDay, 'd'),
        step('ΔT', 'ΔT', 'Espenak, Meeus 2006', sun.deltaT, 's'),
        step(
          'długość heliocentryczna',
          'heliocentric longitude',
          'L = Σ A·cos(B + C·t)',
          sun.heliocentricLongitude,
          '°',
        ),
        step('odległość', 'distance', 'R = Σ A·cos(B + C·t)', sun.distance, 'AU'),
        step('nutacja w długości', 'nutation in longitude', 'Δψ', sun.nutationLongitude, '°'),
        step('nachylenie ekliptyki', 'obliquity', 'ε = ε₀ + Δε', sun.obliquity, '°'),
        step('długość pozorna', 'apparent longitude', 'λ = L + 180° + Δψ − 20.4898″/R', sun.apparentLongitude, '°'),
        step('rektascensja', 'right ascension', 'α', sun.rightAscension, '°'),
        step('deklinacja', 'declination', 'δ', sun.declination, '°'),
      ],
    }
  },
})
