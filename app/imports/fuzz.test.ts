import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MISSING, Quality } from '../../domain/metering/series.ts'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import { meaningOf, PROBLEM_CODES } from '../../domain/problems/catalogue.ts'
import type { Facts } from '../../domain/problems/problem.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { readMembers } from './cluster-folder/members.ts'
import { readPoints } from './cluster-folder/points.ts'
import { readProfiles } from './cluster-folder/profiles.ts'
import { mappingOf } from './generic/mapping.ts'
import type { FileOptions, FileRead } from './read-file.ts'
import { readFile } from './read-file.ts'
import { scratch } from './testing/scratch.ts'

const FIXTURES = new URL('fixtures/', import.meta.url).pathname
const SAMPLES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(FIXTURES, name)).isFile() && name !== 'expected.json')
  .map((name) => ({ name, bytes: readFileSync(join(FIXTURES, name)) }))

const MAPPED = 'ppe;kier;czas;kwh\nA;P;2026-03-28 23:45;1,5\nA;O;2026-03-29 03:00;0,25\nB;P;2026-10-25 02:00;12,125\n'
const MAPPING = mappingOf({
  columns: { point: 'ppe', direction: 'kier', time: 'czas', value: 'kwh' },
  directions: { withdrawal: ['P'], 'feed-in': ['O'] },
  unit: 'kWh',
  minutes: 15,
  label: 'start',
  zone: 'local',
})

/** A sample by its name, so that a counterexample can be read. */
const sample = fc.constantFrom(...SAMPLES.map(({ name }) => name)).map((name) => {
  const found = SAMPLES.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return { ...found, [fc.toStringMethod]: () => name }
})

type Damage = (bytes: Buffer) => Buffer

function damagedBy(bytes: Buffer, damages: readonly Damage[]): Buffer {
  let out = Buffer.from(bytes)
  for (const one of damages) if (out.length > 0) out = Buffer.from(one(out))
  return out
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (part): Damage =>
      (bytes) =>
        bytes.subarray(0, Math.floor(bytes.length * part)),
  ),
  fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }).map(
    (flips): Damage =>
      (bytes) => {
        const out = Buffer.from(bytes)
        for (const [at, value] of flips) out[at % out.length] = value
        return out
      },
  ),
  fc
    .tuple(fc.constantFrom(';', ',', '\t', '"', '\n', ' ', '.'), fc.constantFrom(',', ';', '|', '', '"', '\0', '\n'))
    .map(
      ([from, to]): Damage =>
        (bytes) =>
          Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1'),
    ),
  fc.constantFrom('utf16le', 'latin1', 'base64').map(
    (encoding): Damage =>
      (bytes) =>
        Buffer.from(bytes.toString('utf8'), encoding as BufferEncoding),
  ),
  fc.tuple(fc.nat(), fc.nat(40)).map(
    ([from, count]): Damage =>
      (bytes) => {
        const lines = bytes.toString('latin1').split('\n')
        const at = from % lines.length
        lines.splice(at, 0, ...lines.slice(at, at + count))
        return Buffer.from(lines.join('\n'), 'latin1')
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 12 })).map(
    ([from, length, text]): Damage =>
      (bytes) => {
        const at = from % (bytes.length + 1)
        return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at + (length % 200))])
      },
  ),
  fc.tuple(fc.nat(), fc.constantFrom('99999999999', '-5', '1e400', '', '---', '0x10', '٣', '24:00', 'null', '{}')).map(
    ([at, text]): Damage =>
      (bytes) => {
        const all = bytes.toString('latin1')
        const numbers = [...all.matchAll(/\d[\d.,]*/g)]
        const found = numbers[at % Math.max(1, numbers.length)]
        return found
          ? Buffer.from(all.slice(0, found.index) + text + all.slice(found.index + found[0].length), 'latin1')
          : bytes
      },
  ),
)

/** Every place in the sentences of a problem has its fact. */
function expectFacts(code: ProblemCode, facts: Facts): void {
  const { pl, en, advicePl, adviceEn } = meaningOf(code)
  for (const [, name = ''] of `${pl} ${en} ${advicePl} ${adviceEn}`.matchAll(/\{(\w+)\}/g))
    expect(facts[name] ?? `${code}: no ${name}`, name).not.toBe(`${code}: no ${name}`)
  for (const value of Object.values(facts)) expect(Number.isNaN(value)).toBe(false)
}

/** What must hold of everything a reader gives back. */
function expectSound({ registers, prices, findings }: FileRead): void {
  expect(registers.length + prices.length).toBeGreaterThan(0)
  for (const { series, intervals, sumWh, missing } of registers) {
    expect(series.wh.length).toBe(series.quality.length)
    expect(Number.isInteger(series.start)).toBe(true)
    if (series.slotsPerValue === 4) expect(series.start % 4).toBe(0)
    let known = 0
    let sum = 0
    for (const [i, wh] of series.wh.entries()) {
      expect(wh === MISSING).toBe(series.quality[i] === Quality.missing)
      if (wh === MISSING) continue
      expect(wh).toBeGreaterThanOrEqual(0)
      known += 1
      sum += wh
    }
    expect([intervals, sumWh]).toEqual([known, sum])
    expect(missing).toBeLessThanOrEqual(series.wh.length - known)
  }
  for (const { starts, perMwh } of prices) expect(starts.length).toBe(perMwh.length)
  for (const { code, facts } of findings) expectFacts(code, facts)
}

/** A result or a refusal that explains itself; anything else is a fault of ours. */
async function expectResultOrRefusal(path: string, options: FileOptions = {}): Promise<'read' | 'refused'> {
  try {
    expectSound(await readFile(path, options))
    return 'read'
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    expect(PROBLEM_CODES).toContain(problem.code)
    expect(problem.place.file).toBe(path)
    expectFacts(problem.code, problem.facts)
    return 'refused'
  }
}

describe('whatever happens to a file, a reader answers or refuses', () => {
  test('damaged samples of every format', async () => {
    const counts = { read: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(sample, fc.array(damage, { minLength: 1, maxLength: 3 }), async ({ name, bytes }, damages) => {
        const damaged = damagedBy(Buffer.from(bytes), damages)
        counts[await expectResultOrRefusal(scratch(name.split('/').at(-1) ?? name, damaged))] += 1
      }),
      { numRuns: 1500 },
    )
    // The test would mean nothing if all were refused at the door, or none.
    expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(50)
  })
  test('a damaged file with a mapping', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const damaged = damagedBy(Buffer.from(MAPPED), damages)
        await expectResultOrRefusal(scratch('a.csv', damaged), { mapping: MAPPING })
      }),
      { numRuns: 400 },
    )
  })
  test('random bytes behind every known beginning', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.nat(600), fc.uint8Array({ maxLength: 400 }), async ({ name, bytes }, kept, noise) => {
        await expectResultOrRefusal(
          scratch(name.split('/').at(-1) ?? name, Buffer.concat([bytes.subarray(0, kept), noise])),
        )
      }),
      { numRuns: 500 },
    )
  })
  test('damaged lists of points, members and profiles', async () => {
    const tables = [
      [
        readPoints,
        'Lp.;Nazwa;Numer PPE;Taryfa;Moc umowna;Roczne zużycie [kWh];Napięcie;TERYT\n1;Szkoła;590322400000000010;C12a;40;35000;nN;1419062\n2;Dom;PL1;G11;5;2500;0,4;1419062\n',
      ],
      [
        readMembers,
        'id;nazwa;rodzaj;NIP;data przystąpienia\na;Gmina A;gmina;5260250995;2025-01-01\nb;Firma;przedsiębiorca;;\n',
      ],
      [readProfiles, 'PPE;profil;roczne zużycie [kWh]\nPL1;g0;2500\n'],
    ] as const
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tables),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async ([read, text], damages) => {
          const path = scratch('t.csv', damagedBy(Buffer.from(text), damages))
          try {
            // A list of profiles may hold its headings alone: then every point has readings.
            expect((await read(path)).rows.length).toBeGreaterThanOrEqual(read === readProfiles ? 0 : 1)
          } catch (problem) {
            if (!(problem instanceof Refusal)) throw problem
            expect(problem.place.file).toBe(path)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('whole lines of a file are the beginning of the whole', () => {
  const lines = SAMPLES.filter(({ name }) => /\.csv$/.test(name) && !/^pse|autumn|spring/.test(name))
  test.each(lines)('$name', async ({ name, bytes }) => {
    const whole = await readFile(join(FIXTURES, name))
    const ends = [...bytes.entries()].flatMap(([i, byte]) => (byte === 10 ? [i + 1] : []))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: ends.length - 1 }), async (at) => {
        const part = await readFile(scratch('a.csv', bytes.subarray(0, ends[at])))
        for (const { series } of part.registers) {
          const full = whole.registers.find(
            ({ series: other }) =>
              other.direction === series.direction && other.netting === series.netting && other.point === series.point,
          )
          for (const [i, wh] of series.wh.entries()) {
            const slot = series.start + i * series.slotsPerValue
            if (full && wh !== MISSING)
              expect(wh).toBe(full.series.wh[(slot - full.series.start) / full.series.slotsPerValue])
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})
