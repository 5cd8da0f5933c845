import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { startOfDay } from '../calendar/slot.ts'
import { newCitations } from '../law/citations.ts'
import { decimal, fromInteger } from '../quantity/decimal.ts'
import { billPoint } from './bill.ts'
import { sumBills } from './bill-sum.ts'
import type { BilledPoint } from './billed-point.ts'

/**
 * A second bill, written apart from the first: clock by the time-zone database, zones by plain conditions, money in whole
 * numbers of 10^-10 zł. It knows five groups of PGE in 2026 and nothing else.
 */
interface Moment {
  readonly month: number
  readonly hour: number
  readonly free: boolean
}

const FREE = new Set([
  '01-01',
  '01-06',
  '04-06',
  '05-01',
  '05-03',
  '06-04',
  '08-15',
  '11-01',
  '11-11',
  '12-24',
  '12-25',
  '12-26',
])
const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

function moment(instant: Date, winterClock: boolean): Moment {
  const text = winterClock
    ? new Date(instant.getTime() + 3_600_000).toISOString()
    : format.format(instant).replace(', ', 'T')
  const date = text.slice(0, 10)
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return {
    month: Number(text.slice(5, 7)),
    hour: Number(text.slice(11, 13)),
    free: weekday === 0 || weekday === 6 || FREE.has(date.slice(5)),
  }
}

const summer = ({ month }: Moment) => month >= 4 && month <= 9

/** Rates in 10^-7 zł per Wh: 0.2568 zł/kWh is 2568. */
const GROUPS: Readonly<Record<string, (at: Moment) => number>> = {
  G11: () => 3469,
  G12: (at) => {
    const [noon, afternoon] = summer(at) ? [15, 17] : [13, 15]
    const daytime = (at.hour >= 6 && at.hour < noon) || (at.hour >= afternoon && at.hour < 22)
    return daytime ? 4014 : 765
  },
  C12a: (at) => {
    const evening = at.hour < 21 && at.hour >= (summer(at) ? 20 : 17)
    return (at.hour >= 8 && at.hour < 11) || evening ? 3173 : 1855
  },
  C22b: (at) => (at.hour >= 6 && at.hour < 21 ? 2593 : 868),
  C23: (at) => {
    if (at.free) return 847
    if (at.hour >= 7 && at.hour < 13) return 2369
    const evening = summer(at) ? at.hour >= 19 && at.hour < 22 : at.hour >= 16 && at.hour < 21
    return evening ? 3478 : 847
  },
}

/** Whole units of 10^-k grosze to grosze, halves up (all amounts here are positive). */
function toGrosze(value: bigint, digits: number): bigint {
  const unit = 10n ** BigInt(digits)
  return (2n * value + unit) / (2n * unit)
}

/** Grosze of each charge on energy, by its rate. */
function twin(
  group: string,
  from: Date,
  wh: readonly number[],
  stepMs: number,
  winterClock: boolean,
): Record<string, bigint> {
  const byRate = new Map<number, number>()
  let january = 0
  let later = 0
  const days = new Map<string, { listed: number; other: number; free: boolean }>()
  for (const [i, energy] of wh.entries()) {
    const instant = new Date(from.getTime() + i * stepMs)
    const rate = (GROUPS[group] as (at: Moment) => number)(moment(instant, winterClock))
    byRate.set(rate, (byRate.get(rate) ?? 0) + energy)
    const local = moment(instant, false)
    if (local.month === 1) january += energy
    else later += energy
    const date = format.format(instant).slice(0, 10)
    const known = days.get(date) ?? { listed: 0, other: 0, free: local.free }
    if (local.hour >= 7 && local.hour < 22) known.listed += energy
    else known.other += energy
    days.set(date, known)
  }
  let feeHundredths = 0
  for (const { listed, other, free } of days.values()) {
    if (free) continue
    const [l, o] = [BigInt(listed) * 9n, BigInt(other) * 15n]
    const below = (percent: bigint) => (l - o) * 100n < percent * o
    feeHundredths += listed * (other === 0 ? 100 : below(5n) ? 17 : below(10n) ? 50 : below(15n) ? 83 : 100)
  }
  let variable = 0n
  for (const [rate, energy] of byRate) variable += toGrosze(BigInt(rate) * BigInt(energy), 5)
  const all = BigInt(january + later)
  return {
    'network-variable': variable,
    quality: toGrosze(331n * BigInt(january), 5) + toGrosze(332n * BigInt(later), 5),
    'res-fee': toGrosze(73n * all, 5),
    'cogeneration-fee': toGrosze(30n * all, 5),
    'capacity-fee': toGrosze(2194n * BigInt(feeHundredths), 7),
  }
}

describe('the bill and its twin', () => {
  test('charge the same for random loads, days, clocks and groups of 2026', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(GROUPS)),
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.constantFrom(1, 4),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        fc.integer({ min: 0, max: 4 }),
        (group, offset, length, winterClock, slotsPerValue, seed, flatness) => {
          const from = addDays(day('2026-01-01'), offset)
          const wanted = addDays(from, length)
          const to = wanted > '2027-01-01' ? day('2027-01-01') : wanted
          const start = startOfDay(from)
          const count = (startOfDay(to) - start) / slotsPerValue
          let state = seed
          // A flat load with a little noise meets the thresholds of the classes; flatness 0 is wild.
          const wh = Array.from({ length: count }, () => {
            state = (state * 48_271) % 2_147_483_647
            return flatness === 0 ? state % 5000 : 1000 + (state % (40 * flatness))
          })
          const point: BilledPoint = {
            distributor: 'pge',
            group,
            contractPowerKw: fromInteger(50),
            phases: 3,
            zoneClock: winterClock ? 'WINTER_FIXED' : 'AUTO',
            billingMonths: 1,
            annualKwh: decimal('100'),
          }
          const bill = billPoint({
            point,
            from,
            to,
            quantities: { start, slotsPerValue: slotsPerValue as 1 | 4, energyWh: wh },
            seller: null,
            cite: newCitations(),
          })
          const expected = twin(group, new Date(start * 900_000), wh, slotsPerValue * 900_000, winterClock)
          for (const [id, grosze] of Object.entries(expected)) {
            if (id === 'capacity-fee' && bill.capacity.basis === 'flat') continue
            const lines = bill.lines.filter((line) => line.id === id || line.id.startsWith(`${id}.`))
            const found = lines.reduce((sum, line) => sum + BigInt(line.amountPln.replace('.', '')), 0n)
            expect([id, found]).toEqual([id, grosze])
          }
          // Zones partition the energy; lines sum to the net; VAT and gross follow.
          const taken = wh.reduce((sum, one) => sum + one, 0)
          const zoned = bill.lines.filter((line) => line.id.startsWith('network-variable'))
          expect(Math.round(zoned.reduce((sum, line) => sum + Number(line.quantity) * 1000, 0))).toBe(taken)
          const cents = (text: string) => BigInt(text.replace('.', ''))
          const net = bill.lines.reduce((sum, line) => sum + cents(line.amountPln), 0n)
          expect(cents(bill.netPln)).toBe(net)
          expect(cents(bill.vatPln)).toBe(toGrosze(net * 23n, 2))
          expect(cents(bill.grossPln)).toBe(cents(bill.netPln) + cents(bill.vatPln))
        },
      ),
      { numRuns: 150 },
    )
  })
  test('a period split at any day holds the same energy line by line', () => {
    const from = day('2026-01-01')
    const to = day('2026-04-01')
    const start = startOfDay(from)
    const energyWh = Int32Array.from({ length: (startOfDay(to) - start) / 4 }, (_, i) => (i * 7919) % 3001)
    const quantities = { start, slotsPerValue: 4, energyWh } as const
    const point: BilledPoint = {
      distributor: 'pge',
      group: 'B23',
      contractPowerKw: fromInteger(50),
      zoneClock: 'WINTER_FIXED',
      billingMonths: 1,
    }
    const make = (a: typeof from, b: typeof to) =>
      billPoint({ point, from: a, to: b, quantities, seller: null, cite: newCitations() })
    const whole = make(from, to)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 89 }), (offset) => {
        const cut = addDays(from, offset)
        const parts = sumBills([make(from, cut), make(cut, to)])
        for (const line of whole.lines) {
          if (line.unit !== 'MWh' && line.id !== 'capacity-fee') continue
          const same = parts.lines.find((one) => one.id === line.id && one.source === line.source)
          expect([line.id, same?.quantity]).toEqual([line.id, line.quantity])
        }
      }),
      { numRuns: 40 },
    )
  })
})
