import type { FactorSet } from '../../../domain/emissions/factor-set.ts'
import { registerMix } from '../../../domain/plan/register-mix.ts'
import type { DeviceShare } from '../../../domain/plan/sector-emission.ts'
import type { DeviceRow, PlanData } from './plan-data.ts'

/** The mix of one scenario and year; undefined where none is given. */
export function mixOf(devices: readonly DeviceRow[], scenario: string, year: number | null): DeviceRow[] | undefined {
  const own = devices.filter((one) => one.scenario === scenario && (one.year ?? year) === year)
  return own.length > 0 ? own : undefined
}

/** Where the mix of the base year comes from. */
export interface BaseMix {
  readonly devices: readonly DeviceShare[]
  readonly origin: 'data' | 'estimate' | 'register'
  /** Sources of the register without a row in the factor table. */
  readonly unplaced: number
}

/** The mix of the base year: devices.csv first, then the counts of the register. @pl struktura urządzeń roku bazowego */
export function baseMix({ devices, sources }: PlanData, set: FactorSet): BaseMix | undefined {
  const own = mixOf(devices, '', null)
  if (own) return { devices: own, origin: own.some((one) => one.estimate) ? 'estimate' : 'data', unplaced: 0 }
  const found = registerMix(sources, set)
  return found.devices.length === 0 ? undefined : { ...found, origin: 'register' }
}
