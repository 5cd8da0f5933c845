import type { ClusterData, ClusterMember, ClusterPoint } from '../analyse/cluster-data.ts'
import type { PlantConfig } from '../analyse/config.ts'
import type { NewCluster } from './cluster.ts'
import { newClusterSchema } from './cluster.ts'
import type { NewMember } from './member.ts'
import { newMemberSchema } from './member.ts'
import type { NewPlant } from './plant.ts'
import { newPlantSchema } from './plant.ts'
import type { NewPoint } from './point.ts'
import { newPointSchema } from './point.ts'

/** The records a cluster folder describes, as the office would enter them. */
export interface RegisterDrafts {
  readonly cluster: NewCluster & { readonly coordinator: string | null }
  readonly members: readonly NewMember[]
  readonly points: readonly NewPoint[]
  readonly plants: readonly NewPlant[]
}

/** Whether the register can hold a plant: its point is there. A plant that is only planned may have none yet. */
function hasPoint({ points }: ClusterData, { behindPoint, feedInPoint }: PlantConfig): boolean {
  const code = behindPoint ?? feedInPoint
  return points.some((point) => point.code === code || point.feedInCode === code)
}

function clusterOf(data: ClusterData): NewCluster {
  const { config } = data
  const plannedPlants = config.plants.filter((plant) => plant.status === 'planned' && !hasPoint(data, plant))
  const { format: _, name, shortName, coordinator, area, distributor, plants: __, ...settings } = config
  return newClusterSchema.parse({
    name,
    shortName,
    coordinator,
    area: { kind: area.kind, powiat: area.powiat ?? null, gminas: area.gminas, label: area.label },
    distributor,
    settings: plannedPlants.length === 0 ? settings : { ...settings, plannedPlants },
  })
}

function memberOf({ id, name, kind, gmina, recoversVat }: ClusterMember, from: string): NewMember {
  return newMemberSchema.parse({
    memberId: id,
    name,
    kind,
    gmina,
    recoversVat,
    memberships: [{ from, role: 'founder' }],
  })
}

function pointOf(point: ClusterPoint, profiles: ClusterData['profiles']): NewPoint {
  const { code, name, member, tariff, profile, authorised, authorisedOn, yearlyKwh } = point
  const own = profiles.filter((one) => one.point === code)
  const stands = own.some(({ direction }) => direction === 'withdrawal')
  return newPointSchema.parse({
    code,
    name,
    gmina: point.gmina,
    distributor: point.distributor,
    voltage: point.voltage,
    voltageKv: point.voltageKv,
    feedInCode: point.feedInCode,
    source: point.source,
    sourcePowerKw: point.sourcePowerKw,
    yearlyKwh,
    yearlyFeedInKwh: point.yearlyFeedInKwh,
    prosumer: point.prosumer,
    authorised,
    owners: member === null ? [] : [{ memberId: member }],
    tariffs:
      tariff === null
        ? []
        : [
            {
              tariff,
              contractPowerKw: point.contractPowerKw,
              phases: point.phases,
              zoneClock: point.zoneClock,
              billingMonths: point.billingMonths,
            },
          ],
    authorisations: authorised && authorisedOn ? [{ scope: 'metering-data', givenOn: authorisedOn }] : [],
    profiles: [
      ...own.map(({ direction, profile: id, yearlyKwh: kwh }) => ({ direction, profile: id, yearlyKwh: kwh })),
      ...(profile !== null && !stands ? [{ direction: 'withdrawal', profile, yearlyKwh }] : []),
    ],
  })
}

function plantOf(plant: ClusterData['config']['plants'][number]): NewPlant {
  const { id, name, kind, member, status, powerKw, behindPoint, feedInPoint, ...details } = plant
  return newPlantSchema.parse({
    plantId: id,
    name,
    kind,
    memberId: member,
    pointCode: behindPoint ?? feedInPoint,
    placement: behindPoint === undefined ? 'feed-in' : 'behind',
    status,
    powerKw,
    details,
  })
}

/**
 * A cluster folder as records of the register.
 *
 * @param from  day the members belong from
 */
export function registerFromData(data: ClusterData, from: string): RegisterDrafts {
  return {
    cluster: clusterOf(data),
    members: data.members.map((member) => memberOf(member, from)),
    points: data.points.map((point) => pointOf(point, data.profiles)),
    plants: data.config.plants.filter((plant) => plant.status !== 'planned' || hasPoint(data, plant)).map(plantOf),
  }
}
