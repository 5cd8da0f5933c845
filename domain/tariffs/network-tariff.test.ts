import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { LAW_IDS, lawEntry } from '../law/book.ts'
import { newCitations } from '../law/citations.ts'
import { fullText, toNumber } from '../quantity/decimal.ts'
import { findDistributor } from './distributor.ts'
import { groupsOf, tariffSpans } from './network-tariff.ts'
import { rateTableOf } from './zone-energy.ts'

const on = day('2026-06-01')

function tariff(distributor: string, group: string) {
  const cite = newCitations()
  const [span] = tariffSpans(findDistributor(distributor, on, cite), group, on, addDays(on, 1), cite)
  if (!span) throw new Error('no tariff')
  return span.tariff
}

describe('distributors', () => {
  test.each([
    ['PGE', 'pge'],
    ['pge dystrybucja s.a.', 'pge'],
    ['ENERGA-OPERATOR', 'energa'],
    ['Energa Operator S.A.', 'energa'],
    ['TAURON Dystrybucja', 'tauron'],
    ['Enea Operator sp. z o.o.', 'enea'],
    ['  enea ', 'enea'],
    ['Stoen Operator', 'stoen'],
  ])('%s is known', (name, id) => {
    expect(findDistributor(name, on, newCitations()).id).toBe(id)
  })
  test.each(['', 'Innogy', 'PGE Obrót', '__proto__'])('"%s" is not', (name) => {
    expect(() => findDistributor(name, on, newCitations())).toThrow(/unknown-distributor/)
  })
  test('have the groups of their tariffs', () => {
    const count = (name: string) => groupsOf(findDistributor(name, on, newCitations()), on).length
    expect([count('PGE'), count('Energa'), count('Tauron'), count('Enea')]).toEqual([30, 28, 7, 7])
  })
})

describe('every recorded rate', () => {
  const ids = LAW_IDS.filter((id) => /^network-tariffs\.(pge|energa|tauron|enea)\./.test(id))
  test('has a zone for each hour and a rate for each zone, or says why it makes no bill', () => {
    let tables = 0
    for (const id of ids)
      for (const value of lawEntry(id).values) {
        const cite = newCitations()
        const [, distributor = '', group = ''] = id.split('.')
        const [span] = tariffSpans(
          findDistributor(distributor, value.from, cite),
          group,
          value.from,
          addDays(value.from, 1),
          cite,
        )
        if (!span || span.tariff.notBilled || !span.tariff.variable) continue
        expect(() => rateTableOf(span.tariff, value.from, true, cite)).not.toThrow()
        expect(() => rateTableOf(span.tariff, value.from, false, cite)).not.toThrow()
        tables += 1
      }
    expect(tables).toBeGreaterThan(60)
  })
  test.each([
    ['PGE', 'A23', '14840.00', 'PLN/MW/month'],
    ['PGE', 'B22', '19410.00', 'PLN/MW/month'],
    ['PGE', 'C11', '6.54', 'PLN/kW/month'],
    ['Energa', 'B23', '25.55', 'PLN/kW/month'],
    ['Energa', 'C12o', '14.88', 'PLN/kW/month'],
  ])('fixed of %s %s is %s %s', (distributor, group, rate, unit) => {
    const fixed = tariff(distributor, group).fixed
    expect(fixed && 'rate' in fixed ? [fullText(fixed.rate), fixed.unit] : fixed).toEqual([rate, unit])
  })
})

const FOLDER = new URL('../../../shared/data/tariffs-2026/', import.meta.url).pathname
const missing = existsSync(FOLDER) ? '' : ` (skipped: ${FOLDER} is not there)`

interface Transcript {
  readonly groups: Record<string, Record<string, unknown>>
}

/** All numbers below a value, in order. */
function numbers(of: unknown): number[] {
  if (typeof of === 'number') return [of]
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(numbers) : []
}

describe('the rates of 2026', () => {
  test.skipIf(missing !== '').each([
    ['pge', 'pge-dystrybucja-2026-02.json'],
    ['energa', 'energa-operator-2026.json'],
    ['tauron', 'tauron-dystrybucja-2026-G.json'],
  ])(`of %s are those of the transcript %s${missing}`, (distributor, file) => {
    const { groups } = JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as Transcript
    expect(Object.keys(groups).length).toBeGreaterThan(6)
    for (const [group, printed] of Object.entries(groups)) {
      const found = tariff(distributor, group)
      const rates = (found.variable?.rates ?? []).flatMap((row) =>
        row.aboveLastYear ? [row.rate, row.aboveLastYear] : [row.rate],
      )
      const fixed =
        found.fixed?.unit === 'PLN/month'
          ? [found.fixed.onePhase, found.fixed.threePhase]
          : found.fixed
            ? [found.fixed.rate]
            : []
      const { var_zl_kWh, var_zl_MWh, sub_zl_month, fixed_zl_month, fixed_zl_kW_month, fixed_zl_MW_month } = printed
      expect([group, rates.map(toNumber)]).toEqual([group, numbers(var_zl_kWh ?? var_zl_MWh)])
      expect([group, fixed.map(toNumber)]).toEqual([
        group,
        numbers(fixed_zl_month ?? fixed_zl_kW_month ?? fixed_zl_MW_month),
      ])
      const subscription = found.subscription?.map((row) => toNumber(row.rate)) ?? []
      expect([group, subscription]).toEqual([group, numbers(sub_zl_month)])
    }
  })
})
