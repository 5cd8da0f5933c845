import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balance } from './balance.ts'
import { calculate } from './calculator.ts'

interface Out {
  readonly selfUseWh: number[]
  readonly withdrawalWh: number[]
  readonly surplusWh: number[]
  readonly allocatedWh: Record<string, number[]>
  readonly deliveredWh: Record<string, number[]>
  readonly totals: Record<string, number>
  readonly selfConsumption: number | null
  readonly selfSufficiency: number | null
  readonly productionToConsumption: number | null
}
const run = (input: unknown) => calculate(balance, input) as unknown as Out

/** Largest remainder by sorting exact fractions: another way than the kernel's. */
function shares(whole: bigint, weights: ReadonlyMap<string, bigint>): Map<string, bigint> {
  const total = [...weights.values()].reduce((a, b) => a + b, 0n)
  if (total === 0n) return new Map([...weights.keys()].map((id) => [id, 0n]))
  const parts = new Map([...weights].map(([id, weight]) => [id, (whole * weight) / total]))
  let left = whole - [...parts.values()].reduce((a, b) => a + b, 0n)
  const order = [...weights.keys()].sort((a, b) => {
    const rest = (id: string) => (whole * (weights.get(id) ?? 0n)) % total
    const difference = rest(b) - rest(a)
    // The ids of this test are plain letters and digits, for which this is the order of code points.
    return difference > 0n ? 1 : difference < 0n ? -1 : a < b ? -1 : 1
  })
  for (const id of order) {
    if (left === 0n) break
    parts.set(id, (parts.get(id) ?? 0n) + 1n)
    left -= 1n
  }
  return parts
}

const wh = fc.oneof(
  fc.nat({ max: 4 }),
  fc.nat({ max: 100_000 }),
  fc.nat({ max: 2 ** 33 }),
  fc.maxSafeNat().map((n) => Math.floor(n / 16)),
)
const input = fc.nat({ max: 6 }).chain((length) => {
  const side = fc.dictionary(
    fc.string({ unit: fc.constantFrom(...'abAB019'), minLength: 1, maxLength: 3 }),
    fc.array(wh, { minLength: length, maxLength: length }),
    { maxKeys: 5 },
  )
  return fc.record({ consumptionWh: side, generationWh: side })
})

describe('calc balance', () => {
  test('agrees with whole numbers without limit on thousands of inputs', () => {
    fc.assert(
      fc.property(input, (given) => {
        const lists = [...Object.values(given.consumptionWh), ...Object.values(given.generationWh)]
        const length = lists[0]?.length ?? 0
        const grand = lists.flat().reduce((a, b) => a + BigInt(b), 0n)
        fc.pre(grand <= BigInt(Number.MAX_SAFE_INTEGER))
        const out = run(given)
        expect(out.selfUseWh.length).toBe(length)
        expect(Object.keys(out.allocatedWh).sort()).toEqual(Object.keys(given.consumptionWh).sort())
        let met = 0n
        for (let t = 0; t < length; t += 1) {
          const at = (side: Record<string, number[]>) =>
            new Map(Object.entries(side).map(([id, list]) => [id, BigInt(list[t] ?? 0)]))
          const sum = (side: ReadonlyMap<string, bigint>) => [...side.values()].reduce((a, b) => a + b, 0n)
          const consumption = at(given.consumptionWh)
          const generation = at(given.generationWh)
          const [c, g] = [sum(consumption), sum(generation)]
          const [whole = 0n] = [c, g].sort((a, b) => (a < b ? -1 : 1))
          met += whole
          expect(out.selfUseWh[t]).toBe(Number(whole))
          expect(out.withdrawalWh[t]).toBe(Number(c - whole))
          expect(out.surplusWh[t]).toBe(Number(g - whole))
          for (const [id, part] of shares(whole, consumption)) expect(out.allocatedWh[id]?.[t]).toBe(Number(part))
          for (const [id, part] of shares(whole, generation)) expect(out.deliveredWh[id]?.[t]).toBe(Number(part))
        }
        expect(out.totals.selfUseWh).toBe(Number(met))
        expect(out.totals.consumptionWh).toBe((out.totals.selfUseWh ?? 0) + (out.totals.withdrawalWh ?? 0))
        expect(out.totals.generationWh).toBe((out.totals.selfUseWh ?? 0) + (out.totals.surplusWh ?? 0))
      }),
      { numRuns: 2000 },
    )
  })

  test('a point on both sides, and a share for each reading', () => {
    const out = run({ consumptionWh: { A: [60], B: [40] }, generationWh: { A: [85] } })
    expect(out.allocatedWh).toEqual({ A: [51], B: [34] })
    expect([out.selfConsumption, out.selfSufficiency, out.productionToConsumption]).toEqual([1, 0.85, 0.85])
  })

  test('nothing to divide by gives null', () => {
    const none = run({ consumptionWh: {}, generationWh: { A: [5] } })
    expect([none.selfConsumption, none.selfSufficiency, none.productionToConsumption]).toEqual([0, null, null])
    const empty = run({ consumptionWh: { A: [] }, generationWh: {} })
    expect(empty).toMatchObject({ selfUseWh: [], selfConsumption: null, findings: [{ code: 'balance.nothing' }] })
  })

  test('a sum beyond the whole numbers of JSON is refused, never rounded', () => {
    const half = 2 ** 52
    expect(() => run({ consumptionWh: { A: [half], B: [half] }, generationWh: {} })).toThrow(/balance.too-large/)
    expect(() => run({ consumptionWh: { A: [half, half] }, generationWh: {} })).toThrow(/balance.too-large/)
    expect(run({ consumptionWh: { A: [half, half - 1] }, generationWh: {} }).totals.consumptionWh).toBe(2 * half - 1)
  })

  test.each([
    ['a fraction of a watt-hour', { consumptionWh: { A: [1.5] }, generationWh: {} }],
    ['a negative value', { consumptionWh: { A: [-1] }, generationWh: {} }],
    ['a missing value', { consumptionWh: { A: [null] }, generationWh: {} }],
    ['a text', { consumptionWh: { A: ['1'] }, generationWh: {} }],
    ['a number instead of a list', { consumptionWh: { A: 1 }, generationWh: {} }],
    ['an empty id', { consumptionWh: { '': [1] }, generationWh: {} }],
    ['a side left out', { consumptionWh: { A: [1] } }],
    ['lists of unequal length', { consumptionWh: { A: [1] }, generationWh: { A: [1, 2] } }],
    ['an id that schemas would lose', JSON.parse('{"consumptionWh": {"__proto__": [1]}, "generationWh": {}}')],
  ])('%s is refused', (_, given) => {
    expect(() => run(given)).toThrow(/input.field|balance.lengths-differ/)
  })

  test('the steps name the first interval that had to be shared out', () => {
    const { steps } = calculate(
      balance,
      { consumptionWh: { A: [1, 2], B: [0, 1] }, generationWh: { A: [1, 2] } },
      true,
    ) as {
      steps?: { formula: string; result: string }[]
    }
    expect(steps?.map(({ result }) => result)).toEqual(['3 Wh', '1 Wh', '0 Wh', '1 Wh', '1 Wh'])
  })
})
