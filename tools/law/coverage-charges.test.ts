import { describe, expect, test } from 'vitest'
import type { LocalDay, LocalMonth } from '../../domain/calendar/day.ts'
import { addMonths, firstDay, month } from '../../domain/calendar/day.ts'
import { LAW_IDS, lawOn } from '../../domain/law/book.ts'
import { newCitations } from '../../domain/law/citations.ts'
import { publicHolidays } from '../../domain/law/public-holidays.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { fromInteger } from '../../domain/quantity/decimal.ts'
import { billPoint } from '../../domain/tariffs/bill.ts'
import { findDistributor } from '../../domain/tariffs/distributor.ts'
import { groupsOf, tariffSpans } from '../../domain/tariffs/network-tariff.ts'

const FIRST = month('2021-01')
const END = month('2027-07')

/**
 * Which months each entry answers for, `from..to` with `to` exclusive, `..` alone for all of 2021-01 to 2027-06. A month
 * outside says law.not-covered. A changed line here is a changed promise: it belongs into the changelog.
 */
const COVERED: Readonly<Record<string, string>> = {
  'calendar.public-holidays': '..',
  'capacity.class-period': '..',
  'capacity.classes': '..',
  'capacity.flat': '2021-01..2027-01',
  'capacity.flat-factors': '..',
  'capacity.flat-power-limit': '..',
  'capacity.household-relief': '..',
  'capacity.listed-hours': '2021-01..2027-01',
  'capacity.rate': '2021-01..2027-01',
  'charges.cogeneration-fee': '2021-01..2027-01',
  'charges.contract-power-excess': '2023-01..',
  'charges.excise-electricity': '..',
  'charges.large-consumer-levels': '2026-01..2027-01',
  'charges.part-months': '..',
  'charges.quality-rate-lv': '2021-01..2027-01',
  'charges.quality-rate-mv-hv': '2026-01..2027-01',
  'charges.reactive-energy': '2023-01..2027-01',
  'charges.res-fee': '2021-01..2027-01',
  'charges.rounding': '..',
  'charges.storage-settlement': '2026-01..2027-01',
  'charges.transition-fee': '..',
  'charges.vat': '2021-01..2027-01',
  'network-tariffs.distributors': '..',
  'network-tariffs.zone-clock': '2021-01..2027-01',
  'network-tariffs.pge.g11': '2021-01..2023-01 2026-01..2027-01',
  'network-tariffs.pge.g12': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.pge.c11': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.pge.c12a': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.pge.b21': '2025-01..2027-01',
  'network-tariffs.pge.b23': '2025-01..2027-01',
  'network-tariffs.pge.c21': '2025-01..2027-01',
  'network-tariffs.energa.g11': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.energa.g12': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.energa.c11': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.energa.c12a': '2022-01..2023-01 2026-01..2027-01',
  'network-tariffs.energa.b21': '2025-01..2027-01',
  'network-tariffs.energa.c21': '2025-01..2027-01',
  'network-tariffs.tauron.g11': '2023-01..2024-01 2026-01..2027-01',
  'network-tariffs.tauron.b21': '2025-01..2026-01',
  'network-tariffs.tauron.c21': '2025-01..2026-01',
  'network-tariffs.enea.b21': '2025-01..2026-01',
  'network-tariffs.enea.c21': '2025-01..2026-01',
  'network-tariffs.zones.all-day': '2021-01..2027-01',
  'network-tariffs.zones.day-night': '2021-01..2027-01',
  'network-tariffs.zones.day-night-pge': '2021-01..2027-01',
  'network-tariffs.zones.peak-by-season': '2021-01..2027-01',
  'prices.maximum-households': '2022-12..2026-01',
  'prices.maximum-public-bodies': '2022-12..2025-04',
  'prices.maximum-small-firms': '2022-12..2025-01',
  'prices.seller-lists.enea': '2026-01..2027-01',
  'prices.seller-lists.pge-2024': '2024-01..2025-01',
}
/** What every other network tariff and zone calendar covers: the tariffs of 2026. */
const OTHERS = '2026-01..2027-01'

const BRANCHES = ['calendar', 'capacity', 'charges', 'network-tariffs', 'prices'] as const
const ids = LAW_IDS.filter((id) => BRANCHES.some((branch) => id.startsWith(`${branch}.`)))

function months(): LocalMonth[] {
  const all: LocalMonth[] = []
  for (let at = FIRST; at < END; at = addMonths(at, 1)) all.push(at)
  return all
}

function isPromised(spans: string, at: LocalMonth): boolean {
  return spans.split(' ').some((span) => {
    const [from = '', to = ''] = span.split('..')
    return (from === '' || from <= at) && (to === '' || at < to)
  })
}

function answers(id: string, on: LocalDay): boolean {
  try {
    return lawOn(id, on).value !== undefined
  } catch (problem) {
    if (problem instanceof Refusal && problem.code === 'law.not-covered') return false
    throw problem
  }
}

describe('charges, month by month from January 2021 to June 2027', () => {
  test('there are entries in every branch, and none of the table is unknown', () => {
    for (const branch of BRANCHES) expect(ids.some((id) => id.startsWith(`${branch}.`))).toBe(true)
    expect(Object.keys(COVERED).filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.filter((id) => !id.startsWith('network-tariffs.') && !(id in COVERED))).toEqual([])
    expect(months()).toHaveLength(78)
  })
  test.each(ids)('%s answers for exactly the months promised', (id) => {
    const promise = COVERED[id] ?? OTHERS
    const wrong = months().filter((at) => answers(id, firstDay(at)) !== isPromised(promise, at))
    expect([promise, wrong]).toEqual([promise, []])
  })
  test('holidays are known for every year, and quality changes on 1 February 2026', () => {
    for (const at of months()) publicHolidays(firstDay(at), firstDay(addMonths(at, 1)), newCitations())
    const quality = (on: string) => lawOn('charges.quality-rate-lv', on as LocalDay).value
    expect([quality('2026-01-31'), quality('2026-02-01')]).toEqual(['0.0331', '0.0332'])
  })
})

describe('bills of 2026, every month, distributor and group', () => {
  const cite = newCitations()
  const cases = ['PGE', 'Energa', 'Tauron', 'Enea'].flatMap((name) =>
    groupsOf(findDistributor(name, firstDay(month('2026-01')), cite), firstDay(month('2026-01'))).map(
      (group) => [name, group] as const,
    ),
  )
  test('there are many', () => {
    expect(cases.length).toBeGreaterThan(70)
  })
  test.each(cases)('%s %s is billed, or refused with its reason', (distributor, group) => {
    for (let at = month('2026-01'); at < '2027-01'; at = addMonths(at, 1)) {
      const [from, to] = [firstDay(at), firstDay(addMonths(at, 1))]
      const [span] = tariffSpans(findDistributor(distributor, from, cite), group, from, to, cite)
      const start = Math.floor(Date.UTC(2025, 11, 1) / 900_000) as Parameters<
        typeof billPoint
      >[0]['quantities']['start']
      const request = {
        point: {
          distributor,
          group,
          contractPowerKw: fromInteger(30),
          phases: 3,
          zoneClock: 'WINTER_FIXED',
          billingMonths: 1,
          annualKwh: fromInteger(2000),
          lastYearNightKwh: fromInteger(100),
        },
        from,
        to,
        quantities: { start, slotsPerValue: 4, energyWh: new Float64Array(24 * 400).fill(1000) },
        seller: null,
        cite: newCitations(),
      } as const
      if (span?.tariff.notBilled) {
        expect(() => billPoint(request)).toThrow(/tariffs.group-not-billed/)
        continue
      }
      const bill = billPoint(request)
      expect(Number(bill.netPln)).toBeGreaterThan(0)
      expect([group, bill.complete]).toEqual([group, group !== 'R'])
    }
  })
})
