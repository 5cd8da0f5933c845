import type { Emission } from '../emissions/emission.ts'
import { emissionOf, totalEmission } from '../emissions/emission.ts'
import type { EmissionFactor, FactorSet } from '../emissions/factor-set.ts'
import { factorOf } from '../emissions/factor-set.ts'
import { fromNumber } from '../quantity/decimal.ts'
import type { CarrierMatrix } from './carrier-projection.ts'

/** Part of a carrier's energy that one kind of device burns. @pl struktura kotłów */
export interface DeviceShare {
  readonly carrier: string
  readonly device: string
  readonly variant: string
  /** Part of the carrier's energy, a fraction. */
  readonly share: number
  /** Undefined: every sector. */
  readonly sector?: string | undefined
}

export interface SectorEmission {
  readonly bySector: Readonly<Record<string, Emission>>
  readonly byCarrier: Readonly<Record<string, Emission>>
  readonly total: Emission
  /** Sector and carrier with energy that no device share covers: their emission is not counted, so not known. */
  readonly uncovered: readonly { readonly sector: string; readonly carrier: string; readonly gj: number }[]
}

/** Carriers that burn nothing in the gmina and have no row in a factor table. */
const BURNS_NOTHING: ReadonlySet<string> = new Set(['solar collectors', 'heat pumps'])

/**
 * Emission of all sectors by carrier, from the energy and the mix of devices.
 *
 * A carrier with one row in the table (gas, oil, electricity, district heat) needs no share.
 *
 * @refuses emissions.unknown-name
 */
export function sectorEmission(matrix: CarrierMatrix, set: FactorSet, devices: readonly DeviceShare[]): SectorEmission {
  const uncovered: { sector: string; carrier: string; gj: number }[] = []
  const parts: { sector: string; carrier: string; emission: Emission }[] = []
  for (const [sector, row] of Object.entries(matrix))
    for (const [carrier, gj] of Object.entries(row)) {
      if (gj === 0 || BURNS_NOTHING.has(carrier)) continue
      const mix = mixOf(sector, carrier, set, devices)
      if (mix.length === 0) uncovered.push({ sector, carrier, gj })
      for (const { factor, share } of mix)
        parts.push({ sector, carrier, emission: emissionOf(fromNumber(gj * share), factor) })
    }
  const sumOf = (chosen: typeof parts) => totalEmission(chosen.map(({ emission }) => emission))
  const grouped = (key: 'sector' | 'carrier') =>
    Object.fromEntries(
      [...new Set(parts.map((part) => part[key]))].map((name) => [name, sumOf(parts.filter((p) => p[key] === name))]),
    )
  return { bySector: grouped('sector'), byCarrier: grouped('carrier'), total: sumOf(parts), uncovered }
}

function mixOf(
  sector: string,
  carrier: string,
  set: FactorSet,
  devices: readonly DeviceShare[],
): { readonly factor: EmissionFactor; readonly share: number }[] {
  const own = devices.filter((one) => one.carrier === carrier && one.sector === sector)
  const chosen = own.length > 0 ? own : devices.filter((one) => one.carrier === carrier && one.sector === undefined)
  if (chosen.length > 0) return chosen.map((one) => ({ factor: factorOf(set, one, '/devices'), share: one.share }))
  const rows = set.factors.filter((factor) => factor.carrier === carrier)
  const [only] = rows
  return only && rows.length === 1 ? [{ factor: only, share: 1 }] : []
}

/** Carriers whose device shares do not sum to one, with the sum; a millionth is forgiven. */
export function uneven(devices: readonly DeviceShare[]): { sector: string; carrier: string; sum: number }[] {
  const sums = new Map<string, { sector: string; carrier: string; sum: number }>()
  for (const { sector = '', carrier, share } of devices) {
    const key = `${sector}|${carrier}`
    const before = sums.get(key)?.sum ?? 0
    sums.set(key, { sector, carrier, sum: before + share })
  }
  return [...sums.values()].filter(({ sum }) => Math.abs(sum - 1) > 1e-6)
}
