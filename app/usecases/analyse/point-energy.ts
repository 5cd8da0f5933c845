import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { SLOTS_PER_HOUR } from '../../../domain/calendar/slot.ts'
import type { PlantKind, PointFacts } from '../../../domain/metering/point-facts.ts'
import { scaledProfile } from '../../../domain/metering/profiles/scaled-profile.ts'
import { suggestProfile } from '../../../domain/metering/profiles/suggest.ts'
import { inspectPoint } from '../../../domain/metering/quality/inspect.ts'
import type { Direction, Series } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PointHours } from './apply-plants.ts'
import { pointOfPlant } from './apply-plants.ts'
import type { ClusterData, ClusterPoint } from './cluster-data.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import { chosenRegister, cropTo, modelledMonths, readyRegister } from './registers.ts'
import { feedsRenewable, sourceFindings } from './renewable-point.ts'
import type { MonthQuality } from './result.ts'
import { withoutFaults } from './set-aside.ts'

/** A point with the energy it has before any plant is modelled. */
export interface PreparedPoint extends PointHours {
  readonly point: ClusterPoint
  readonly origin: 'readings' | 'profile' | 'plant-model'
  /** Whether its feed-in was metered, so that plants that already operate there are not modelled again. */
  readonly metered: boolean
  readonly quality: readonly MonthQuality[]
}

export interface PreparedPoints {
  readonly points: readonly PreparedPoint[]
  readonly findings: readonly Finding[]
}

function plantKind(kind: string): PlantKind {
  return (['pv', 'wind', 'biogas', 'chp', 'storage'] as const).find((known) => known === kind) ?? 'other'
}

function factsOf(
  point: ClusterPoint,
  data: ClusterData,
  period: AnalysisPeriod,
  holidays: ReadonlySet<LocalDay>,
): PointFacts {
  const plants = data.config.plants
    .filter((plant) => plant.status === 'operating' && pointOfPlant(plant) === point.code)
    .map(({ kind, powerKw }) => ({ kind: plantKind(kind), powerKw }))
  const listed = point.source ? [{ kind: plantKind(point.source), powerKw: point.sourcePowerKw }] : []
  return {
    point: point.code,
    contractPowerKw: point.contractPowerKw,
    plants: plants.length > 0 ? plants : listed,
    place: data.config.site,
    followsSun: point.profile === 'street-lighting' || (point.tariff ?? '').toUpperCase().endsWith('O'),
    holidays,
    billed: [],
    period: { from: period.start, to: (period.start + period.hours * SLOTS_PER_HOUR) as Slot },
  }
}

function profileFor(point: ClusterPoint, data: ClusterData): string {
  const given = data.profiles.find((row) => row.point === point.code && row.direction === 'withdrawal')?.profile
  const member = data.members.find(({ id }) => id === point.member)
  return (
    given ??
    point.profile ??
    suggestProfile({
      group: point.tariff,
      memberKind: member?.kind ?? null,
      name: point.name,
      hasPv: point.source === 'pv',
      hasStorage: false,
    }).id
  )
}

/** Energy of a register from its standard profile, when the folder names one or the list gives a yearly energy. */
function fromProfile(
  point: ClusterPoint,
  direction: Direction,
  data: ClusterData,
  facts: PointFacts,
  period: AnalysisPeriod,
): Int32Array | undefined {
  const row = data.profiles.find((one) => one.point === point.code && one.direction === direction)
  const yearlyKwh =
    row?.yearlyKwh ?? (direction === 'withdrawal' ? point.yearlyKwh : row ? point.yearlyFeedInKwh : null)
  if (yearlyKwh === null || yearlyKwh === undefined) return undefined
  return scaledProfile(row?.profile ?? profileFor(point, data), {
    from: period.start,
    to: (period.start + period.hours * SLOTS_PER_HOUR) as Slot,
    yearlyKwh,
    holidays: facts.holidays,
    ...(facts.place ? { place: facts.place } : {}),
    point: point.code,
    direction,
  }).wh
}

/** Months of both registers of a point as one row: the parts of each add up. */
function together(a: readonly MonthQuality[], b: readonly MonthQuality[]): MonthQuality[] {
  const [longer, other] = a.length >= b.length ? [a, b] : [b, a]
  return longer.map((row) => {
    const same = other.find(({ month }) => month === row.month)
    if (!same) return row
    return {
      month: row.month,
      expected: row.expected + same.expected,
      measured: row.measured + same.measured,
      estimated: row.estimated + same.estimated,
      substituted: row.substituted + same.substituted,
      modelled: row.modelled + same.modelled,
      missing: row.missing + same.missing,
    }
  })
}

function prepare(
  point: ClusterPoint,
  data: ClusterData,
  period: AnalysisPeriod,
  holidays: ReadonlySet<LocalDay>,
): { prepared?: PreparedPoint; findings: Finding[] } {
  const member = data.members.find(({ id }) => id === point.member)
  if (point.member === null) return { findings: [finding('folder.no-member', 'warning', { point: point.code })] }
  if (!member)
    return { findings: [finding('folder.unknown-member', 'error', { point: point.code, member: point.member })] }
  const codes = new Set([point.code, point.feedInCode ?? point.code])
  const asRead = data.readings
    .filter((series) => codes.has(series.point))
    // Feed-in may be metered under a code of its own; here both registers are of one point.
    .map((series) => cropTo({ ...series, point: point.code }, period))
  const facts = factsOf(point, data, period, holidays)
  const report = asRead.length > 0 ? inspectPoint(asRead, facts) : undefined
  const keep = data.config.options.faultyReadings === 'keep'
  const { readings, told } = keep ? { readings: asRead, told: [] } : withoutFaults(asRead, report?.findings ?? [])
  const findings: Finding[] = [...(report?.findings ?? []), ...told]
  const registers = (['withdrawal', 'feed-in'] as const).map((direction) => {
    const chosen: Series | undefined = chosenRegister(readings, direction)
    if (!chosen) return undefined
    if (chosen.netting === 'netted') findings.push(finding('folder.only-netted', 'warning', { point: point.code }))
    const ready = readyRegister(chosen, facts, direction === 'withdrawal' ? profileFor(point, data) : null, period)
    if (!ready)
      findings.push(
        finding('folder.readings-outside-period', 'warning', { point: point.code, from: period.from, to: period.to }),
      )
    else findings.push(...ready.findings)
    return ready
  })
  const [taken, fed] = registers
  const plantHere = data.config.plants.some((plant) => pointOfPlant(plant) === point.code)
  const withdrawal = taken?.wh ?? fromProfile(point, 'withdrawal', data, facts, period)
  const feedIn = fed?.wh ?? fromProfile(point, 'feed-in', data, facts, period)
  if (!withdrawal && !feedIn && !plantHere)
    return { findings: [...findings, finding('folder.no-energy', 'error', { point: point.code })] }
  const zeros = () => new Int32Array(period.hours)
  const green = feedsRenewable(data.config.plants, point) === true
  if (feedIn?.some((wh) => wh > 0)) findings.push(...sourceFindings(data.config.plants, point))
  const quality = together(taken?.quality ?? (withdrawal ? modelledMonths(withdrawal, period) : []), fed?.quality ?? [])
  return {
    findings,
    prepared: {
      code: point.code,
      member: point.member,
      withdrawalWh: withdrawal ?? zeros(),
      feedInWh: feedIn ?? zeros(),
      resFeedInWh: feedIn && green ? feedIn.slice() : zeros(),
      ownUseWh: zeros(),
      point,
      origin: taken || fed ? 'readings' : withdrawal || feedIn ? 'profile' : 'plant-model',
      metered: fed !== undefined,
      quality,
    },
  }
}

/** Every point of the folder with its hourly energy, from readings, from a standard profile, or waiting for its plant. */
export function preparePoints(
  data: ClusterData,
  period: AnalysisPeriod,
  holidays: ReadonlySet<LocalDay>,
): PreparedPoints {
  const known = new Set(data.points.flatMap(({ code, feedInCode }) => [code, feedInCode ?? code]))
  const strangers = new Set(data.readings.map(({ point }) => point).filter((code) => !known.has(code)))
  const results = data.points.map((point) => prepare(point, data, period, holidays))
  return {
    points: results.flatMap(({ prepared }) => (prepared ? [prepared] : [])),
    findings: [
      ...[...strangers].map((point) => finding('folder.readings-of-unknown-point', 'warning', { point })),
      ...results.flatMap(({ findings }) => findings),
    ],
  }
}
