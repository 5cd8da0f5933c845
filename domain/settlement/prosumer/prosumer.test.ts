import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, month } from '../../calendar/day.ts'
import { newCitations } from '../../law/citations.ts'
import { decimal, fullText, sum, text, toNumber } from '../../quantity/decimal.ts'
import type { DepositLot } from './net-billing.ts'
import { fedInValue, netBillingRules, settleNetBilling } from './net-billing.ts'
import { netMeteringRules, settleNetMetering } from './net-metering.ts'
import { shareInstallation, virtualPowerLimit } from './shared-installation.ts'

const of = (netKwh: string, price: string) => ({ netKwh: decimal(netKwh), pricePlnPerMwh: decimal(price) })
const lot = (m: string, pln: string, fedIn?: string): DepositLot => ({
  month: month(m),
  pln: decimal(pln),
  ...(fedIn === undefined ? {} : { fedInValuePln: decimal(fedIn) }),
})
const rules = (m: string, basis: 'rce' | 'rcem' = 'rce') => netBillingRules(month(m), basis, newCitations())

describe('art. 4b: value of the energy fed in', () => {
  test('only periods of net feed-in count, and a negative price counts as 0', () => {
    expect(text(fedInValue([of('-10', '500'), of('-3', '-50'), of('2', '500'), of('-1', '0')]))).toBe('5')
    expect(text(fedInValue([]))).toBe('0')
  })
})

describe('art. 4c: the deposit', () => {
  test('January 2025 stands as it is, February 2025 is raised by 1.23', () => {
    expect(text(rules('2025-01').factor)).toBe('1')
    expect(text(rules('2025-02').factor)).toBe('1.23')
  })
  const settle = (more: object, basis: 'rce' | 'rcem' = 'rce') =>
    settleNetBilling(
      {
        month: month('2025-06'),
        fedInValuePln: decimal('100'),
        deposit: [],
        energyChargePln: decimal('0'),
        ...more,
      },
      rules('2025-06', basis),
    )
  test('is rounded once to the grosz, halves up', () => {
    expect(fullText(settle({ fedInValuePln: decimal('0.5') }).depositPln)).toBe('0.62')
    expect(fullText(settle({ fedInValuePln: decimal('10.5') }).depositPln)).toBe('12.92')
  })
  test('pays the energy, oldest lot first and this month’s last, never more than the charge', () => {
    const result = settle({
      deposit: [lot('2025-05', '20'), lot('2024-07', '30')],
      energyChargePln: decimal('60'),
    })
    expect([text(result.usedPln), text(result.payablePln)]).toEqual(['60', '0'])
    expect(result.deposit.map(({ month: m, pln }) => [m, text(pln)])).toEqual([['2025-06', '113']])
    const poor = settle({ energyChargePln: decimal('200') })
    expect([text(poor.usedPln), text(poor.payablePln)]).toEqual(['123', '77'])
  })
  test.each([
    ['rcem', '20'],
    ['rce', '30'],
  ] as const)('under %s at most %s %% of the month’s value is refunded, the rest lapses', (basis, refund) => {
    const result = settle({ deposit: [lot('2024-06', '50', '100')] }, basis)
    expect(text(result.refundPln)).toBe(refund)
    expect(text(result.lapsedPln)).toBe(String(50 - Number(refund)))
    const little = settle({ deposit: [lot('2024-06', '5', '100')] }, basis)
    expect([text(little.refundPln), text(little.lapsedPln)]).toEqual(['5', '0'])
  })
  test('a lot of month m still pays in m + 12, and closes only after it', () => {
    const used = settle({ deposit: [lot('2024-06', '50', '100')], energyChargePln: decimal('45') })
    expect([text(used.usedPln), text(used.refundPln)]).toEqual(['45', '5'])
    const young = settle({ deposit: [lot('2024-07', '50')] })
    expect([text(young.refundPln), young.deposit.length]).toEqual(['0', 2])
  })
  test('a lot that is too old pays nothing and is named', () => {
    const result = settle({ deposit: [lot('2024-05', '50', '100')], energyChargePln: decimal('10') })
    expect([text(result.usedPln), text(result.tooOldPln), text(result.refundPln)]).toEqual(['10', '50', '30'])
    expect(result.deposit.map(({ month: m, pln }) => [m, text(pln)])).toEqual([['2025-06', '113']])
  })
  test.each([
    ['a negative lot', lot('2025-05', '-1'), /settlement.lot-negative/],
    ['a lot of the future', lot('2025-07', '1'), /settlement.lot-not-earlier/],
    ['a closing lot without the value of its month', lot('2024-06', '1'), /settlement.lot-value-missing/],
  ])('refuses %s', (_, bad, code) => {
    expect(() => settle({ deposit: [bad] })).toThrow(code)
  })
  test('money in = used + refunded + lapsed + left, to the grosz', () => {
    const grosze = fc.integer({ min: 0, max: 100_000 }).map((n) => ({ mantissa: BigInt(n), scale: 2 }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), grosze, grosze), { maxLength: 8 }),
        grosze,
        grosze,
        (lots, value, charge) => {
          const deposit = lots.map(([ago, pln, fedInValuePln]) => ({
            month: month(`20${24 + Math.floor((17 - ago) / 12)}-${String(((17 - ago) % 12) + 1).padStart(2, '0')}`),
            pln,
            fedInValuePln,
          }))
          const result = settle({ deposit, fedInValuePln: value, energyChargePln: charge })
          const into = sum([...deposit.map(({ pln }) => pln), result.depositPln])
          const out = sum([result.usedPln, result.refundPln, result.lapsedPln, ...result.deposit.map(({ pln }) => pln)])
          expect(text(into)).toBe(text(out))
          expect(text(sum([result.usedPln, result.payablePln]))).toBe(text(charge))
        },
      ),
    )
  })
})

describe('art. 4 ust. 1: net-metering', () => {
  test('0.8 to 10 kW and 0.7 above', () => {
    const ratio = (kw: string) => text(netMeteringRules(decimal(kw), month('2026-05'), newCitations()).ratio)
    expect([ratio('10'), ratio('10.01')]).toEqual(['0.8', '0.7'])
    expect(() => netMeteringRules(decimal('0'), month('2026-05'), newCitations())).toThrow(
      /settlement.power-impossible/,
    )
  })
  test('100 kWh given bring 80 back, over twelve months', () => {
    const small = netMeteringRules(decimal('5'), month('2026-05'), newCitations())
    const zones = (withdrawn: string, fedIn: string) => [
      { id: 'all', withdrawn: decimal(withdrawn), fedIn: decimal(fedIn), variableRate: decimal('0') },
    ]
    const may = settleNetMetering(month('2026-05'), zones('0', '100'), [], small)
    expect(may.carried.map(({ energy }) => text(energy))).toEqual(['80'])
    const june = settleNetMetering(month('2026-06'), zones('90', '0'), may.carried, small)
    expect([text(june.settled), june.carried.length]).toEqual(['10', 0])
  })
})

describe('one installation shared by prosumers', () => {
  test('every interval’s parts add up to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (wh, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          const percent = new Map(
            [low, high - low, 10_000 - high].map((n, i) => [`M${i}`, { mantissa: BigInt(n), scale: 2 }]),
          )
          const parts = shareInstallation(Int32Array.from(wh), percent)
          for (const [h, whole] of wh.entries()) {
            const given = [...parts].map(([id, series]) => {
              const share = (whole * toNumber(percent.get(id) ?? decimal('0'))) / 100
              expect(Math.abs((series[h] ?? 0) - share)).toBeLessThan(1 + 1e-6)
              return series[h] ?? 0
            })
            expect(given.reduce((x, y) => x + y, 0)).toBe(whole)
          }
        },
      ),
    )
  })
  test('shares that are not 100 % together, or negative, are refused', () => {
    const share = (...percent: string[]) =>
      shareInstallation(Int32Array.of(1), new Map(percent.map((p, i) => [`M${i}`, decimal(p)])))
    expect(() => share('50', '49.99')).toThrow(/settlement.shares-not-whole/)
    expect(() => share('101', '-1')).toThrow(/settlement.share-negative/)
  })
  test('a virtual prosumer gets at most the contract power and 50 kW, from 2025-07-02', () => {
    const limit = (kw: string) => text(virtualPowerLimit(decimal(kw), day('2025-07-02'), newCitations()))
    expect([limit('14'), limit('60')]).toEqual(['14', '50'])
    expect(() => virtualPowerLimit(decimal('1'), day('2025-07-01'), newCitations())).toThrow(/law.not-covered/)
  })
})
