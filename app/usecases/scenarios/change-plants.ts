import { turbineOf } from '../../../domain/generation/wind/power-curve.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { pointOfPlant } from '../analyse/apply-plants.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import type { ClusterConfig, PlantConfig } from '../analyse/config.ts'
import { memberThere, pointThere } from './change-points.ts'
import type { Change } from './changes.ts'
import { ImpossibleChange } from './impossible-change.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
type Investment = NonNullable<ClusterConfig['investment']>

export function investmentOf(data: ClusterData): Investment {
  const { investment } = data.config
  if (!investment) throw new Error('the present always says how plants are valued')
  return investment
}

function withPlants(
  data: ClusterData,
  plants: readonly PlantConfig[],
  replacement: Investment['replacement'],
): ClusterData {
  const investment = investmentOf(data)
  return {
    ...data,
    config: {
      ...data.config,
      plants: [...data.config.plants, ...plants.map((plant): PlantConfig => ({ ...plant, status: 'planned' }))],
      investment: { ...investment, replacement: [...investment.replacement, ...replacement] },
    },
  }
}

function checkTurbine(plant: PlantConfig): void {
  if (plant.kind !== 'wind') return
  try {
    turbineOf(plant.turbine)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const known = String(error.facts.known ?? '')
    throw new ImpossibleChange(
      `nie ma turbiny ${plant.turbine}${known === '' ? '' : `; są: ${known}`}`,
      `there is no turbine ${plant.turbine}${known === '' ? '' : `; there are ${known}`}`,
    )
  }
}

export function addPlant(data: ClusterData, { plant, replacements }: Of<'add-plant'>): ClusterData {
  memberThere(data, plant.member)
  checkTurbine(plant)
  if (data.config.plants.some(({ id }) => id === plant.id))
    throw new ImpossibleChange(`instalacja ${plant.id} już jest`, `plant ${plant.id} is there already`)
  if (plant.behindPoint !== undefined) pointThere(data, plant.behindPoint)
  const code = pointOfPlant(plant)
  const known = data.points.some((point) => point.code === code)
  const beside = data.config.plants.some((other) => other.kind !== 'storage' && pointOfPlant(other) === code)
  // Energy a storage takes from the network is billed: without a point and its tariff it would cost nothing.
  if (plant.kind === 'storage' && !known && !beside)
    throw new ImpossibleChange(
      `magazyn potrzebuje punktu z taryfą albo punktu instalacji, przy której stanie; ${code} nim nie jest`,
      `storage needs a point with a tariff, or the point of a plant it stands beside; ${code} is neither`,
    )
  return withPlants(data, [plant], replacements)
}

/** Plants that the register knows as planned, built. */
export function buildPlanned(data: ClusterData, ids: readonly string[], register: ClusterConfig): ClusterData {
  const planned = register.plants.filter(({ status }) => status === 'planned')
  const wanted = ids.map((id) => {
    const found = planned.find((plant) => plant.id === id)
    if (!found)
      throw new ImpossibleChange(
        `nie ma planowanej instalacji ${id}; planowane: ${planned.map((one) => one.id).join(', ') || 'żadna'}`,
        `there is no planned plant ${id}; planned: ${planned.map((one) => one.id).join(', ') || 'none'}`,
      )
    if (data.config.plants.some((plant) => plant.id === id))
      throw new ImpossibleChange(`instalacja ${id} już jest`, `plant ${id} is there already`)
    memberThere(data, found.member)
    return found
  })
  const valued = register.investment?.plants ?? []
  const all = valued.length > 0 ? valued : planned.map(({ id }) => id)
  // Replacements in the settings belong to the planned plants together, not to one of them.
  const replacement = all.every((id) => ids.includes(id)) ? (register.investment?.replacement ?? []) : []
  return withPlants(data, wanted, replacement)
}

/**
 * The cluster without plants that have a point of their own: what was metered there goes too.
 *
 * What stands behind a consumer's meter cannot be taken away: the readings hold its work, and how much it made is known
 * to nobody.
 */
export function removePlants(data: ClusterData, ids: readonly string[]): ClusterData {
  const codes = new Set<string>()
  for (const id of ids) {
    const plant = data.config.plants.find((one) => one.id === id)
    if (!plant) throw new ImpossibleChange(`nie ma instalacji ${id}`, `there is no plant ${id}`)
    if (plant.status === 'operating' && plant.behindPoint !== undefined)
      throw new ImpossibleChange(
        `instalacja ${id} stoi za licznikiem odbiorcy i jej praca jest już w odczytach, więc nie da się jej odjąć`,
        `plant ${id} stands behind a consumer’s meter and its work is in the readings already, so it cannot be taken away`,
      )
    if (plant.status === 'operating') codes.add(pointOfPlant(plant))
  }
  const kept = data.config.plants.filter(({ id }) => !ids.includes(id))
  const beside = kept.find((plant) => plant.status === 'operating' && codes.has(pointOfPlant(plant)))
  if (beside)
    throw new ImpossibleChange(
      `w punkcie ${pointOfPlant(beside)} działa też ${beside.id}; jeden licznik mierzy je razem, więc usuń je razem`,
      `${beside.id} works at point ${pointOfPlant(beside)} too; one meter measures them, so remove them together`,
    )
  const feedIn = new Set(
    data.points.filter(({ code }) => codes.has(code)).flatMap(({ code, feedInCode }) => [code, feedInCode ?? code]),
  )
  const readings = data.readings.filter(({ point, direction }) => !(direction === 'feed-in' && feedIn.has(point)))
  const withdrawing = new Set(readings.map(({ point }) => point))
  return {
    ...data,
    config: { ...data.config, plants: kept },
    readings,
    profiles: data.profiles.filter(({ point, direction }) => !(direction === 'feed-in' && codes.has(point))),
    // A point that only fed in is nothing any more.
    points: data.points.filter(
      ({ code, yearlyKwh }) => !codes.has(code) || withdrawing.has(code) || yearlyKwh !== null,
    ),
  }
}
