import { nearest } from '../../problems/nearest.ts'
import { Refusal } from '../../problems/refusal.ts'
import { STANDARD_DENSITY } from '../air.ts'
import type { Turbine } from './turbines.ts'
import { TURBINES } from './turbines.ts'

/** A curve alone, when the turbine is not one of ours. */
export type PowerCurve = Pick<Turbine, 'speeds' | 'powersKw'>

/** The turbine of a name. @refuses generation.unknown-turbine with the nearest names */
export function turbineOf(id: string): Turbine {
  const found = TURBINES.find((turbine) => turbine.id.toLowerCase() === id.trim().toLowerCase())
  if (!found)
    throw new Refusal('generation.unknown-turbine', {
      turbine: id,
      nearest: nearest(
        id,
        TURBINES.map((turbine) => turbine.id),
      ).join(', '),
    })
  return found
}

/** @refuses generation.bad-power-curve */
export function checkPowerCurve(curve: PowerCurve): void {
  const bad = (reason: string, reasonPl: string): never => {
    throw new Refusal('generation.bad-power-curve', { reason, reasonPl }, { pointer: '/plant/powerCurve' })
  }
  const { speeds, powersKw } = curve
  if (speeds.length < 2 || speeds.length !== powersKw.length)
    bad(
      'it needs two points or more, a power for each speed',
      'potrzeba co najmniej dwóch punktów, mocy dla każdej prędkości',
    )
  speeds.forEach((speed, i) => {
    if (!(speed >= 0 && speed <= 60)) bad(`wind of ${speed} m/s`, `wiatr ${speed} m/s`)
    if (i > 0 && !(speed > (speeds[i - 1] as number)))
      bad(`${speed} m/s does not rise`, `prędkość ${speed} m/s nie rośnie`)
    const power = powersKw[i] as number
    if (!(power >= 0 && power <= 30_000)) bad(`a power of ${power} kW`, `moc ${power} kW`)
  })
}

/**
 * Power at a wind speed [kW]: straight between the points, nothing below the first and above the last.
 *
 * @param speed  wind at the hub, brought to standard density [m/s]
 */
export function powerAt(curve: PowerCurve, speed: number): number {
  const { speeds, powersKw } = curve
  const last = speeds.length - 1
  if (speed < (speeds[0] as number) || speed > (speeds[last] as number)) return 0
  let i = 1
  while (i < last && (speeds[i] as number) < speed) i += 1
  const from = speeds[i - 1] as number
  const to = speeds[i] as number
  const t = (speed - from) / (to - from)
  return (powersKw[i - 1] as number) * (1 - t) + (powersKw[i] as number) * t
}

/**
 * Wind that carries at standard density the power this wind carries at the density given [m/s].
 *
 * Source: IEC 61400-12-1:2017, 9.1.5 (turbines that hold their power by pitch): v·(ρ/ρ₀)^(1/3).
 */
export function atStandardDensity(speed: number, density: number): number {
  return speed * Math.cbrt(density / STANDARD_DENSITY)
}
