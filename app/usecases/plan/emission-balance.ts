import { boilerMix, deviceGroups } from '../../../domain/emissions/boiler-mix.ts'
import type { Emission } from '../../../domain/emissions/emission.ts'
import type { FactorSet } from '../../../domain/emissions/factor-set.ts'
import { factorSet, POLLUTANTS } from '../../../domain/emissions/factor-set.ts'
import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import { sectorEmission, uneven } from '../../../domain/plan/sector-emission.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { decimal, fromNumber, toNumber } from '../../../domain/quantity/decimal.ts'
import type { DeviceRow, PlanData } from './plan-data.ts'
import type { EmissionReport, Masses, MixBounds } from './result.ts'

const PRINT = { toleranceGj: decimal('0.5'), toleranceMg: decimal('0.005') }

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

/** The mix of one scenario and year; undefined where none is given. */
export function mixOf(devices: readonly DeviceRow[], scenario: string, year: number | null): DeviceRow[] | undefined {
  const own = devices.filter((one) => one.scenario === scenario && (one.year ?? year) === year)
  return own.length > 0 ? own : undefined
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
        { carrier: first.carrier, where: [key.replace('|', ' '), first.sector].join(' ').trim(), sum: first.sum },
        { file: 'devices.csv' },
      )
  }
}

function carriersWithFactors(set: FactorSet): ReadonlySet<string> {
  return new Set(set.factors.map(({ carrier }) => carrier))
}

/** Which mixes fit the printed totals of each sector. */
function boundsOf(data: PlanData, matrix: CarrierMatrix, set: FactorSet): MixBounds[] {
  const known = carriersWithFactors(set)
  return Object.entries(data.config.emissions.given ?? {}).map(([sector, masses]) => {
    const energy = Object.entries(matrix[sector] ?? {}).filter(([carrier, gj]) => known.has(carrier) && gj > 0)
    const groups = deviceGroups(set.factors.filter(({ carrier }) => energy.some(([one]) => one === carrier)))
    const answer = boilerMix(groups, {
      energy: energy.map(([carrier, gj]) => ({ carrier, gj: fromNumber(gj), toleranceGj: PRINT.toleranceGj })),
      emission: POLLUTANTS.flatMap((pollutant) => {
        const mg = masses[pollutant]
        return mg === undefined ? [] : [{ pollutant, mg: fromNumber(mg), toleranceMg: PRINT.toleranceMg }]
      }),
      factorTolerance: {},
    })
    if (!answer) throw new Refusal('emissions.no-mix', {}, { file: 'plan.yaml' })
    return {
      sector,
      fits: answer.fits,
      leastStretch: answer.leastStretch,
      ranges: answer.ranges.map(({ carrier, devices, minGj, maxGj }) => ({
        carrier,
        devices: devices.map(({ device, variant }) => ({ device, variant })),
        minGj,
        maxGj,
      })),
    }
  })
}

function complete(masses: Partial<Masses>): Masses | undefined {
  return POLLUTANTS.every((one) => masses[one] !== undefined) ? (masses as Masses) : undefined
}

/** Emission of the base year: from the mix of devices, else as a document gives it with the mixes that fit. */
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
  const mix = mixOf(data.devices, '', null)
  if (mix) {
    const found = sectorEmission(matrix, set, mix)
    for (const { sector, carrier, gj } of found.uncovered)
      findings.push(finding('plan.uncovered-carrier', 'warning', { sector, carrier, gj: Math.round(gj) }))
    const estimate = mix.some((one) => one.estimate)
    if (estimate) findings.push(finding('plan.mix-is-estimate', 'warning', { what: String(data.config.baseYear) }))
    const numbers = (parts: Readonly<Record<string, Emission>>) =>
      Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, massesOf(one)]))
    return {
      report: {
        ...head,
        basis: estimate ? 'estimate' : 'data',
        bySector: numbers(found.bySector),
        byCarrier: numbers(found.byCarrier),
        total: massesOf(found.total),
        bounds: [],
      },
      findings,
    }
  }
  const given = Object.entries(data.config.emissions.given ?? {}).flatMap(([sector, masses]) => {
    const whole = complete(masses as Partial<Masses>)
    return whole ? [[sector, whole] as const] : []
  })
  findings.push(finding('plan.mix-unknown', 'warning', { what: String(data.config.baseYear) }))
  const bounds = boundsOf(data, matrix, set)
  for (const { fits, leastStretch } of bounds)
    if (!fits) findings.push(finding('emissions.mix-misfit', 'warning', { stretch: leastStretch.toFixed(2) }))
  return {
    report: {
      ...head,
      basis: given.length > 0 ? 'given' : 'unknown',
      bySector: Object.fromEntries(given),
      byCarrier: null,
      total: given.length === Object.keys(data.config.sectors).length ? addMasses(given.map(([, one]) => one)) : null,
      bounds,
    },
    findings,
  }
}
