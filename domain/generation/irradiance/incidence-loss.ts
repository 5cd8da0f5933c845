/** Refractive index of glass, its glazing extinction [1/m] and thickness [m]: W. De Soto et al., Solar Energy 80 (2006) 78. */
const GLASS = 1.526
const EXTINCTION = 4
const THICKNESS = 0.002

function transmittance(incidence: number): number {
  const refracted = Math.asin(Math.sin(incidence) / GLASS)
  const reflected =
    incidence < 1e-6
      ? ((GLASS - 1) / (GLASS + 1)) ** 2
      : (Math.sin(refracted - incidence) ** 2 / Math.sin(refracted + incidence) ** 2 +
          Math.tan(refracted - incidence) ** 2 / Math.tan(refracted + incidence) ** 2) /
        2
  return Math.exp((-EXTINCTION * THICKNESS) / Math.cos(refracted)) * (1 - reflected)
}

const NORMAL = transmittance(0)

/**
 * Share of the beam that passes the cover glass, compared with what passes straight on (incidence-angle modifier).
 *
 * Fresnel reflection and absorption of one sheet of glass without coating. Source: W. De Soto, S. Klein, W. Beckman, Solar
 * Energy 80 (2006) 78–88, equations 13–15.
 *
 * @param cosIncidence  cosine of the angle of incidence
 */
export function incidenceModifier(cosIncidence: number): number {
  if (cosIncidence <= 0.0005) return 0
  if (cosIncidence >= 1) return 1
  return transmittance(Math.acos(cosIncidence)) / NORMAL
}

/**
 * The same for light from the whole sky and from the ground, by the angle that stands for all of them.
 *
 * Source: M. Brandemuehl, W. Beckman, Solar Energy 24 (1980) 511–513: 59.7° − 0.1388β + 0.001497β² for the sky,
 * 90° − 0.5788β + 0.002693β² for the ground, β the tilt in degrees.
 */
export function diffuseModifiers(tiltDeg: number): { sky: number; ground: number } {
  const at = (degrees: number) => incidenceModifier(Math.cos((degrees * Math.PI) / 180))
  return {
    sky: at(59.7 - 0.1388 * tiltDeg + 0.001497 * tiltDeg * tiltDeg),
    ground: tiltDeg === 0 ? 1 : at(90 - 0.5788 * tiltDeg + 0.002693 * tiltDeg * tiltDeg),
  }
}
