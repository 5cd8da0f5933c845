import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fromNumber } from '../quantity/decimal.ts'
import { exactMaximum } from '../quantity/exact-simplex.ts'
import { shareByEnergy, shareByHours, shareByNucleolus, shareByShapley, shareEqually } from './benefit-keys.ts'
import type { Game } from './game.ts'
import { gameOf, inOrder, membersOf } from './game.ts'
import { growingMatchedWorth, matchedEnergyGame } from './matched-energy-game.ts'
import { nucleolus } from './nucleolus.ts'
import { shareReasons } from './reasons.ts'
import { sampledShapley } from './sampled-shapley.ts'
import { coreTest, shapleyShares } from './shapley.ts'
import { shareWhole } from './share-whole.ts'

const names = (n: number) => Array.from({ length: n }, (_, i) => String.fromCharCode(65 + i))

const games = (most: number): fc.Arbitrary<Game> =>
  fc
    .integer({ min: 1, max: most })
    .chain((n) =>
      fc
        .array(fc.integer({ min: -1000, max: 5000 }), { minLength: (1 << n) - 1, maxLength: (1 << n) - 1 })
        .map((values) => ({ players: names(n), values: [0n, ...values.map(BigInt)], scale: 0 })),
    )

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield []
  for (const item of items)
    for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest]
}

const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n)

describe('sharing to the grosz', () => {
  const weights = fc.array(fc.bigInt({ min: -50n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 })
  test('parts add up, lie within a grosz of the exact part, and a loss mirrors the gain', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), weights, (whole, given) => {
        const parts = shareWhole(whole, given)
        const total = sum(given)
        if (total === 0n) {
          expect(parts).toBeUndefined()
          return
        }
        expect(sum(parts ?? [])).toBe(whole)
        parts?.forEach((part, i) => {
          const away = part * total - whole * (given[i] ?? 0n)
          const size = total < 0n ? -total : total
          expect(away < size && away > -size).toBe(true)
        })
        expect(shareWhole(-whole, given)?.map((part) => -part)).toEqual(parts)
      }),
    )
  })
  test('equal parts: the grosz left over goes to the first ids in order, whatever the order given', () => {
    const members = ['C', 'A', 'B'].map((id) => ({ id }))
    const found = shareEqually(1001n, members)
    expect(found.ids).toEqual(['A', 'B', 'C'])
    expect(found.grosze).toEqual([334n, 334n, 333n])
    expect(shareEqually(-1001n, members).grosze).toEqual([-334n, -334n, -333n])
  })
  test('by energy and by hours: in proportion, and an hour without energy changes nothing', () => {
    const kwh = (...values: number[]) => values.map(fromNumber)
    const found = shareByEnergy(10_000n, [
      { id: 'a', energyKwh: decimal('0.1') },
      { id: 'b', energyKwh: decimal('0.3') },
    ])
    expect(found.grosze).toEqual([2500n, 7500n])
    const hourly = shareByHours(10_000n, [
      { id: 'a', matchedKwhByHour: kwh(1, 0, 2) },
      { id: 'b', matchedKwhByHour: kwh(0, 0, 1) },
    ])
    expect(hourly.grosze).toEqual([7500n, 2500n])
    expect(() => shareByEnergy(1n, [{ id: 'a', energyKwh: decimal('0') }])).toThrow(/no-energy/)
    expect(() => shareByEnergy(1n, [{ id: 'a' }])).toThrow(/energy-missing/)
    expect(() =>
      shareByHours(1n, [
        { id: 'a', matchedKwhByHour: kwh(1) },
        { id: 'b', matchedKwhByHour: [] },
      ]),
    ).toThrow(/unequal-hours/)
    expect(() => shareEqually(1n, [])).toThrow(/no-members/)
  })
  test('every key shares the whole benefit, exactly, and gives every member a reason with its amount', () => {
    fc.assert(
      fc.property(games(5), fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), (game, benefit) => {
        fc.pre((game.values.at(-1) ?? 0n) !== 0n)
        for (const [key, shared] of [
          ['shapley', shareByShapley(benefit, game)],
          ['nucleolus', shareByNucleolus(benefit, game)],
          [
            'equal',
            shareEqually(
              benefit,
              game.players.map((id) => ({ id })),
            ),
          ],
        ] as const) {
          expect(sum(shared.grosze)).toBe(benefit)
          const reasons = shareReasons(key, shared, key === 'equal' ? null : game)
          for (const id of game.players) expect(reasons[id]?.pl).toMatch(/zł/)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('Shapley value', () => {
  test('it is the mean of what a member adds over all orders (counted out one by one)', () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const n = game.players.length
        const added = new Array<bigint>(n).fill(0n)
        let count = 0n
        for (const order of permutations(game.players.map((_, i) => i))) {
          let mask = 0
          count += 1n
          for (const i of order) {
            added[i] = (added[i] ?? 0n) + (game.values[mask | (1 << i)] ?? 0n) - (game.values[mask] ?? 0n)
            mask |= 1 << i
          }
        }
        const { numerators, denominator } = shapleyShares(game)
        expect(denominator).toBe(count)
        expect(numerators).toEqual(added)
      }),
    )
  })
  test('efficient, blind to names, nothing for a member who adds nothing, and additive over games', () => {
    fc.assert(
      fc.property(games(6), games(6), (game, other) => {
        const { numerators, denominator } = shapleyShares(game)
        expect(sum(numerators)).toBe((game.values.at(-1) ?? 0n) * denominator)
        if (other.players.length === game.players.length) {
          const both = { ...game, values: game.values.map((value, mask) => value + (other.values[mask] ?? 0n)) }
          const theirs = shapleyShares(other).numerators
          expect(shapleyShares(both).numerators).toEqual(numerators.map((value, i) => value + (theirs[i] ?? 0n)))
        }
        // A further member who adds nothing anywhere.
        const withDummy = {
          players: [...game.players, 'Z'],
          values: [...game.values, ...game.values],
          scale: 0,
        }
        const wider = shapleyShares(withDummy)
        expect(wider.numerators.at(-1)).toBe(0n)
        game.players.forEach((_, i) => {
          expect((wider.numerators[i] ?? 0n) * denominator).toBe((numerators[i] ?? 0n) * wider.denominator)
        })
      }),
    )
  })
  test('the sampled value lies within its interval of the exact one, and sums to what all are worth', () => {
    const hours = 48
    const member = (k: number) => ({
      id: `m${k}`,
      withdrawalWh: Array.from({ length: hours }, (_, h) => Math.round(500 + 400 * Math.sin(h / 4 + k))),
      feedInWh: Array.from({ length: hours }, (_, h) =>
        k % 3 === 0 ? Math.max(0, Math.round(2000 * Math.sin(h / 8))) : 0,
      ),
    })
    const members = inOrder(Array.from({ length: 9 }, (_, k) => `m${k}`)).map((id) => member(Number(id.slice(1))))
    const game = matchedEnergyGame(members, 1)
    const exact = shapleyShares(game)
    const found = sampledShapley(members.length, growingMatchedWorth(members, 1), 3000, 5)
    expect(found.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(game.values.at(-1)), 3)
    found.shares.forEach((share, i) => {
      const truth = Number(exact.numerators[i]) / Number(exact.denominator)
      expect(Math.abs(share - truth)).toBeLessThanOrEqual(2.2 * (found.halfWidths[i] ?? 0) + 1e-6)
    })
    expect(sampledShapley(members.length, growingMatchedWorth(members, 1), 50, 5)).toEqual(
      sampledShapley(members.length, growingMatchedWorth(members, 1), 50, 5),
    )
  })
})

describe('core and nucleolus', () => {
  test('the core test agrees with going through every coalition', () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const shares = shapleyShares(game)
        const worse = game.values.some((value, mask) => {
          const got = sum(shares.numerators.filter((_, i) => (mask >> i) & 1))
          return got < value * shares.denominator
        })
        expect(coreTest(game, shares).inCore).toBe(!worse)
      }),
    )
  })
  test('two members share what they gain together by halves', () => {
    const { numerators, denominator } = nucleolus(gameOf({ A: decimal('10'), B: decimal('4'), 'A,B': decimal('20') }))
    expect(numerators.map((value) => Number(value) / Number(denominator))).toEqual([13, 7])
  })
  test('the bankruptcy problem of the Talmud: estates of 100, 200 and 300 for claims of 100, 200 and 300', () => {
    const claims = [100, 200, 300]
    const shared = (estate: number) => {
      const values = Object.fromEntries(
        Array.from({ length: 7 }, (_, i) => i + 1).map((mask) => {
          const others = claims.filter((_, i) => !((mask >> i) & 1)).reduce((a, b) => a + b, 0)
          return [membersOf(mask, ['A', 'B', 'C']).join(','), fromNumber(Math.max(0, estate - others))]
        }),
      )
      const { numerators, denominator } = nucleolus(gameOf(values))
      return numerators.map((value) => Number(value) / Number(denominator))
    }
    // Aumann and Maschler 1985, table of the Mishna.
    expect(shared(100).map((x) => x.toFixed(2))).toEqual(['33.33', '33.33', '33.33'])
    expect(shared(200)).toEqual([50, 75, 75])
    expect(shared(300)).toEqual([50, 100, 150])
  })
  test('it is in the core whenever there is one, is efficient, and no small transfer helps the worst-off coalition', () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const found = nucleolus(game)
        expect(sum(found.numerators)).toBe((game.values.at(-1) ?? 0n) * found.denominator)
        const { inCore } = coreTest(game, found)
        if (game.players.length > 1) expect(inCore).toBe(found.leastCore <= 0n)
        const excess = (shares: readonly bigint[]) =>
          game.values
            .map((value, mask) => ({
              mask,
              e: value * found.denominator - sum(shares.filter((_, i) => (mask >> i) & 1)),
            }))
            .filter(({ mask }) => mask > 0 && mask < game.values.length - 1)
            .map(({ e }) => e)
            .sort((a, b) => (a > b ? -1 : a < b ? 1 : 0))
        const base = excess(found.numerators)
        for (let i = 0; i < game.players.length; i += 1)
          for (let j = 0; j < game.players.length; j += 1) {
            if (i === j) continue
            const moved = found.numerators.map((value, k) => (k === i ? value - 1n : k === j ? value + 1n : value))
            const after = excess(moved)
            const differs = after.findIndex((value, k) => value !== base[k])
            if (differs >= 0) expect((after[differs] ?? 0n) > (base[differs] ?? 0n)).toBe(true)
          }
      }),
      { numRuns: 150 },
    )
  })
  test('eight members are solved, nine are refused', () => {
    const game = (n: number): Game => ({
      players: names(n),
      values: Array.from({ length: 1 << n }, (_, mask) =>
        BigInt((mask.toString(2).match(/1/g)?.length ?? 0) ** 2 * 100 + (mask % 7)),
      ).map((value, mask) => (mask === 0 ? 0n : value)),
      scale: 0,
    })
    expect(coreTest(game(8), nucleolus(game(8))).inCore).toBe(true)
    expect(() => nucleolus(game(9))).toThrow(/too-many-players/)
  })
})

describe('the exact simplex method', () => {
  test('a programme by hand: max 3x + 2y with x + y + s = 4, x + 3y + t = 6', () => {
    const found = exactMaximum({
      rows: [
        [1n, 1n, 1n, 0n],
        [1n, 3n, 0n, 1n],
      ],
      right: [4n, 6n],
      cost: [3n, 2n, 0n, 0n],
    })
    expect(found && Number(found.value) / Number(found.denominator)).toBe(12)
  })
  test('impossible rows and an objective without bound give nothing', () => {
    expect(
      exactMaximum({
        rows: [
          [1n, 1n],
          [1n, 1n],
        ],
        right: [1n, 2n],
        cost: [1n, 1n],
      }),
    ).toBeUndefined()
    expect(exactMaximum({ rows: [[1n, -1n]], right: [0n], cost: [1n, 0n] })).toBeUndefined()
  })
  test('at the optimum the price of the rows times the right sides is the value, and no column is worth more than it costs', () => {
    const whole = fc.bigInt({ min: -9n, max: 9n })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((m) =>
          fc.record({
            columns: fc.array(fc.tuple(fc.array(whole, { minLength: m, maxLength: m }), whole), {
              minLength: 1,
              maxLength: 9,
            }),
            right: fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: m, maxLength: m }),
          }),
        ),
        ({ columns, right }) => {
          const found = exactMaximum({
            rows: right.map((_, i) => columns.map(([column]) => column[i] ?? 0n)),
            right,
            cost: columns.map(([, cost]) => cost),
          })
          if (!found) return
          const dot = (a: readonly bigint[], b: readonly bigint[]) => sum(a.map((value, i) => value * (b[i] ?? 0n)))
          right.forEach((value, i) => {
            expect(
              dot(
                columns.map(([column]) => column[i] ?? 0n),
                found.y,
              ),
            ).toBe(value * found.denominator)
          })
          for (const y of found.y) expect(y >= 0n).toBe(true)
          expect(dot(found.prices, right)).toBe(found.value)
          for (const [column, cost] of columns) expect(dot(found.prices, column) >= cost * found.denominator).toBe(true)
        },
      ),
    )
  })
})

describe('the game of matched energy', () => {
  test('each coalition is worth what its members cover together, hour by hour (naive count)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((n) =>
          fc.array(
            fc.record({
              withdrawalWh: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }),
              feedInWh: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }),
            }),
            { minLength: n, maxLength: n },
          ),
        ),
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }),
        (given, price) => {
          const members = given.map((member, i) => ({ id: `m${i}`, ...member }))
          const game = matchedEnergyGame(members, price)
          game.values.forEach((value, mask) => {
            let worth = 0
            for (let h = 0; h < 6; h += 1) {
              const inside = members.filter((_, i) => (mask >> i) & 1)
              const drawn = inside.reduce((total, member) => total + (member.withdrawalWh[h] ?? 0), 0)
              const fed = inside.reduce((total, member) => total + (member.feedInWh[h] ?? 0), 0)
              worth += Math.min(drawn, fed) * (price[h] ?? 0)
            }
            expect(value).toBe(BigInt(worth))
          })
        },
      ),
    )
  })
  test('members of unequal length and thirteen members are refused', () => {
    const member = (id: string, hours: number) => ({
      id,
      withdrawalWh: new Array<number>(hours).fill(1),
      feedInWh: new Array<number>(hours).fill(1),
    })
    expect(() => matchedEnergyGame([member('a', 2), member('b', 3)], 1)).toThrow(/unequal-hours/)
    expect(() =>
      matchedEnergyGame(
        names(13).map((id) => member(id, 1)),
        1,
      ),
    ).toThrow(/too-many-players/)
  })
})

describe('games as written', () => {
  test.each([
    [{ 'B,A': '1' }, /bad-coalition/],
    [{ 'A,A': '1' }, /bad-coalition/],
    [{ 'A,': '1' }, /bad-coalition/],
    [{ A: '1', B: '1' }, /missing-coalition/],
    [{ '': '1', A: '1' }, /empty-coalition-worth/],
    [{}, /no-players/],
  ])('%j is refused', (written, code) => {
    expect(() =>
      gameOf(Object.fromEntries(Object.entries(written).map(([key, value]) => [key, decimal(value)]))),
    ).toThrow(code)
  })
})
