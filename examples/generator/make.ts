import { readClusterFile } from '../../app/imports/cluster-folder/cluster-file.ts'
import { startOfDay } from '../../domain/calendar/slot.ts'
import { syntheticWeather } from '../../domain/generation/weather-generator/synthetic-weather.ts'
import { newCitations } from '../../domain/law/citations.ts'
import { publicHolidays } from '../../domain/law/public-holidays.ts'
import { meterOf, type Year } from './energy.ts'
import { skippedDays, withFaults } from './faults.ts'
import { eneaCsv } from './formats/enea.ts'
import { energaJson } from './formats/energa.ts'
import { pgeCsv } from './formats/pge.ts'
import { quartersCsv, quartersMapping } from './formats/quarters.ts'
import { tauronCsv } from './formats/tauron.ts'
import { POINTS, type Point } from './points.ts'
import { type Register, register } from './series.ts'
import { faultsMarkdown, indexCsv, membersCsv, pointsCsv, profilesCsv } from './tables.ts'

/** Seed of the whole example: another number gives another cluster. */
const SEED = 20_250_101

/** Name of a point as a file name: ASCII, small letters. */
function slug(point: Point): string {
  return point.name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * All files of the example but `cluster.yaml` and the README, which people write, by their path in its folder.
 *
 * @param clusterYaml  text of `cluster.yaml`: plants, weather and period come from there
 */
export function makeExample(clusterYaml: string): Map<string, string> {
  const { config } = readClusterFile(clusterYaml)
  const { from, to } = config.period
  if (config.weather?.kind !== 'synthetic') throw new Error('the example lives on a synthetic weather year')
  const start = startOfDay(from)
  const year: Year = {
    config,
    weather: syntheticWeather({
      place: config.weather.place,
      year: Number(from.slice(0, 4)),
      seed: config.weather.seed,
    }),
    holidays: publicHolidays(from, to, newCitations()),
    seed: SEED,
    start,
    quarters: startOfDay(to) - start,
  }
  const files = new Map<string, string>()
  const index: { file: string; code: string; direction: string }[] = []
  const plants: Register[] = []
  const firms: Register[] = []
  const firmsFeedIn: Register[] = []
  const feedInKwh = new Map<string, number>()
  for (const point of POINTS) {
    if (point.reading === 'profile') continue
    const meter = meterOf(point, year)
    const fed = meter.feedIn.reduce((a, b) => a + b, 0)
    feedInKwh.set(point.code, fed)
    const step = point.reading === 'quarters' || point.reading === 'plant' ? 1 : 4
    const withdrawal = register(point.code, 'withdrawal', step, start, meter.withdrawal)
    const feedIn = register(point.code, 'feed-in', step, start, meter.feedIn)
    const generates = config.plants.some(
      (plant) => plant.status === 'operating' && (plant.behindPoint ?? plant.feedInPoint) === point.code,
    )
    const [out = withdrawal, into = feedIn] = withFaults(point.name, generates ? [withdrawal, feedIn] : [withdrawal])
    const put = (name: string, text: string, direction?: Register['direction']) => {
      files.set(`readings/${name}`, text)
      if (direction !== undefined)
        index.push({ file: name, code: point.code, direction: direction === 'withdrawal' ? 'pobór' : 'oddanie' })
    }
    switch (point.reading) {
      case 'plant':
        plants.push(into)
        break
      case 'quarters':
        firms.push(out)
        if (generates) firmsFeedIn.push(into)
        break
      case 'pge':
        put(
          `202601151000_${point.code}_${slug(point)}.csv`,
          pgeCsv(generates ? [out, into] : [out], skippedDays(point.name)),
        )
        break
      case 'enea':
        put(`${point.code}_dane_dobowo_godzinowe_2025.csv`, eneaCsv(out, into))
        break
      case 'tauron':
        put(`elicznik_2025_${slug(point)}.csv`, tauronCsv(out), 'withdrawal')
        break
      case 'energa':
        put(`mchart_2025_${slug(point)}.json`, energaJson(out), 'withdrawal')
        break
    }
  }
  const tables: readonly [string, readonly Register[], Register['direction']][] = [
    ['kwadranse_instalacje_oddanie_2025.csv', plants, 'feed-in'],
    ['kwadranse_zaklady_pobor_2025.csv', firms, 'withdrawal'],
    ['kwadranse_zaklady_oddanie_2025.csv', firmsFeedIn, 'feed-in'],
  ]
  for (const [name, registers, direction] of tables) {
    files.set(`readings/${name}`, quartersCsv(registers))
    files.set(`readings/${name}.mapping.yaml`, quartersMapping(direction))
  }
  files.set('readings/index.csv', indexCsv(index))
  files.set('members.csv', membersCsv())
  files.set('points.csv', pointsCsv(config, feedInKwh))
  files.set('profiles.csv', profilesCsv())
  files.set('FAULTS.md', faultsMarkdown())
  return files
}
