import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileKernel, wasmModuleText } from '../../../tools/kernel/build.ts'
import { BALANCE_WASM } from './balance-wasm.ts'
import { bytesOfBase64 } from './base64.ts'
import type { RowCounts, Section } from './pool.ts'
import { addRows, clearMonth, matchMonth, openPool, rowOf, SECTIONS, sharesOfRows, WIDE_LIMIT } from './pool.ts'
import { wasmKernel } from './wasm-kernel.ts'

const counts = fc.record({
  consumers16: fc.nat({ max: 9 }),
  consumers32: fc.nat({ max: 6 }),
  generators16: fc.nat({ max: 5 }),
  generators32: fc.nat({ max: 3 }),
})
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })

/** Whole numbers drawn from a seed, many of them the edges of their width. */
function drawn(seed: number): (section: Section) => number {
  let state = seed
  return (section) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const limit = section.endsWith('32') ? WIDE_LIMIT : 65_536
    const kind = state % 7
    if (kind === 0) return 0
    if (kind === 1) return limit - 1
    return Math.floor((state / 2 ** 31) * limit)
  }
}

function run(values: number, rows: RowCounts, seed: number, engine: 'wasm-simd' | 'typescript') {
  const pool = openPool(values, rows, engine)
  const next = drawn(seed)
  for (const section of SECTIONS)
    for (let r = 0; r < rows[section]; r += 1) {
      const row = rowOf(pool, section, r)
      for (let t = 0; t < values; t += 1) row[t] = next(section)
    }
  clearMonth(pool)
  const sums = addRows(pool, rows)
  matchMonth(pool)
  return { engine: pool.kernel.engine, vectors: pool.vectors, sums, shares: sharesOfRows(pool, rows), pool }
}

describe('the balance kernel', () => {
  test('the committed WebAssembly is what balance.as compiles to today', async () => {
    const bytes = await compileKernel()
    expect(Buffer.from(bytesOfBase64(BALANCE_WASM)).equals(Buffer.from(bytes))).toBe(true)
    expect(wasmModuleText(bytes)).toContain(BALANCE_WASM.slice(0, 100))
  })

  test('WebAssembly and its plain twin agree to the last bit', () => {
    expect(wasmKernel(16)?.engine).toBe('wasm-simd')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), counts, seeds, (values, rows, seed) => {
        const wasm = run(values, rows, seed, 'wasm-simd')
        const twin = run(values, rows, seed, 'typescript')
        expect([wasm.engine, twin.engine]).toEqual(['wasm-simd', 'typescript'])
        expect(wasm.vectors).toEqual(twin.vectors)
        expect(wasm.sums).toEqual(twin.sums)
        expect(wasm.shares).toEqual(twin.shares)
      }),
      { numRuns: 200 },
    )
  })

  test('sums are exact: the same as in whole numbers without limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), counts, seeds, (values, rows, seed) => {
        const { pool, vectors, sums } = run(values, rows, seed, 'wasm-simd')
        const side = (name: string) => SECTIONS.filter((section) => section.startsWith(name))
        for (let t = 0; t < values; t += 1) {
          const at = (sections: readonly Section[]) =>
            sections
              .flatMap((s) => Array.from({ length: rows[s] }, (_, r) => BigInt(rowOf(pool, s, r)[t] ?? -1)))
              .reduce((a, b) => a + b, 0n)
          const c = at(side('consumers'))
          const g = at(side('generators'))
          // Math.min takes no bigint.
          let met = c
          if (g < c) met = g
          expect(BigInt(vectors.consumption[t] ?? -1)).toBe(c)
          expect(BigInt(vectors.generation[t] ?? -1)).toBe(g)
          expect(BigInt(vectors.matched[t] ?? -1)).toBe(met)
          expect(BigInt(vectors.deficit[t] ?? -1)).toBe(c - met)
          expect(BigInt(vectors.surplus[t] ?? -1)).toBe(g - met)
          const ratio = c === 0n ? 0 : Number(met) / Number(c)
          expect(Math.abs((vectors.ratio[t] ?? Number.NaN) - ratio)).toBeLessThanOrEqual(2 ** -45)
          if (met === c && c > 0n) expect(vectors.ratio[t]).toBe(1)
        }
        for (const section of SECTIONS)
          for (let r = 0; r < rows[section]; r += 1)
            expect(BigInt(sums[section][r] ?? -1)).toBe(
              Array.from(rowOf(pool, section, r), BigInt).reduce((a, b) => a + b, 0n),
            )
      }),
      { numRuns: 100 },
    )
  })

  test('a share is exact to 2⁻⁴⁴ of the consumption, and where all is met it is the consumption itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), counts, seeds, (values, rows, seed) => {
        const { pool, vectors, sums, shares } = run(values, rows, seed, 'wasm-simd')
        for (const section of ['consumers16', 'consumers32'] as const)
          for (let r = 0; r < rows[section]; r += 1) {
            // Exact: Σ floor(value × met × 2⁶⁰ / c).
            let exact = 0n
            for (const [t, value] of rowOf(pool, section, r).entries()) {
              const c = BigInt(vectors.consumption[t] ?? 0)
              if (c > 0n) exact += (BigInt(value) * BigInt(vectors.matched[t] ?? 0) * 2n ** 60n) / c
            }
            const sum = sums[section][r] ?? Number.NaN
            const share = shares[section][r] ?? Number.NaN
            expect(Math.abs(share - Number(exact) / 2 ** 60)).toBeLessThanOrEqual(sum * 2 ** -44 + 2 ** -50)
            if (vectors.deficit.every((wh) => wh === 0)) expect(share).toBe(sum)
          }
      }),
      { numRuns: 100 },
    )
  })

  test('more rows than a 32-bit sum could hold still add up exactly', () => {
    const rows = { consumers16: 70_000, consumers32: 0, generators16: 1, generators32: 0 }
    const pool = openPool(8, rows)
    for (let r = 0; r < rows.consumers16; r += 1) rowOf(pool, 'consumers16', r).fill(65_535)
    clearMonth(pool)
    addRows(pool, rows)
    expect([...pool.vectors.consumption]).toEqual(Array(8).fill(70_000 * 65_535))
  })

  test('a group loaded after a larger one sees nothing of it', () => {
    const room = { consumers16: 8, consumers32: 4, generators16: 4, generators32: 0 }
    const pool = openPool(5, room)
    for (const section of SECTIONS) for (let r = 0; r < room[section]; r += 1) rowOf(pool, section, r).fill(7)
    clearMonth(pool)
    addRows(pool, { consumers16: 1, consumers32: 1, generators16: 1, generators32: 0 })
    expect([...pool.vectors.consumption]).toEqual([14, 14, 14, 14, 14])
    expect([...pool.vectors.generation]).toEqual([7, 7, 7, 7, 7])
  })

  test('what does not fit is a fault at once', () => {
    expect(() => openPool(0, { consumers16: 1, consumers32: 0, generators16: 0, generators32: 0 })).toThrow(/intervals/)
    const pool = openPool(5, { consumers16: 1, consumers32: 0, generators16: 0, generators32: 0 })
    expect(() => rowOf(pool, 'generators16', 0)).toThrow(/generators16/)
    expect(() => addRows(pool, { consumers16: 5, consumers32: 0, generators16: 0, generators32: 0 })).toThrow(/fit/)
  })
})
