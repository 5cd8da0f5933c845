import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readClusterFile } from '../app/imports/cluster-folder/cluster-file.ts'
import { readMembers } from '../app/imports/cluster-folder/members.ts'
import { readPoints } from '../app/imports/cluster-folder/points.ts'
import { readProfiles } from '../app/imports/cluster-folder/profiles.ts'
import { readReadingsFolder } from '../app/imports/readings-folder.ts'
import { day } from '../domain/calendar/day.ts'
import { localTime, type Slot, startOfDay } from '../domain/calendar/slot.ts'
import { newCitations } from '../domain/law/citations.ts'
import { publicHolidays } from '../domain/law/public-holidays.ts'
import { inspectPoint } from '../domain/metering/quality/inspect.ts'
import { MISSING, Quality, type Series } from '../domain/metering/series.ts'
import { FAULTS } from './generator/faults.ts'
import { makeExample } from './generator/make.ts'

const FOLDER = join(import.meta.dirname, 'dolina-zgody')
const yaml = readFileSync(join(FOLDER, 'cluster.yaml'), 'utf8')
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
/** What no generator makes: the question, the what-ifs, words for people. */
const WRITTEN_BY_HAND = ['cluster.yaml', 'README.md', '.gitattributes', 'whatif']
const inFolder = (name: string) => join(FOLDER, name)

describe('the demonstration cluster', () => {
  const made = makeExample(yaml)
  test('made again, every file is the same to the last byte, and none is left over', () => {
    const kept = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
      .filter((name) => !WRITTEN_BY_HAND.some((one) => name === one || name.startsWith(`${one}/`)))
    expect([...made.keys()].sort()).toEqual(kept.sort())
    for (const [name, text] of made)
      expect(`${name} ${sha256(text)}`).toBe(`${name} ${sha256(readFileSync(inFolder(name)))}`)
  })
  test('it stays small enough for git: 8 MB at most', () => {
    const bytes = [...made.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThan(8_000_000)
  })
})

describe('the demonstration cluster as the readers see it', () => {
  let points: Awaited<ReturnType<typeof readPoints>>
  let members: Awaited<ReturnType<typeof readMembers>>
  let profiles: Awaited<ReturnType<typeof readProfiles>>
  let series: Series[] = []
  let formats: string[] = []
  beforeAll(async () => {
    points = await readPoints(inFolder('points.csv'))
    members = await readMembers(inFolder('members.csv'))
    profiles = await readProfiles(inFolder('profiles.csv'))
    const folder = await readReadingsFolder(
      inFolder('readings'),
      points.rows.map(({ code }) => code),
    )
    series = folder.files.flatMap(({ registers }) => registers.map((one) => one.series))
    formats = [...new Set(folder.files.map(({ format }) => format))]
    expect(folder.findings).toEqual([])
  })
  const rowNamed = (name: string) => {
    const row = points.rows.find((one) => one.name === name)
    if (!row) throw new Error(`no point ${name}`)
    return row
  }
  const seriesOf = (name: string) => series.filter(({ point }) => point === rowNamed(name).code)

  test('tables have no column nobody knows', () => {
    expect([points.unknownColumns, members.unknownColumns, profiles.unknownColumns]).toEqual([[], [], []])
    expect([points.rows.length, members.rows.length]).toEqual([73, 27])
  })
  test('readings stand in the layouts of four distributors and in quarter-hours', () => {
    expect(formats.sort()).toEqual(
      ['energa-mchart-json', 'enea-csv', 'kwadranse-zakladow', 'pge-csv', 'tauron-elicznik-v3'].sort(),
    )
    expect(new Set(series.map(({ slotsPerValue }) => slotsPerValue))).toEqual(new Set([1, 4]))
  })
  test('every point has readings of its withdrawal or a profile, and never both', () => {
    for (const { code } of points.rows) {
      const read = series.some(({ point, direction }) => point === code && direction === 'withdrawal')
      const modelled = profiles.rows.some(({ point }) => point === code)
      expect(`${code} ${read !== modelled}`).toBe(`${code} true`)
    }
  })
  test('every point is in one of the ten gminas and of a member; every operating plant stands at a listed point', () => {
    const { config, findings } = readClusterFile(yaml)
    expect(findings).toEqual([])
    const ids = members.rows.map(({ id }) => id)
    for (const { gmina, member } of points.rows) {
      expect(config.area.gminas).toContain(gmina)
      expect(ids).toContain(member)
    }
    const codes = points.rows.map(({ code }) => code)
    for (const plant of config.plants) {
      expect(ids).toContain(plant.member)
      if (plant.status === 'operating') expect(codes).toContain(plant.behindPoint ?? plant.feedInPoint)
    }
  })
  test('its size is as meant: PV 3–4 MWp, wind 2 MW, storage a little over 2 % of the power, 12–16 GWh used', () => {
    const { config } = readClusterFile(yaml)
    const power = (kinds: readonly string[], planned = false) =>
      config.plants
        .filter(({ kind, status }) => kinds.includes(kind) && (planned || status === 'operating'))
        .reduce((sum, { powerKw }) => sum + powerKw, 0)
    expect(power(['pv'], true)).toBeGreaterThan(3000)
    expect(power(['pv'], true)).toBeLessThan(4000)
    expect(power(['wind'])).toBe(2000)
    const storageShare = power(['storage']) / power(['pv', 'wind', 'biogas', 'chp'])
    expect(storageShare).toBeGreaterThan(0.02)
    expect(storageShare).toBeLessThan(0.05)
    const used = points.rows.reduce((sum, { yearlyKwh }) => sum + (yearlyKwh ?? 0), 0)
    expect(used).toBeGreaterThan(12e6)
    expect(used).toBeLessThan(16e6)
  })

  describe('the faults of FAULTS.md are there and found', () => {
    const findingsOf = (name: string) => {
      const row = rowNamed(name)
      const holidays = publicHolidays(day('2024-12-01'), day('2026-02-01'), newCitations())
      return inspectPoint(seriesOf(name), {
        point: row.code,
        contractPowerKw: row.contractPowerKw,
        plants: row.source ? [{ kind: 'pv', powerKw: row.sourcePowerKw }] : [],
        place: { latitudeDeg: 53.03, longitudeDeg: 20.35 },
        followsSun: false,
        holidays,
        billed: [],
        period: { from: startOfDay(day('2025-01-01')), to: startOfDay(day('2026-01-01')) },
      }).findings
    }
    const told = (id: string) => {
      const fault = FAULTS.find((one) => one.id === id)
      if (!fault) throw new Error(`no fault ${id}`)
      return { fault, found: findingsOf(fault.point).filter(({ code }) => code === fault.finding) }
    }
    const localDay = (slot: Slot) => localTime(slot).day

    test('a gap of five hours and a missing day are missing, not zero', () => {
      for (const [name, missing] of [
        ['Szkoła podstawowa w Lipowcu Kościelnym', 6],
        ['Urząd w Stupsku', 25],
      ] as const) {
        // The hour told twice in autumn does not fit into 24 columns: one more is missing in either file.
        const [withdrawal] = seriesOf(name)
        expect([...(withdrawal?.wh ?? [])].filter((wh) => wh === MISSING)).toHaveLength(missing)
      }
      expect(told('gap').found.length).toBeGreaterThan(0)
      expect(told('missing-day').found.length).toBeGreaterThan(0)
    })
    test('the mix-up of units is found on its two days', () => {
      const [found] = told('unit').found
      expect(found && [localDay(found.from), localDay((found.to - 1) as Slot)]).toEqual(['2025-03-12', '2025-03-13'])
    })
    test('the shift after the clock change is found', () => {
      const [found] = told('clock').found
      expect(found && localDay(found.from)).toMatch(/^2025-03-(30|31)$/)
    })
    test('the swapped month is found', () => {
      const [found] = told('swapped').found
      expect(found && [localDay(found.from), localDay((found.to - 1) as Slot)]).toEqual(['2025-07-01', '2025-07-31'])
    })
    test('the hour above the contract power is found', () => {
      const { found } = told('above-power')
      expect(found).toHaveLength(1)
      expect(found[0]?.pl).toContain('17.11.2025 16:00')
    })
    test('the missing hour of autumn is found', () => {
      const autumn = startOfDay(day('2025-10-26'))
      const [withdrawal] = seriesOf('Szkoła podstawowa w Dzierzgowie')
      const repeated = (autumn - (withdrawal?.start ?? 0)) / 4 + 3
      expect(withdrawal?.wh[repeated]).toBe(MISSING)
    })
    test('estimated values keep their mark', () => {
      const [withdrawal] = seriesOf('Części wspólne budynku, ul. Lipowa 2')
      const estimated = [...(withdrawal?.quality ?? [])].filter((quality) => quality === Quality.estimated)
      expect(estimated).toHaveLength(5 * 24)
    })
    test('the wrong check digit is found in the points list', () => {
      const found = points.findings.filter(({ code }) => code === 'table.check-digit')
      expect(found).toHaveLength(1)
      expect(found[0]?.facts.code).toBe(rowNamed('Oświetlenie uliczne w Szreńsku').code)
    })
  })
})
