import type { Emission } from '../../../domain/emissions/emission.ts'
import type { FactorSet } from '../../../domain/emissions/factor-set.ts'
import { factorSet, POLLUTANTS } from '../../../domain/emissions/factor-set.ts'
import { carrierName } from '../../../domain/plan/carrier-names.ts'
import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import { sectorEmission, uneven } from '../../../domain/plan/sector-emission.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import type { BaseMix } from './base-mix.ts'
import { baseMix } from './base-mix.ts'
import type { EmissionEstimate, EmissionReport, Masses } from './emission-report.ts'
import { boundsOf, misfitFinding } from './mix-bounds.ts'
import type { DeviceRow, PlanData } from './plan-data.ts'

export function massesOf(emission: Emission): Masses {
  return Object.fromEntries(POLLUTANTS.map((one) => [one, toNumber(emission[one])])) as Record<
    (typeof POLLUTANTS)[number],
    number
  >
}

export function addMasses(parts: readonly Masses[]): Masses {
  return Object.fromEntries(POLLUTANTS.map((one) => [one, parts.reduce((sum, part) => sum + part[one], 0)])) as Record<
    (typeof POLLUTANTS)[number],
    number
  >
}

export function scaleMasses(masses: Masses, by: number): Masses {
  return Object.fromEntries(POLLUTANTS.map((one) => [one, masses[one] * by])) as Record<
    (typeof POLLUTANTS)[number],
    number
  >
}

function percents(whole: number): { readonly percent: number; readonly percentPl: string } {
  const percent = Number((whole * 100).toFixed(6))
  return { percent, percentPl: String(percent).replace('.', ',') }
}

/** @refuses plan.shares-not-one */
export function refuseUneven(devices: readonly DeviceRow[]): void {
  const mixes = new Map<string, DeviceRow[]>()
  for (const row of devices) {
    const key = `${row.scenario}|${row.year ?? ''}`
    mixes.set(key, [...(mixes.get(key) ?? []), row])
  }
  for (const [key, rows] of mixes) {
    const [first] = uneven(rows)
    if (first)
      throw new Refusal(
        'plan.shares-not-one',
        {
          carrier: first.carrier,
          carrierPl: carrierName(first.carrier),
          where: [key.replace('|', ' '), first.sector].join(' ').trim() || 'base year',
          wherePl: [key.replace('|', ' '), first.sector].join(' ').trim() || 'rok bazowy',
          ...percents(Number(first.sum)),
        },
        { file: 'devices.csv' },
      )
  }
}

function complete(masses: Partial<Masses>): Masses | undefined {
  return POLLUTANTS.every((one) => masses[one] !== undefined) ? (masses as Masses) : undefined
}

const numbers = (parts: Readonly<Record<string, Emission>>) =>
  Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, massesOf(one)]))

/** What the mix at hand gives, with what it leaves out. */
function estimateOf(matrix: CarrierMatrix, set: FactorSet, mix: BaseMix, findings: Finding[]): EmissionEstimate {
  const found = sectorEmission(matrix, set, mix.devices)
  for (const { sector, carrier, gj } of found.uncovered)
    findings.push(finding('plan.uncovered-carrier', 'warning', { sector, carrier, gj: Math.round(gj) }))
  if (mix.unplaced > 0) findings.push(finding('plan.register-unplaced', 'warning', { count: mix.unplaced }))
  return {
    origin: mix.origin,
    bySector: numbers(found.bySector),
    byCarrier: numbers(found.byCarrier),
    total: massesOf(found.total),
    devices: mix.devices.map(({ carrier, device, variant, share }) => ({ carrier, device, variant, share })),
    uncoveredGj: found.uncovered.reduce((sum, { gj }) => sum + gj, 0),
  }
}

function givenOf({ config }: PlanData): Record<string, Masses> {
  return Object.fromEntries(
    Object.entries(config.emissions.given ?? {}).flatMap(([sector, masses]) => {
      const whole = complete(masses as Partial<Masses>)
      return whole ? [[sector, whole] as const] : []
    }),
  )
}

/**
 * Emission of the base year. A mix in devices.csv comes first; then totals a document gives, with the mixes that fit
 * them; then the counts of the register. What the mix at hand gives stands beside given totals, never in their place.
 */
export function baseEmission(
  data: PlanData,
  matrix: CarrierMatrix,
): { readonly report: EmissionReport; readonly findings: Finding[] } {
  const set = factorSet(data.config.emissions.factorSet)
  const head = { factorSet: set.id, factorSetName: set.pl }
  const findings: Finding[] = set.doubts.map(({ pl, en }) =>
    finding('emissions.doubtful-set', 'warning', { set: set.id, doubt: en, doubtPl: pl }),
  )
  refuseUneven(data.devices)
  const mix = baseMix(data, set)
  const estimate = mix ? estimateOf(matrix, set, mix, findings) : null
  const given = givenOf(data)
  const isGiven = Object.keys(given).length > 0
  if (estimate && (estimate.origin !== 'register' || !isGiven)) {
    if (estimate.origin !== 'data')
      findings.push(finding('plan.mix-is-estimate', 'warning', { what: String(data.config.baseYear) }))
    const { bySector, byCarrier, total, origin } = estimate
    return { report: { ...head, basis: origin, bySector, byCarrier, total, bounds: [], estimate }, findings }
  }
  if (!estimate) findings.push(finding('plan.mix-unknown', 'warning', { what: String(data.config.baseYear) }))
  const bounds = boundsOf(data, matrix, set)
  for (const one of bounds) if (!one.fits) findings.push(misfitFinding(one, data))
  const isWhole = Object.keys(given).length === Object.keys(data.config.sectors).length
  return {
    report: {
      ...head,
      basis: isGiven ? 'given' : 'unknown',
      bySector: given,
      byCarrier: null,
      total: isWhole ? addMasses(Object.values(given)) : null,
      bounds,
      estimate,
    },
    findings,
  }
}
