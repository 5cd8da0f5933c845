import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fieldReason } from '../field-reason.ts'
import type { Cluster } from '../office/cluster.ts'
import type { Member } from '../office/member.ts'
import type { Plant } from '../office/plant.ts'
import type { Point } from '../office/point.ts'
import type { ClusterData, ClusterMember, ClusterPoint, ClusterProfile } from './cluster-data.ts'
import type { ClusterConfig } from './config.ts'
import { clusterSchema } from './config.ts'
import { pricedOn } from './price-lists.ts'

/** The register of a cluster as the office keeps it. */
export interface Register {
  readonly cluster: Cluster
  readonly members: readonly Member[]
  readonly points: readonly Point[]
  readonly plants: readonly Plant[]
}

/** What of the register holds on a day: config, members and points, without readings. */
export type RegisterOnDay = Pick<ClusterData, 'config' | 'members' | 'points' | 'profiles'>

interface Stretch {
  readonly from: string | null
  readonly to: string | null
}

/** The stretch that holds on a day. */
function holding<Of extends Stretch>(stretches: readonly Of[], on: LocalDay): Of | undefined {
  return stretches.find(({ from, to }) => (from === null || from <= on) && (to === null || to > on))
}

function plantConfig(plant: Plant): unknown {
  const { plantId, name, kind, memberId, pointCode, placement, status, powerKw, details } = plant
  return {
    ...details,
    id: plantId,
    name,
    kind,
    member: memberId,
    status,
    powerKw,
    ...(placement === 'behind' ? { behindPoint: pointCode } : { feedInPoint: pointCode }),
  }
}

/** What people call the settings a new cluster lacks. */
const SETTINGS_NAMES: Readonly<Record<string, readonly [pl: string, en: string]>> = {
  coordinator: ['koordynator klastra', 'the coordinator'],
  site: ['położenie klastra', 'the position of the cluster'],
  prices: ['ceny', 'prices'],
  'prices.sellers': ['ceny sprzedawcy', 'prices of a seller'],
  'prices.surplus': ['cena nadwyżek', 'the price of surplus'],
}

/**
 * The description of a cluster from its register: what `cluster.yaml` says in a folder, with the prices in force on a day.
 *
 * @param on  the day whose price list is taken
 * @refuses settlement.no-config, naming the first field that is missing
 */
export function configOf(
  { cluster, plants }: Register,
  on: LocalDay,
  period: { readonly from: LocalDay; readonly to: LocalDay },
): ClusterConfig {
  const { name, shortName, coordinator, area, distributor } = cluster
  // A plant that is only planned may have no point yet: it stands in the settings until it has.
  const { plannedPlants = [], ...settings } = cluster.settings
  const parsed = clusterSchema.safeParse({
    ...settings,
    format: 'openklaster-cluster/1',
    name,
    shortName,
    coordinator: coordinator ?? '',
    area: { ...area, powiat: area.powiat ?? undefined },
    distributor,
    period,
    plants: [...plants.map(plantConfig), ...(plannedPlants as unknown[])],
  })
  if (parsed.success) return pricedOn(parsed.data, on)
  const issue = parsed.error.issues[0]
  const path = issue?.path.join('.') ?? ''
  const [fieldPl, field] = SETTINGS_NAMES[path] ?? [path, path]
  throw new Refusal('settlement.no-config', { fieldPl, field, ...fieldReason(issue) })
}

function memberOn({ memberId, name, kind, gmina, recoversVat }: Member): ClusterMember {
  return { id: memberId, name, kind, gmina, recoversVat }
}

function pointOn(point: Point, on: LocalDay, line: number): ClusterPoint {
  const owner = holding(point.owners, on)
  const tariff = holding(point.tariffs, on)
  const given = holding(
    point.authorisations.map((one) => one),
    on,
  )
  return {
    code: point.code,
    name: point.name,
    member: owner?.memberId ?? null,
    gmina: point.gmina,
    distributor: point.distributor,
    tariff: tariff?.tariff ?? null,
    contractPowerKw: tariff?.contractPowerKw ?? null,
    yearlyKwh: point.yearlyKwh,
    yearlyFeedInKwh: point.yearlyFeedInKwh,
    source: point.source,
    sourcePowerKw: point.sourcePowerKw,
    feedInCode: point.feedInCode,
    voltage: point.voltage,
    voltageKv: point.voltageKv,
    zoneClock: tariff?.zoneClock ?? null,
    phases: tariff?.phases ?? null,
    billingMonths: tariff?.billingMonths ?? null,
    profile: point.profiles.find(({ direction }) => direction === 'withdrawal')?.profile ?? null,
    prosumer: point.prosumer,
    authorised: given ? true : point.authorised,
    authorisedOn: given ? day(given.givenOn) : null,
    line,
  }
}

function profilesOf(points: readonly Point[]): ClusterProfile[] {
  return points.flatMap(({ code, profiles }) =>
    profiles.map(({ direction, profile, yearlyKwh }) => ({ point: code, direction, profile, yearlyKwh })),
  )
}

/**
 * The register as it holds on a day: members of that day, points with the owner and the tariff of that day, the price
 * list of that day. Points
 * without an owner on the day, and whose owner is no member then, are left out.
 *
 * @param period  the period to be settled or analysed
 * @refuses settlement.no-config
 * @pl stan rejestru na dzień
 */
export function registerOn(
  register: Register,
  on: LocalDay,
  period: { readonly from: LocalDay; readonly to: LocalDay },
): RegisterOnDay {
  const members = register.members.filter(({ memberships }) => memberships.length === 0 || holding(memberships, on))
  const ids = new Set(members.map(({ memberId }) => memberId))
  const points = register.points
    .map((point, i) => pointOn(point, on, i + 1))
    .filter(({ member }) => member !== null && ids.has(member))
  const codes = new Set(points.map(({ code }) => code))
  const config = configOf(register, on, period)
  return {
    config: { ...config, plants: config.plants.filter(({ member }) => ids.has(member)) },
    members: members.map(memberOn),
    points,
    profiles: profilesOf(register.points).filter(({ point }) => codes.has(point)),
  }
}

/**
 * Everything the analysis needs, from the register and readings of the database: the same shape a cluster folder gives.
 *
 * @param readings  series of the period; those of points outside the register of the day are left out
 * @param version   the version of the readings, told among the inputs
 */
export function clusterDataFromRegister(on: RegisterOnDay, readings: readonly Series[], version: number): ClusterData {
  const codes = new Set(on.points.flatMap(({ code, feedInCode }) => [code, feedInCode ?? code]))
  return {
    ...on,
    readings: readings.filter(({ point }) => codes.has(point)),
    weather: null,
    inputs: [{ file: 'readings', sha256: '', format: `openklaster-readings/${version}` }],
    findings: [],
  }
}
