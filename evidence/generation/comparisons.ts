import { readFileSync } from 'node:fs'
import { readWeatherFile } from '../../app/imports/weather/read-weather-file.ts'
import type { Slot } from '../../domain/calendar/slot.ts'
import { birdClearSky } from '../../domain/generation/irradiance/clear-sky.ts'
import type { SkyModel } from '../../domain/generation/irradiance/transpose.ts'
import { CELLS_BY_MOUNTING, cellThermometer } from '../../domain/generation/pv/cell-temperature.ts'
import { pvPlant } from '../../domain/generation/pv/plant.ts'
import { pvYield } from '../../domain/generation/pv/pv-yield.ts'
import type { Weather } from '../../domain/generation/weather.ts'
import { heightFactor } from '../../domain/generation/wind/height-law.ts'

/** Where reference files lie when they are at hand; they are other people's and no part of this project. */
const DATA = new URL('../../../shared/data/', import.meta.url)
export const REFERENCE_FILES = ['pvlib-reference/pvwatts_8760_rackmount.csv', 'wind-turbines/power_curves.csv']

export function referencePath(name: string): string {
  return new URL(name, DATA).pathname
}

function numbers(name: string, isRow: (line: string) => boolean): number[][] {
  return readFileSync(referencePath(name), 'utf8')
    .split(/\r?\n/)
    .filter(isRow)
    .map((line) => line.split(',').map(Number))
}

/** One comparison: sums, mean bias and root of the mean square of the differences, in the unit named. */
export interface Deviation {
  readonly id: string
  readonly unit: string
  readonly ours: number
  readonly reference: number
  readonly meanBias: number
  readonly rmse: number
}

function deviation(id: string, unit: string, ours: readonly number[], reference: readonly number[]): Deviation {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const differences = ours.map((value, i) => value - (reference[i] ?? Number.NaN))
  return {
    id,
    unit,
    ours: sum(ours),
    reference: sum(reference),
    meanBias: sum(differences) / differences.length,
    rmse: Math.sqrt(sum(differences.map((d) => d * d)) / differences.length),
  }
}

const GOLDEN = { latitudeDeg: 39.73, longitudeDeg: -105.18, elevationM: 1819.6 }
const COLUMNS = { dni: 3, dhi: 4, air: 5, wind: 6, plane: 7, cell: 8, ac: 10 } as const

/** PVWatts 5 of Golden, Colorado: 4 kW, tilt 20°, south, losses 14.08 %, inverter 96 %, DC/AC 1.2. */
function pvwatts(kind: 'rackmount' | 'roofmount'): Deviation[] {
  const rows = numbers(`pvlib-reference/pvwatts_8760_${kind}.csv`, (line) => /^\d+,\d+,\d+,/.test(line))
  const column = (name: keyof typeof COLUMNS) => rows.map((row) => row[COLUMNS[name]] ?? Number.NaN)
  const weather: Weather = {
    // Rows are hours of local standard time (UTC−7) of a year without 29 February.
    start: (Date.UTC(2023, 0, 1, 7) / 900_000) as Slot,
    label: { pl: 'PVWatts', en: 'PVWatts' },
    origin: 'typical-year',
    sunMinute: 30,
    ghi: null,
    dni: Float64Array.from(column('dni')),
    dhi: Float64Array.from(column('dhi')),
    temperature: Float64Array.from(column('air')),
    wind: Float64Array.from(column('wind')),
    windHeightM: 10,
    pressure: null,
  }
  const mounting = kind === 'roofmount' ? 'roof' : 'open-rack'
  const yieldOf = (sky: SkyModel, reflection: 'all-light' | 'beam-only') =>
    pvYield(
      GOLDEN,
      pvPlant([{ powerKw: 4, tiltDeg: 20, azimuthDeg: 180 }], {
        mounting,
        sky,
        reflection,
        inverterKw: 4 / 1.2,
        inverterEfficiency: 0.96,
        temperatureCoefficient: -0.0047,
        degradationPerYear: 0,
      }),
      weather,
    )
  const ac = column('ac').map((w) => w / 1000)
  const compare = (id: string, sky: SkyModel, reflection: 'all-light' | 'beam-only') =>
    deviation(`pvwatts-${kind}-${id}`, 'kWh', [...yieldOf(sky, reflection).energyKwh], ac)
  const thermometer = cellThermometer(CELLS_BY_MOUNTING[mounting])
  const cells = rows.map((row) => thermometer(row[COLUMNS.plane] ?? 0, row[COLUMNS.air] ?? 0, row[COLUMNS.wind] ?? 0))
  const lit = rows.map((row, h) => [h, row[COLUMNS.plane] ?? 0] as const).filter(([, plane]) => plane > 0)
  return [
    compare('as-pvwatts', 'perez', 'beam-only'),
    compare('defaults', 'perez', 'all-light'),
    compare('hay-davies', 'hay-davies', 'beam-only'),
    compare('isotropic', 'isotropic', 'beam-only'),
    deviation(
      `pvwatts-${kind}-cell-temperature`,
      'sum of degC in lit hours',
      lit.map(([h]) => cells[h] ?? Number.NaN),
      lit.map(([h]) => rows[h]?.[COLUMNS.cell] ?? Number.NaN),
    ),
  ]
}

/** Clear sky of Bird's own table: 40 N, 105 W, 840 hPa, ozone 0.3 cm, water 1.5 cm, depths 0.1 and 0.15, albedo 0.2. */
function bird(): Deviation[] {
  const rows = readFileSync(referencePath('pvlib-reference/BIRD_08_16_2012.csv'), 'utf8')
    .split(/\r?\n/)
    .slice(2)
    .map((line) => line.split(',').slice(1).map(Number))
    .filter((row) => (row[8] ?? 0) > 0)
  const air = {
    pressureHpa: 840,
    ozoneCm: 0.3,
    waterCm: 1.5,
    depth500: 0.1,
    depth380: 0.15,
    forward: 0.85,
    albedo: 0.2,
  }
  const sky = rows.map((row) => birdClearSky(row[7] ?? 90, air, row[2]))
  return [
    deviation(
      'bird-beam',
      'W/m2',
      sky.map(({ dni }) => dni),
      rows.map((row) => row[21] ?? Number.NaN),
    ),
    deviation(
      'bird-global',
      'W/m2',
      sky.map(({ ghi }) => ghi),
      rows.map((row) => row[23] ?? Number.NaN),
    ),
  ]
}

/** Losses PVGIS states for 1 kWp lying flat at 45 N 8 E, against ours with the typical year of the same place. */
async function pvgis(): Promise<Deviation[]> {
  const { weather } = await readWeatherFile(referencePath('pvlib-reference/tmy_45.000_8.000_2005_2023.csv'))
  const { chain } = pvYield(
    { latitudeDeg: 45, longitudeDeg: 8, elevationM: 250 },
    pvPlant([{ powerKw: 1, tiltDeg: 0, azimuthDeg: 180 }], { power: 'huld', inverterKw: 10, degradationPerYear: 0 }),
    weather,
  )
  const factor = (id: string) => chain.find((link) => link.id === id)?.factor ?? Number.NaN
  return [
    deviation('pvgis-45n-incidence', 'factor', [factor('incidence')], [1 - 0.0395]),
    deviation('pvgis-45n-cells', 'factor', [factor('cells')], [1 - 0.0742]),
    deviation('pvgis-45n-both', 'factor', [factor('incidence') * factor('cells')], [(1 - 0.0395) * (1 - 0.0742)]),
  ]
}

/** Wind at 80 m from wind at 10 m, against the model that gives both (coastDat2, north-east Germany, 2010). */
function height(): Deviation[] {
  const rows = readFileSync(referencePath('wind-turbines/example_weather_hourly_2010.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.split(',').slice(1).map(Number))
  const at80 = rows.map((row) => row[5] ?? Number.NaN)
  const by = (id: string, factorOf: (row: readonly number[]) => number) =>
    deviation(
      `wind-80m-${id}`,
      'm/s',
      rows.map((row) => (row[2] ?? 0) * factorOf(row)),
      at80,
    )
  return [
    by('log', (row) => heightFactor({ kind: 'log', roughnessM: row[3] ?? 0.1 }, 10, 80)),
    by('power-one-seventh', () => heightFactor({ kind: 'power', exponent: 1 / 7 }, 10, 80)),
    by('power-0.25', () => heightFactor({ kind: 'power', exponent: 0.25 }, 10, 80)),
  ]
}

/** Every comparison, in the order of `deviations.csv`. */
export async function allDeviations(): Promise<Deviation[]> {
  return [...pvwatts('rackmount'), ...pvwatts('roofmount'), ...bird(), ...(await pvgis()), ...height()]
}

/** The year's difference as a share of the reference. */
export function yearlyShare({ ours, reference }: Deviation): number {
  return ours / reference - 1
}
