import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculate } from './calculator.ts'
import { pvYieldCalculator } from './pv-yield.ts'
import { sunPositionCalculator } from './sun-position.ts'
import { windYieldCalculator } from './wind-yield.ts'

const site = { latitudeDeg: 52.2, longitudeDeg: 21, elevationM: 110 }
const panel = { powerKw: 10, tiltDeg: 30, azimuthDeg: 180 }
const synthetic = { place: 'warszawa', year: 2025, seed: 1 }
const noon = {
  start: '2025-06-21T10:00:00+02:00',
  ghiWm2: [600, 700, 750],
  temperatureC: [20, 21, 22],
  windSpeedMs: [3, 4, 5],
}
type Result = ReturnType<typeof calculate> & {
  energyKwh: number[]
  totals: { yearKwh: number; months: { month: string; kwh: number }[] }
  chain: { id: string; factor: number | null; energyKwh: number }[]
}
const pv = (input: object, explain = false) => calculate(pvYieldCalculator, input, explain) as Result
const wind = (input: object) => calculate(windYieldCalculator, input) as Result
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

function refused(run: () => unknown): Refusal {
  try {
    run()
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
  throw new Error('not refused')
}

describe('sun-position', () => {
  test("NREL's worked example", () => {
    const answer = calculate(sunPositionCalculator, {
      latitudeDeg: 39.742476,
      longitudeDeg: -105.1786,
      elevationM: 1830.14,
      at: '2003-10-17T12:30:30-07:00',
      pressureHpa: 820,
      temperatureC: 11,
    })
    // The published ΔT is 67 s, the model's 64.5 s: 0.00003° in the sky.
    expect(answer.elevationDeg).toBeCloseTo(39.872046, 4)
    expect(answer.apparentElevationDeg).toBeCloseTo(39.888378, 4)
    expect(answer.azimuthDeg).toBeCloseTo(194.340241, 3)
  })
  test('it explains its steps', () => {
    const { steps } = calculate(sunPositionCalculator, { ...site, at: '2025-06-21T12:00:00Z' }, true)
    expect(steps).toHaveLength(9)
  })
  test.each([
    [{ ...site, latitudeDeg: 90.01 }],
    [{ ...site, latitudeDeg: 'north' }],
    [{ ...site, longitudeDeg: 181 }],
    [{ ...site, elevationM: 20_000 }],
    [{ ...site, at: '2025-06-21T12:00:00' }],
    [{ ...site, at: '2025-02-30T12:00:00Z' }],
    [{ ...site, at: '6001-01-01T00:00:00Z' }],
    [{ latitudeDeg: 52 }],
  ])('impossible or malformed: %o', (input) => {
    refused(() => calculate(sunPositionCalculator, { at: '2025-06-21T12:00:00Z', ...input }))
  })
  test('anywhere on earth at any time it answers with numbers in range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }),
        (latitudeDeg, longitudeDeg, when) => {
          const at = `${when.toISOString().slice(0, 19)}Z`
          const answer = calculate(sunPositionCalculator, { latitudeDeg, longitudeDeg, at })
          expect(Math.abs(answer.elevationDeg as number)).toBeLessThanOrEqual(90)
          expect((answer.azimuthDeg as number) >= 0 && (answer.azimuthDeg as number) < 360).toBe(true)
        },
      ),
    )
  })
})

describe('pv-yield', () => {
  test('inline weather: hours, month, chain and energy agree', () => {
    const answer = pv({ site, plant: panel, weather: noon })
    expect(answer.energyKwh).toHaveLength(3)
    expect(answer.totals.yearKwh).toBeCloseTo(sum(answer.energyKwh), 9)
    expect(answer.totals.months.map(({ month }) => month)).toEqual(['2025-06'])
    expect(answer.chain.at(-1)?.energyKwh).toBeCloseTo(answer.totals.yearKwh, 9)
    expect(answer.findings).toEqual([])
  })
  test('a synthetic year says that it is one, in a finding and in the label', () => {
    const answer = pv({ site, plant: panel, synthetic })
    expect(answer.energyKwh).toHaveLength(8760)
    expect(answer.totals.months).toHaveLength(12)
    expect(answer.findings.map(({ code }) => code)).toEqual(['generation.synthetic-weather'])
    expect(answer.weatherLabel).toMatchObject({ pl: expect.stringContaining('syntetyczny rok pogodowy') })
  })
  test('arrays and the short form give the same', () => {
    const short = pv({ site, plant: panel, weather: noon })
    const long = pv({ site, plant: { arrays: [panel] }, weather: noon })
    expect(long.energyKwh).toEqual(short.energyKwh)
  })
  test('losses multiply: without any, the chain is left by 1 / 0.8592', () => {
    const none = Object.fromEntries(
      [
        'soiling',
        'shading',
        'snow',
        'mismatch',
        'wiring',
        'connections',
        'light-induced',
        'nameplate',
        'availability',
      ].map((id) => [id, 0]),
    )
    const at = (losses: object) =>
      pv({ site, plant: { ...panel, inverterKw: 100, losses }, weather: noon }).chain.find(({ id }) => id === 'ageing')
        ?.energyKwh ?? 0
    expect(at({}) / at(none)).toBeCloseTo(0.859244, 5)
  })
  test('more light never gives less energy, and energy never passes the inverter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 1, max: 12, noNaN: true }),
        (dhi, inverterKw) => {
          const run = (times: number) =>
            pv({
              site,
              plant: { ...panel, inverterKw, sky: 'isotropic', temperatureCoefficient: 0 },
              weather: { ...noon, ghiWm2: undefined, dniWm2: [100, 100, 100], dhiWm2: dhi.map((x) => x * times) },
            }).energyKwh
          const [less, more] = [run(0.5), run(0.6)]
          less.forEach((energy, h) => {
            expect(more[h] as number).toBeGreaterThanOrEqual(energy - 1e-9)
            expect(more[h] as number).toBeLessThanOrEqual(inverterKw)
          })
        },
      ),
      { numRuns: 40 },
    )
  })
  const good = { site, plant: panel, weather: noon }
  test.each([
    ['a latitude beyond the pole', { ...good, site: { ...site, latitudeDeg: -91 } }],
    ['negative light', { ...good, weather: { ...noon, ghiWm2: [1, -1, 1] } }],
    ['light beyond the sun', { ...good, weather: { ...noon, ghiWm2: [1, 2000, 1] } }],
    ['unequal lengths', { ...good, weather: { ...noon, ghiWm2: [1, 2] } }],
    ['no light', { ...good, weather: { ...noon, ghiWm2: undefined } }],
    ['beam alone', { ...good, weather: { ...noon, ghiWm2: undefined, dniWm2: [1, 2, 3] } }],
    ['no temperature', { ...good, weather: { ...noon, temperatureC: undefined } }],
    ['empty series', { ...good, weather: { ...noon, ghiWm2: [], temperatureC: [], windSpeedMs: [] } }],
    ['a null in a series', { ...good, weather: { ...noon, ghiWm2: [1, null, 2] } }],
    ['a start inside an hour', { ...good, weather: { ...noon, start: '2025-06-21T10:30:00Z' } }],
    ['a tilt of 95°', { ...good, plant: { ...panel, tiltDeg: 95 } }],
    ['a tilt of −5°', { ...good, plant: { ...panel, tiltDeg: -5 } }],
    ['an azimuth of 361°', { ...good, plant: { ...panel, azimuthDeg: 361 } }],
    ['no power', { ...good, plant: { ...panel, powerKw: 0 } }],
    ['negative power', { ...good, plant: { ...panel, powerKw: -1 } }],
    ['no tilt', { ...good, plant: { powerKw: 1, azimuthDeg: 180 } }],
    ['power and arrays', { ...good, plant: { ...panel, arrays: [panel] } }],
    ['an inverter of nothing', { ...good, plant: { ...panel, inverterKw: 0 } }],
    ['a loss of everything', { ...good, plant: { ...panel, losses: { soiling: 1 } } }],
    ['a loss nobody knows', { ...good, plant: { ...panel, losses: { soling: 0.02 } } }],
    ['no weather at all', { site, plant: panel }],
    ['two kinds of weather', { ...good, synthetic }],
    ['a place without statistics', { site, plant: panel, synthetic: { ...synthetic, place: 'rzym' } }],
    ['a file where there is no command line', { site, plant: panel, weatherFile: '/etc/passwd' }],
    ['a list', { ...good, plant: [] }],
  ])('refused: %s', (_, input) => {
    expect(refused(() => pv(input)).code).not.toBe('')
  })
})

describe('wind-yield', () => {
  const plant = { turbine: 'E-82/2000', hubHeightM: 98 }
  test('inline wind at hub height, standard air, no losses: the power curve itself', () => {
    const answer = wind({
      site: { ...site, elevationM: 0 },
      plant: {
        powerCurve: [
          { speedMs: 0, powerKw: 0 },
          { speedMs: 10, powerKw: 1000 },
          { speedMs: 20, powerKw: 1000 },
        ],
        hubHeightM: 10,
        shearExponent: 0,
        availability: 1,
        otherLoss: 0,
      },
      weather: {
        start: '2025-01-01T00:00:00Z',
        windSpeedMs: [0, 5, 10, 20, 21],
        temperatureC: [15, 15, 15, 15, 15],
        pressurePa: new Array(5).fill(101_325),
      },
    })
    // Ten metres up the standard air is 0.1 % thinner.
    expect(answer.energyKwh[1] as number).toBeCloseTo(500 * Math.cbrt(0.99904), 2)
    expect([answer.energyKwh[0], answer.energyKwh[3], answer.energyKwh[4]]).toEqual([0, 1000, 0])
  })
  test('a synthetic year gives full-load hours as Polish sites have', () => {
    const answer = wind({ site, plant, synthetic })
    expect(answer.fullLoadHours as number).toBeGreaterThan(1800)
    expect(answer.fullLoadHours as number).toBeLessThan(3500)
  })
  test('a curve scaled to another power says so', () => {
    const answer = wind({
      site,
      plant: { ...plant, powerKw: 1000 },
      weather: { start: '2025-01-01T00:00:00Z', windSpeedMs: [8] },
    })
    expect(answer.findings.map(({ code }) => code)).toEqual(['generation.curve-scaled'])
  })
  test.each([
    ['an unknown turbine', { ...plant, turbine: 'V9000' }],
    ['neither turbine nor curve', { hubHeightM: 98 }],
    [
      'turbine and curve',
      {
        ...plant,
        powerCurve: [
          { speedMs: 0, powerKw: 0 },
          { speedMs: 10, powerKw: 1 },
        ],
      },
    ],
    [
      'a falling curve of speeds',
      {
        hubHeightM: 98,
        powerCurve: [
          { speedMs: 5, powerKw: 0 },
          { speedMs: 4, powerKw: 1 },
        ],
      },
    ],
    ['a hub on the ground', { ...plant, hubHeightM: 0 }],
    ['both height laws', { ...plant, roughnessM: 0.1, shearExponent: 0.2 }],
    ['no roughness', { ...plant, roughnessM: 0 }],
    ['half a turbine', { ...plant, count: 0.5 }],
    ['availability of 2', { ...plant, availability: 2 }],
    ['power of −5 kW', { ...plant, powerKw: -5 }],
  ])('refused: %s', (_, bad) => {
    refused(() => wind({ site, plant: bad, weather: { start: '2025-01-01T00:00:00Z', windSpeedMs: [8] } }))
  })
  test('negative wind is refused with a pointer to it', () => {
    const problem = refused(() =>
      wind({ site, plant, weather: { start: '2025-01-01T00:00:00Z', windSpeedMs: [8, -1] } }),
    )
    expect(problem.place.pointer).toBe('/weather/windSpeedMs/1')
  })
})

describe('the command line', () => {
  const calc = (name: string, input: unknown, ...flags: string[]) =>
    spawnSync(process.execPath, ['app/cli/main.ts', 'calc', name, ...flags], {
      input: typeof input === 'string' ? input : JSON.stringify(input),
      encoding: 'utf8',
    })
  const folder = mkdtempSync(join(tmpdir(), 'calc-weather-'))
  const path = join(folder, 'weather.csv')
  writeFileSync(path, 'time(UTC);ghi;temperature;wind\n2025-06-21T10:00;600;20;3\n2025-06-21T11:00;700;21;4\n')
  test('a weather file named in the input is read, and gives what the same series give', () => {
    const fromFile = calc('pv-yield', { site, plant: panel, weatherFile: path })
    expect(fromFile.stderr).toBe('')
    const inline = pv({
      site,
      plant: panel,
      weather: { start: '2025-06-21T10:00:00Z', ghiWm2: [600, 700], temperatureC: [20, 21], windSpeedMs: [3, 4] },
    })
    expect(JSON.parse(fromFile.stdout).energyKwh).toEqual(inline.energyKwh)
  })
  test('a file that is not there or is no weather is refused with exit 2 and no trace', () => {
    for (const weatherFile of [join(folder, 'none'), import.meta.filename]) {
      const { status, stderr } = calc(
        'wind-yield',
        { site, plant: { turbine: 'E-82/2000', hubHeightM: 98 }, weatherFile },
        '--json',
      )
      expect(status).toBe(2)
      expect(JSON.parse(stderr).pointer).toBe('/weatherFile')
      expect(stderr).not.toContain('    at ')
    }
  })
  test('other malformed input is refused with exit 2', () => {
    for (const input of ['[]', 'null', '{', { weatherFile: 7 }, { site, plant: panel, weatherFile: '' }])
      expect(calc('pv-yield', input).status).toBe(2)
  })
})
