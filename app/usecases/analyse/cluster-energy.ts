import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PointHours } from './apply-plants.ts'
import { addPlants, addStorages, pointOfPlant } from './apply-plants.ts'
import type { ClusterData } from './cluster-data.ts'
import type { PlantConfig } from './config.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import { layOnPeriod, pick } from './lay-on-year.ts'
import type { WeatherSource } from './period-weather.ts'
import { periodWeather } from './period-weather.ts'
import { plantEnergy } from './plant-energy.ts'
import type { PreparedPoint } from './point-energy.ts'
import { preparePoints } from './point-energy.ts'

type Generating = Exclude<PlantConfig, { kind: 'storage' }>
type StoragePlant = Extract<PlantConfig, { kind: 'storage' }>

/** Hourly energy of the whole cluster, as it is today and with what is planned. */
export interface ClusterEnergy {
  readonly prepared: readonly PreparedPoint[]
  /** Points with the plants that operate today. */
  readonly today: ReadonlyMap<string, PointHours>
  /** Points with the planned plants and storages too. */
  readonly planned: ReadonlyMap<string, PointHours>
  /** Modelled energy of each plant that was modelled, per hour [Wh]. */
  readonly modelled: ReadonlyMap<string, Int32Array>
  readonly weather: Weather | null
  readonly findings: readonly Finding[]
}

/** A place with monthly statistics for folders that name no weather. */
const STANDARD_WEATHER: WeatherSource = { kind: 'synthetic', place: 'warszawa', seed: 1 }

function weatherSource(data: ClusterData): WeatherSource {
  const { weather } = data.config
  if (weather?.kind === 'file' && data.weather) return { kind: 'file', weather: data.weather }
  if (weather?.kind === 'synthetic') return { kind: 'synthetic', place: weather.place, seed: weather.seed }
  return STANDARD_WEATHER
}

function laid(points: ReadonlyMap<string, PointHours>, map: Int32Array): Map<string, PointHours> {
  return new Map(
    [...points].map(([code, point]) => [
      code,
      {
        ...point,
        withdrawalWh: pick(point.withdrawalWh, map),
        feedInWh: pick(point.feedInWh, map),
        resFeedInWh: pick(point.resFeedInWh, map),
        ownUseWh: pick(point.ownUseWh, map),
      },
    ]),
  )
}

/**
 * Builds the hourly energy of the cluster in the reading period and lays it on the period it is valued in.
 *
 * Plants that operate are modelled only where their point has no metered feed-in: readings speak for themselves.
 *
 * @param source  period of the readings
 * @param target  period whose calendar, law and tariffs are used
 */
export function clusterEnergy(
  data: ClusterData,
  source: AnalysisPeriod,
  target: AnalysisPeriod,
  holidays: ReadonlySet<LocalDay>,
): ClusterEnergy {
  const { points: prepared, findings: pointFindings } = preparePoints(data, source, holidays)
  const findings: Finding[] = [...pointFindings]
  const base = new Map<string, PointHours>(prepared.map((point) => [point.code, point]))
  const metered = new Set(prepared.filter((point) => point.metered).map(({ code }) => code))
  const generating = data.config.plants.filter((plant): plant is Generating => plant.kind !== 'storage')
  const storages = data.config.plants.filter((plant): plant is StoragePlant => plant.kind === 'storage')
  const isModelled = (plant: PlantConfig) => plant.status === 'planned' || !metered.has(pointOfPlant(plant))
  const toModel = generating.filter(isModelled)
  const weather = toModel.length > 0 ? periodWeather(weatherSource(data), source) : null
  const modelled = new Map<string, Int32Array>()
  for (const plant of toModel) {
    if (!data.config.weather)
      findings.push(finding('folder.no-weather', 'warning', { plant: plant.id, place: 'Warszawa' }))
    if (plant.status === 'operating' && base.has(pointOfPlant(plant)) === false)
      findings.push(finding('folder.unknown-point', 'warning', { where: plant.id, point: pointOfPlant(plant) }))
    const made = plantEnergy(plant, data.config, weather as Weather, source)
    findings.push(...made.findings)
    modelled.set(plant.id, made.wh)
  }
  const withEnergy = (plants: readonly Generating[]) =>
    plants.map((plant) => ({ plant, wh: modelled.get(plant.id) as Int32Array }))
  const operating = (plant: PlantConfig) => plant.status === 'operating'
  const running = addPlants(base, withEnergy(toModel.filter(operating)), source.hours)
  const today = addStorages(
    running,
    storages.filter((one) => operating(one) && isModelled(one)),
    source.hours,
  )
  const more = addPlants(today, withEnergy(toModel.filter((plant) => !operating(plant))), source.hours)
  const planned = addStorages(
    more,
    storages.filter((one) => !operating(one)),
    source.hours,
  )
  const map = layOnPeriod(source, target)
  return {
    prepared,
    today: laid(today, map),
    planned: laid(planned, map),
    modelled: new Map([...modelled].map(([id, wh]) => [id, pick(wh, map)])),
    weather,
    findings,
  }
}
