import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factorSet, POLLUTANTS } from '../emissions/factor-set.ts'
import { minus, toNumber } from '../quantity/decimal.ts'
import type { CarrierMatrix } from './carrier-projection.ts'
import { carrierTable, projectCarriers } from './carrier-projection.ts'
import { evenPercents } from './even-shares.ts'
import { sectorEmission } from './sector-emission.ts'

const CARRIERS = ['coal', 'biomass', 'gas', 'oil', 'electricity', 'district heat']
// Nothing is metered below a nanojoule; next to zero a double has no digits left to share out.
const energy = fc.double({ min: 0, max: 1e6, noNaN: true }).map((gj) => (gj < 1e-18 ? 0 : gj))
const matrix: fc.Arbitrary<CarrierMatrix> = fc.dictionary(
  fc.constantFrom('residential', 'public', 'business'),
  fc.dictionary(fc.constantFrom(...CARRIERS), energy, { maxKeys: 6 }),
  { minKeys: 1 },
)
const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((all, one) => all + one, 0)
const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(a) + Math.abs(b)))

test('energy by carrier, energy by sector and the total are the same energy', () => {
  fc.assert(
    fc.property(matrix, (base) => {
      const { bySector, byCarrier, total } = carrierTable(base)
      near(sum(bySector), total)
      near(sum(byCarrier), total)
    }),
  )
})

test('growth multiplies a sector, and a shift like for like keeps its energy and leaves no carrier below zero', () => {
  const shift = fc.record({
    from: fc.constantFrom(...CARRIERS),
    to: fc.constantFrom(...CARRIERS),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    energyRatio: fc.constant(1),
  })
  fc.assert(
    fc.property(
      matrix,
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.array(shift, { maxLength: 4 }),
      (base, by, shifts) => {
        const before = carrierTable(base)
        const growth = Object.fromEntries(Object.keys(base).map((sector) => [sector, by]))
        const after = projectCarriers(base, growth, shifts)
        for (const [sector, gj] of Object.entries(after.bySector)) near(gj, (before.bySector[sector] ?? 0) * by)
        for (const row of Object.values(after.matrix))
          for (const gj of Object.values(row)) expect(gj).toBeGreaterThanOrEqual(-1e-9)
      },
    ),
  )
})

test('emission by sector, by carrier and in total are the same to the last digit', () => {
  const set = factorSet('zelow-t11')
  const devices = [
    { carrier: 'coal', device: 'central heating boiler', variant: 'manual, no class', share: 0.6 },
    { carrier: 'coal', device: 'central heating boiler', variant: 'automatic, class 5', share: 0.4 },
    { carrier: 'biomass', device: 'fireplace', variant: 'ecodesign', share: 1 },
  ]
  fc.assert(
    fc.property(matrix, (base) => {
      const { bySector, byCarrier, total } = sectorEmission(base, set, devices)
      for (const one of POLLUTANTS)
        for (const parts of [bySector, byCarrier]) {
          const left = Object.values(parts).reduce((rest, part) => minus(rest, part[one]), total[one])
          expect(toNumber(left)).toBe(0)
        }
    }),
    { numRuns: 50 },
  )
})

test('printed shares sum to exactly 100 % and none is further than a digit from its own', () => {
  fc.assert(
    fc.property(fc.array(energy, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 2 }), (parts, digits) => {
      const whole = parts.reduce((all, one) => all + one, 0)
      const shares = evenPercents(parts, digits)
      if (whole === 0) {
        expect(shares).toBeUndefined()
        return
      }
      expect(Math.round((shares ?? []).reduce((all, one) => all + one, 0) * 10 ** digits)).toBe(100 * 10 ** digits)
      for (const [i, share] of (shares ?? []).entries())
        expect(Math.abs(share - ((parts[i] ?? 0) / whole) * 100)).toBeLessThanOrEqual(10 ** -digits + 1e-6)
    }),
  )
})
