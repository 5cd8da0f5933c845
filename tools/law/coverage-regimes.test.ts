import { describe, expect, test } from 'vitest'
import type { LocalDay, LocalMonth } from '../../domain/calendar/day.ts'
import { addMonths, day, firstDay, month } from '../../domain/calendar/day.ts'
import { startOfDay } from '../../domain/calendar/slot.ts'
import { LAW_IDS, lawEntry } from '../../domain/law/book.ts'
import { newCitations } from '../../domain/law/citations.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { decimal } from '../../domain/quantity/decimal.ts'
import { settleCitizen } from '../../domain/settlement/citizen/settle.ts'
import { clusterArea, clusterParty } from '../../domain/settlement/cluster/area.ts'
import { clusterConditions } from '../../domain/settlement/cluster/conditions.ts'
import { readDiscount } from '../../domain/settlement/cluster/discount.ts'
import { cooperativeConditions } from '../../domain/settlement/cooperative/conditions.ts'
import { cooperativeRules } from '../../domain/settlement/cooperative/rules.ts'
import { netBillingRules } from '../../domain/settlement/prosumer/net-billing.ts'
import { netMeteringRules } from '../../domain/settlement/prosumer/net-metering.ts'
import { virtualPowerLimit } from '../../domain/settlement/prosumer/shared-installation.ts'

const FIRST = month('2022-01')
const LAST = month('2030-06')
const months: LocalMonth[] = []
for (let at = FIRST; at <= LAST; at = addMonths(at, 1)) months.push(at)

const one = decimal('1')
const nothing = () => newCitations()

/** Each rule, and the first days of months on which it must answer: `[first, last]`; on all others it must refuse. */
const RULES: readonly (readonly [string, (on: LocalDay, of: LocalMonth) => unknown, string, string])[] = [
  [
    'area of a cluster',
    (on) => clusterArea([{ id: 'P', gmina: '1419023', distributor: 'D', voltageKv: decimal('0.4') }], on, nothing()),
    '2024-01',
    '2030-06',
  ],
  ['party of a cluster', (on) => clusterParty([{ id: 'G', kind: 'jst' }], on, nothing()), '2024-01', '2030-06'],
  [
    'conditions of the cluster support',
    (on) =>
      clusterConditions(
        { resFedIn: one, allFedIn: one, installedMw: one, annualCoverage: one, minHourlyCoverage: one, storageMw: one },
        on,
        nothing(),
      ),
    '2024-08',
    '2029-12',
  ],
  ['discount of the cluster support', (on) => readDiscount(on, nothing()), '2024-08', '2029-12'],
  ['settlement of a cooperative', (_, of) => cooperativeRules(of, nothing()), '2022-05', '2030-06'],
  [
    'limits of a cooperative',
    (on) =>
      cooperativeConditions(
        {
          gminas: ['1419072'],
          distributors: ['D'],
          electricMw: one,
          annualPotential: one,
          annualNeeds: one,
          applicationOn: on,
        },
        on,
        nothing(),
      ),
    '2024-01',
    '2030-06',
  ],
  [
    'sharing in a citizen energy community',
    (on) => settleCitizen({ start: startOfDay(on), hours: 0, points: [] }, {}, nothing()),
    '2023-10',
    '2030-06',
  ],
  ['net-billing by RCEm', (_, of) => netBillingRules(of, 'rcem', nothing()), '2022-04', '2030-06'],
  ['net-billing by RCE', (_, of) => netBillingRules(of, 'rce', nothing()), '2022-04', '2030-06'],
  ['net-metering', (_, of) => netMeteringRules(one, of, nothing()), '2022-01', '2030-06'],
  ['power of a virtual prosumer', (on) => virtualPowerLimit(one, on, nothing()), '2025-08', '2030-06'],
]

/** What a rule says of a day: its answer, or the code of its refusal; anything else is a fault and is thrown. */
function verdict(rule: () => unknown): string {
  try {
    rule()
    return 'answers'
  } catch (problem) {
    if (problem instanceof Refusal) return problem.code
    throw problem
  }
}

describe('every regime answers, or says that there is no law, on the first day of each month 2022-01 to 2030-06', () => {
  test('102 months are walked', () => {
    expect(months).toHaveLength(102)
  })
  test.each(RULES)('%s', (_, rule, first, last) => {
    const found = months.map((of) => `${of} ${verdict(() => rule(firstDay(of), of))}`)
    const expected = months.map((of) => `${of} ${of >= first && of <= last ? 'answers' : 'law.not-covered'}`)
    expect(found).toEqual(expected)
  })
  test('the two sets of cluster conditions meet at the turn of 2026 without gap or overlap', () => {
    const ids = (on: string) =>
      clusterConditions(
        { resFedIn: one, allFedIn: one, installedMw: one, annualCoverage: one, minHourlyCoverage: one, storageMw: one },
        day(on),
        nothing(),
      ).conditions.map(({ id }) => id)
    expect(ids('2026-12-31')).toContain('annual-coverage')
    expect(ids('2026-12-31')).not.toContain('hourly-coverage')
    expect(ids('2027-01-01')).toContain('hourly-coverage')
    expect(ids('2027-01-01')).not.toContain('annual-coverage')
  })
  test('the first and last day of the support, and of each dated value, are its own', () => {
    expect(verdict(() => readDiscount(day('2024-07-01'), nothing()))).toBe('law.not-covered')
    expect(verdict(() => readDiscount(day('2024-07-02'), nothing()))).toBe('answers')
    expect(verdict(() => readDiscount(day('2029-12-31'), nothing()))).toBe('answers')
    expect(verdict(() => readDiscount(day('2030-01-01'), nothing()))).toBe('law.not-covered')
  })
  test('no entry of the regimes is without an article or with an end before its last check was noted', () => {
    const regimes = LAW_IDS.filter((id) => /^(cluster|cooperative|citizen|prosumer)\./.test(id)).map(lawEntry)
    expect(regimes.length).toBeGreaterThan(70)
    for (const { id, values, checkedUntil } of regimes) {
      expect([id, checkedUntil]).toEqual([id, '2026-11-23'])
      for (const { article } of values) expect(article, id).not.toBe('')
    }
  })
})
