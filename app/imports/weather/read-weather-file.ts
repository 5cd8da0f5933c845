import { layOnYear } from '../../../domain/generation/lay-on-year.ts'
import { checkPossible } from '../../../domain/generation/weather.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { readJson } from '../reading/json.ts'
import { openSource, sha256Of, wholeText } from '../reading/source.ts'
import { isEpw, readEpw } from './epw.ts'
import { isPvgisCsv, readPvgisCsv } from './pvgis-csv.ts'
import { isPvgisJson, readPvgisJson } from './pvgis-json.ts'
import { isWeatherCsv, readWeatherCsv } from './weather-csv.ts'
import type { WeatherFile, WeatherFormat, WeatherRead } from './weather-file.ts'

/**
 * Reads a weather file of any known format, chosen by what stands in it.
 *
 * @param path  EPW, PVGIS JSON or CSV (hourly or typical year), or a CSV with named columns
 * @param year  lay the weather on this local year; a typical year belongs to none before
 * @refuses     file.not-found, weather.unknown-format, weather.bad-row, weather.truncated, weather.not-hourly,
 *              generation.impossible-weather and the like, each with file and line
 */
export async function readWeatherFile(path: string, year?: number): Promise<WeatherFile> {
  const source = await openSource(path)
  try {
    let format: WeatherFormat
    let read: WeatherRead
    if (source.workbook) {
      throw unknown(path, 'it is a spreadsheet', 'to arkusz kalkulacyjny')
    } else if (isEpw(source)) {
      format = 'epw'
      read = readEpw(await wholeText(source), source)
    } else if (isPvgisJson(source)) {
      format = 'pvgis-json'
      read = readPvgisJson(await readJson(source), source)
    } else if (isPvgisCsv(source)) {
      format = 'pvgis-csv'
      read = readPvgisCsv(await wholeText(source), source)
    } else if (isWeatherCsv(source)) {
      format = 'weather-csv'
      read = readWeatherCsv(await wholeText(source), source)
    } else {
      const seen = source.head.slice(0, 60).replaceAll(/\s+/g, ' ')
      throw unknown(path, `it begins with: ${seen}`, `zaczyna się od: ${seen}`)
    }
    checkPossible(read.weather)
    const weather = year === undefined ? read.weather : layOnYear(read.weather, year)
    return { ...read, format, weather, sha256: await sha256Of(source) }
  } catch (problem) {
    // A kernel knows the hour but not the file; the reader adds it.
    if (problem instanceof Refusal) throw problem.at({ file: path })
    throw problem
  } finally {
    await source.handle.close()
  }
}

function unknown(file: string, reason: string, reasonPl: string): Refusal {
  return new Refusal('weather.unknown-format', { file, reason, reasonPl }, { file })
}
