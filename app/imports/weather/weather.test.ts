import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { toUtcText } from '../../../domain/calendar/slot.ts'
import { syntheticWeather } from '../../../domain/generation/weather-generator/synthetic-weather.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { readWeatherFile } from './read-weather-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'weather-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
function file(text: string | Buffer): string {
  files += 1
  // No extension: only what stands in a file decides.
  const path = join(folder, `file-${files}`)
  writeFileSync(path, text)
  return path
}

const year = syntheticWeather({ place: 'warszawa', year: 2025, seed: 9 })
const at = (column: Float64Array | null, h: number) => (column as Float64Array)[h] as number
/** Hours of UTC of 2025, the first hour of the synthetic year left out. */
const HOURS = Array.from({ length: 8760 }, (_, i) => (i + 1) % 8760)
const stamp = (i: number) => new Date(Date.UTC(2025, 0, 1) + i * 3_600_000)

function epw(zone: number, rowsOfUtc = false): string {
  const head = [
    `LOCATION,Warszawa,-,POL,test,123750,52.17,20.97,${zone},107`,
    ...[
      'DESIGN CONDITIONS,0',
      'TYPICAL/EXTREME PERIODS,0',
      'GROUND TEMPERATURES,0',
      'HOLIDAYS/DAYLIGHT SAVING,No,0,0,0',
      'COMMENTS 1,',
      'COMMENTS 2,',
      'DATA PERIODS,1,1,Data,Sunday,1/ 1,12/31',
    ],
  ]
  const rows = HOURS.map((_, i) => {
    const h = (i + 1 - (rowsOfUtc ? 0 : zone) + 8760) % 8760
    const local = stamp(i)
    const cells = new Array<string>(35).fill('9999')
    cells.splice(
      0,
      6,
      '2025',
      `${local.getUTCMonth() + 1}`,
      `${local.getUTCDate()}`,
      `${local.getUTCHours() + 1}`,
      '0',
      '?',
    )
    cells[6] = `${at(year.temperature, h)}`
    cells[9] = `${at(year.pressure, h)}`
    cells[13] = `${at(year.ghi, h)}`
    cells[14] = `${at(year.dni, h)}`
    cells[15] = `${at(year.dhi, h)}`
    cells[21] = `${at(year.wind, h)}`
    return cells.join(',')
  })
  return `${[...head, ...rows].join('\r\n')}\r\n`
}

const pvgisStamp = (i: number) =>
  stamp(i)
    .toISOString()
    .replace(/-|T|:/g, (mark) => (mark === 'T' ? ':' : ''))
    .slice(0, 13)
function pvgisCsv(end = ''): string {
  const rows = HOURS.map(
    (h, i) =>
      `${pvgisStamp(i)},${at(year.temperature, h)},80,${at(year.ghi, h)},${at(year.dni, h)},${at(year.dhi, h)},250,${at(year.wind, h)},180,${at(year.pressure, h)}`,
  )
  return [
    'Latitude (decimal degrees): 52.170',
    'Longitude (decimal degrees): 20.970',
    'Elevation (m): 107.0',
    'Irradiance Time Offset (h): 0.5',
    'time(UTC),T2m,RH,G(h),Gb(n),Gd(h),IR(h),WS10m,WD10m,SP',
    ...rows,
    '',
    'T2m: 2-m air temperature (degree Celsius)',
    end,
  ].join('\r\n')
}

async function refusal(text: string | Buffer): Promise<Refusal> {
  const found = await readWeatherFile(file(text)).catch((problem: unknown) => problem)
  if (!(found instanceof Refusal)) throw new Error(`not refused: ${JSON.stringify(found)?.slice(0, 200)}`)
  return found
}

describe('an EPW file', () => {
  test('in the zone of its header every hour is where it was in UTC', async () => {
    const { format, weather, site, findings } = await readWeatherFile(file(epw(1)))
    expect([format, findings]).toEqual(['epw', []])
    expect(site).toEqual({ latitudeDeg: 52.17, longitudeDeg: 20.97, elevationM: 107 })
    expect(toUtcText(weather.start)).toBe('2024-12-31T23:00:00Z')
    expect(weather.ghi?.slice(1, 5000)).toEqual(year.ghi?.slice(1, 5000))
    expect(weather.temperature?.[4000]).toBe(year.temperature?.[4000])
  })
  test('with rows of UTC under the header of another zone the sun decides, and a finding says so', async () => {
    const { weather, findings } = await readWeatherFile(file(epw(1, true)))
    expect(findings.map(({ code }) => code)).toEqual(['weather.epw-zone-doubtful'])
    expect(toUtcText(weather.start)).toBe('2025-01-01T00:00:00Z')
  })
  test('its marks for missing stay missing', async () => {
    const lines = epw(1).split('\r\n')
    lines[100] = (lines[100] ?? '')
      .split(',')
      .map((cell, i) => (i === 6 ? '99.9' : i === 21 ? '999' : cell))
      .join(',')
    const { weather, findings } = await readWeatherFile(file(lines.join('\r\n')))
    expect(weather.temperature?.[92]).toBeNaN()
    expect(findings.map(({ facts }) => [facts.column, facts.count, facts.line])).toEqual([
      ['temperature', 1, 101],
      ['wind', 1, 101],
    ])
  })
  test.each([
    ['cut in a row', epw(1).slice(0, 60_000), 'weather.bad-row'],
    ['without rows', epw(1).split('\r\n').slice(0, 8).join('\r\n'), 'weather.truncated'],
    [
      'with a row left out',
      epw(1)
        .split('\r\n')
        .filter((_, i) => i !== 50)
        .join('\r\n'),
      'weather.not-hourly',
    ],
    ['with the month 13', epw(1).replace('2025,1,1,5,', '2025,13,1,5,'), 'weather.bad-row'],
    ['with an hour 25', epw(1).replace('2025,1,1,5,', '2025,1,1,25,'), 'weather.bad-row'],
    ['without a latitude', epw(1).replace('52.17', ''), 'weather.bad-row'],
    ['with text for a temperature', epw(1).replace(`,${at(year.temperature, 0)},`, ',ciepło,'), 'weather.bad-row'],
  ])('%s is refused with its line', async (_, text, code) => {
    const found = await refusal(text)
    expect(found.code).toBe(code)
    expect(found.place.file).toContain(folder)
  })
})

describe('files of PVGIS', () => {
  test('a typical year as CSV, with notes after the table', async () => {
    const { format, weather, findings } = await readWeatherFile(file(pvgisCsv('PVGIS (c) European Union')), 2026)
    expect(format).toBe('pvgis-csv')
    expect(findings.map(({ code }) => code)).toEqual(['weather.typical-year'])
    expect(weather.sunMinute).toBe(30)
    expect(weather.origin).toBe('typical-year')
    expect(toUtcText(weather.start)).toBe('2025-12-31T23:00:00Z')
    expect(weather.ghi?.slice(1)).toEqual(year.ghi?.slice(1))
  })
  test('the same as JSON', async () => {
    const json = {
      inputs: {
        location: { latitude: 52.17, longitude: 20.97, elevation: 107, irradiance_time_offset: 0.5 },
        meteo_data: {},
      },
      outputs: {
        tmy_hourly: HOURS.map((h, i) => ({
          'time(UTC)': pvgisStamp(i),
          T2m: at(year.temperature, h),
          'G(h)': at(year.ghi, h),
          'Gb(n)': at(year.dni, h),
          'Gd(h)': at(year.dhi, h),
          WS10m: at(year.wind, h),
          SP: at(year.pressure, h),
        })),
      },
    }
    const fromJson = await readWeatherFile(file(JSON.stringify(json)), 2026)
    const fromCsv = await readWeatherFile(file(pvgisCsv()), 2026)
    expect(fromJson.format).toBe('pvgis-json')
    expect({ ...fromJson.weather, label: '' }).toEqual({ ...fromCsv.weather, label: '' })
    expect(fromJson.site).toEqual(fromCsv.site)
  })
  test('hourly values of a level plane are the light on the ground', async () => {
    const rows = [0, 1, 2].map((i) => `2016010${1}:0${i}10,10,20,0,5,4,3,0`)
    const text = [
      'Latitude (decimal degrees):\t52',
      'Longitude (decimal degrees):\t21',
      'Slope: 0 deg.',
      'time,Gb(i),Gd(i),Gr(i),H_sun,T2m,WS10m,Int',
      ...rows,
      '',
    ].join('\n')
    const { weather, findings } = await readWeatherFile(file(text))
    expect(findings).toEqual([])
    expect([...(weather.ghi ?? [])]).toEqual([30, 30, 30])
    expect([...(weather.dhi ?? [])]).toEqual([20, 20, 20])
    expect(weather.sunMinute).toBe(10)
  })
  test('hourly values of a tilted plane give wind and temperature, no light, and a word', async () => {
    const text = [
      'Latitude (decimal degrees):\t52',
      'Longitude (decimal degrees):\t21',
      'Slope: 30 deg.',
      'time,Gb(i),Gd(i),Gr(i),H_sun,T2m,WS10m,Int',
      '20160101:0010,10,20,0,5,4,3,0',
      '',
    ].join('\n')
    const { weather, findings } = await readWeatherFile(file(text))
    expect([weather.ghi, weather.wind?.[0]]).toEqual([null, 3])
    expect(findings.map(({ code }) => code)).toEqual(['weather.plane-only'])
  })
  test.each([
    ['cut off', pvgisCsv().slice(0, 200_000), /bad-row|truncated/],
    ['a typical year short of a day', pvgisCsv().split('\r\n').slice(0, -30).join('\r\n'), /truncated/],
    [
      'two hours swapped',
      pvgisCsv().replace(pvgisStamp(5), 'X').replace(pvgisStamp(6), pvgisStamp(5)).replace('X', pvgisStamp(6)),
      /not-hourly/,
    ],
    ['a row behind the end', `${pvgisCsv()}\r\n20250101:0000,1,2,3,4,5,6,7,8,9`, /bad-row/],
    ['broken JSON', '{"inputs": {"meteo_data": {}}, "outputs"', /json-broken/],
    ['JSON without hours', '{"inputs": {"meteo_data": {}}, "outputs": {}}', /truncated/],
  ])('%s is refused', async (_, text, code) => {
    expect((await refusal(text)).code).toMatch(code)
  })
})

describe('a table of our columns', () => {
  const table = (head: string, row: (i: number) => string) =>
    file(`\uFEFF${[head, ...Array.from({ length: 48 }, (_, i) => row(i))].join('\n')}\n`)
  const iso = (i: number) => stamp(i).toISOString().slice(0, 16)
  test.each([
    ['English, comma, offset in the time', 'time,ghi,temperature,wind', (i: number) => `${iso(i)}:00+00:00,1.5,2.5,3`],
    [
      'Polish, semicolon, decimal comma, UTC in the header',
      'Czas (UTC);Promieniowanie całkowite [W/m2];Temperatura [°C];Wiatr [m/s]',
      (i: number) => `${iso(i).replace('T', ' ')};1,5;2,5;3`,
    ],
    [
      'winter time',
      'czas (czas zimowy);GHI;temp;wiatr',
      (i: number) =>
        `${stamp(i + 1)
          .toISOString()
          .slice(0, 16)};1,5;2,5;3`,
    ],
    ['kelvin', 'time(UTC);ghi;temp_air;wind', (i: number) => `${iso(i)};1,5;275,65;3`],
  ])('%s', async (_, head, row) => {
    const { format, weather } = await readWeatherFile(table(head, row))
    expect(format).toBe('weather-csv')
    expect(toUtcText(weather.start)).toBe('2025-01-01T00:00:00Z')
    expect([weather.ghi?.[5], weather.wind?.[5], weather.ghi?.length]).toEqual([1.5, 3, 48])
    expect(weather.temperature?.[5]).toBeCloseTo(2.5, 9)
  })
  test('columns nobody knows are named, blank cells stay missing', async () => {
    const { weather, findings } = await readWeatherFile(
      table('time(UTC);ghi;deszcz', (i) => `${iso(i)};${i === 7 ? '' : '5'};1`),
    )
    expect(findings.map(({ code }) => code).sort()).toEqual(['weather.missing-values', 'weather.unknown-column'])
    expect(weather.ghi?.[7]).toBeNaN()
  })
  test.each([
    ['times without a zone', 'time;ghi', (i: number) => `${iso(i)};5`, 'weather.no-time-zone'],
    ['a day that is none', 'time(UTC);ghi', (i: number) => `2025-02-3${i};5`, 'weather.bad-row'],
    ['negative light', 'time(UTC);ghi', (i: number) => `${iso(i)};-5`, 'generation.impossible-weather'],
    ['light beyond the sun', 'time(UTC);ghi', (i: number) => `${iso(i)};5000`, 'generation.impossible-weather'],
    ['too few cells', 'time(UTC);ghi;wind', (i: number) => `${iso(i)};5`, 'weather.bad-row'],
    [
      'half hours',
      'time(UTC);ghi',
      (i: number) =>
        `${stamp(i / 2)
          .toISOString()
          .slice(0, 16)};5`,
      'weather.not-hourly',
    ],
  ])('%s are refused', async (_, head, row, code) => {
    const found = await readWeatherFile(table(head, row)).catch((problem: unknown) => problem)
    expect((found as Refusal).code).toBe(code)
  })
})

describe('what is no weather', () => {
  test.each([
    ['readings', 'KodPP;DataOdczytu;Kierunek;H01\n590;20250101;En.Czynna Pobrana;1\n', 'weather.unknown-format'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6]), 'weather.unknown-format'],
    ['nothing', '\n', 'imports.empty-file'],
  ])('%s: a clear refusal', async (_, text, code) => {
    expect((await refusal(text)).code).toBe(code)
  })
  test('a file that is not there', async () => {
    await expect(readWeatherFile(join(folder, 'none.csv'))).rejects.toThrow(/not-found/)
  })
  test('whatever stands in a file, it is read or refused, and never breaks the reader', async () => {
    const beginnings = [
      '',
      'LOCATION,',
      'time(UTC),T2m,G(h)\n',
      '{"inputs":{"meteo_data":{}},"outputs":',
      'time(UTC);ghi\n',
      'Latitude (decimal degrees): 52\n',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.string({ maxLength: 200, unit: 'binary' }),
        async (begin, rest) => {
          const found = await readWeatherFile(file(begin + rest)).catch((problem: unknown) => problem)
          expect(found instanceof Refusal || (typeof found === 'object' && found !== null && 'weather' in found)).toBe(
            true,
          )
        },
      ),
      { numRuns: 300 },
    )
  })
  test('a cut anywhere in a good file is refused or read without the last row', async () => {
    const whole = pvgisCsv()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 200 }), async (length) => {
        const found = await readWeatherFile(file(whole.slice(0, length))).catch((problem: unknown) => problem)
        expect(found).toBeInstanceOf(Refusal)
      }),
      { numRuns: 40 },
    )
  })
})

const SAMPLES = new URL('../../../../shared/data/pvlib-reference/', import.meta.url).pathname
describe.skipIf(!existsSync(SAMPLES))('files as PVGIS writes them (skipped where the samples are not at hand)', () => {
  test.each([
    ['tmy_45.000_8.000_2005_2023.csv', 'pvgis-csv', 8760],
    ['tmy_45.000_8.000_2005_2023.epw', 'epw', 8760],
    ['pvgis_tmy_test.csv', 'pvgis-csv', 8760],
    ['pvgis_hourly_Timeseries_45.000_8.000_SA_30deg_0deg_2016_2016.csv', 'pvgis-csv', 14],
    ['pvgis_hourly_Timeseries_45.000_8.000_SA2_10kWp_CIS_5_2a_2013_2014.json', 'pvgis-json', 10],
  ])('%s', async (name, format, hours) => {
    const read = await readWeatherFile(join(SAMPLES, name))
    expect([read.format, read.weather.wind?.length]).toEqual([format, hours])
  })
  test('the typical year is the same from EPW and CSV but for rounding', async () => {
    const csv = await readWeatherFile(join(SAMPLES, 'tmy_45.000_8.000_2005_2023.csv'))
    const epwFile = await readWeatherFile(join(SAMPLES, 'tmy_45.000_8.000_2005_2023.epw'))
    expect(epwFile.weather.start).toBe(csv.weather.start)
    csv.weather.ghi?.forEach((value, h) => {
      expect(Math.abs(value - at(epwFile.weather.ghi, h))).toBeLessThan(0.01)
    })
  })
})
