import { describe, expect, test } from 'vitest'
import type { Decimal } from '../../domain/quantity/decimal.ts'
import { decimal, toNumber } from '../../domain/quantity/decimal.ts'
import type { StudyCost, StudyParameters } from '../../domain/settlement/study-2023/month.ts'
import { studyMonth } from '../../domain/settlement/study-2023/month.ts'
import { evidenceTable } from '../plock/evidence-table.ts'
import given from './parameters.json' with { type: 'json' }

const value = (name: Exclude<keyof typeof given, 'source' | 'august'>) => decimal(given[name].value)
const CLUSTER: StudyParameters = {
  purchasePerKwh: value('purchasePerKwh'),
  salePerKwh: value('salePerKwh'),
  balancingPerKwh: value('balancingPerKwh'),
  fixedPln: value('fixedPln'),
  transitionPln: value('transitionPln'),
  variablePerKwh: value('variablePerKwh'),
  qualityPerKwh: value('qualityPerKwh'),
  feesPerKwh: value('feesPerKwh'),
  feesOnPurchase: 'dropped',
}
const COOPERATIVE: StudyParameters = {
  ...CLUSTER,
  recovery: { share: value('recoveryShare'), savingPerKwh: value('recoverySavingPerKwh') },
}

/** September cannot be read in table 3; its parts give it (drawn + self-use, surplus + self-use). */
const RECOVERED: Readonly<Record<string, readonly [string, string]>> = { sep: ['286965', '316856'] }

const table = evidenceTable('../plock-t05/t05-energy-cost-cluster.csv')
const rows = table.rows.filter(({ month }) => month !== 'total')
const totals = table.rows.find(({ month }) => month === 'total') ?? {}
const months = rows.map((cells) => {
  const [consumption = cells.consumption_kWh ?? '', production = cells.production_kWh ?? ''] =
    RECOVERED[cells.month ?? ''] ?? []
  const kwh = { consumption: decimal(consumption), production: decimal(production) }
  return { month: cells.month ?? '', cells, kwh, ours: studyMonth(kwh.consumption, kwh.production, CLUSTER) }
})

/** Printed to the złoty, from consumption and production that are each rounded to 1 kWh. */
const ENERGY = 0.5 + 0.79
const BALANCING = 0.5 + 0.005
const QUALITY = 0.5 + 0.0242

function near(ours: Decimal, printed: string | undefined, tolerance: number): boolean {
  expect(printed).toBeDefined()
  // An overwritten cell proves nothing and is counted below.
  return printed === '' || Math.abs(toNumber(ours) - Number(printed)) <= tolerance
}
const share = (printed: string | undefined, part: number) => Math.abs(Number(printed)) * part + 1

describe('Płock 2023, table 5: energy cost of the cluster, from its configuration', () => {
  test('twelve months, four cells that cannot be read', () => {
    expect(months).toHaveLength(12)
    const empty = table.rows.flatMap((row) =>
      Object.entries(row).filter(([name, cell]) => cell === '' && name.endsWith('_PLN')),
    )
    expect(empty).toHaveLength(4)
  })

  test.each(months)('$month without the cluster: every line', ({ cells, ours: { without } }) => {
    expect(near(without.energy, cells.energy_without_PLN, ENERGY)).toBe(true)
    expect(near(without.quality, cells.quality_without_PLN, QUALITY)).toBe(true)
    expect(near(without.fixed, cells.fixed_without_PLN, 0.5)).toBe(true)
    expect(near(without.transition, cells.transition_without_PLN, 0.5)).toBe(true)
    // The mix of tariff zones and of capacity hours by month is not printed: yearly means, within 0.2 %.
    expect(near(without.variable, cells.variable_without_PLN, share(cells.variable_without_PLN, 0.002))).toBe(true)
    expect(near(without.fees, cells.fees_without_PLN, share(cells.fees_without_PLN, 0.002))).toBe(true)
  })

  test.each(months.filter(({ month }) => month !== 'aug'))(
    '$month with the cluster: purchase at 790, surplus at 566.33',
    ({ cells, ours }) => {
      expect(near(ours.with.energy, cells.energy_with_PLN, ENERGY)).toBe(true)
      expect(near(ours.with.variable, cells.variable_with_PLN, share(cells.variable_with_PLN, 0.003))).toBe(true)
    },
  )

  test.each(months)('$month with the cluster: balancing, fixed and transition lines', ({ month, cells, ours }) => {
    if (month !== 'aug') expect(near(ours.with.balancing, cells.balancing_with_PLN, BALANCING)).toBe(true)
    expect(near(ours.with.fixed, cells.fixed_with_PLN, 0.5)).toBe(true)
    expect(near(ours.with.transition, cells.transition_with_PLN, 0.5)).toBe(true)
  })

  test.each(months)('$month: printed sums are the sums of their lines, balancing left out', ({ cells }) => {
    const cell = (name: string) => Number(cells[`${name}_PLN`])
    const lines = ['fixed', 'transition', 'variable', 'quality', 'fees']
    for (const side of ['without', 'with']) {
      if (cells[`fees_${side}_PLN`] !== '') {
        const parts = lines.reduce((a, line) => a + cell(`${line}_${side}`), 0)
        expect(Math.abs(parts - cell(`distribution_${side}`))).toBeLessThanOrEqual(3)
      }
      if (cells[`energy_${side}_PLN`] !== '')
        expect(
          Math.abs(cell(`energy_${side}`) + cell(`distribution_${side}`) - cell(`total_${side}`)),
        ).toBeLessThanOrEqual(1)
    }
    expect(Math.abs(cell('total_without') - cell('total_with') - cell('reduction'))).toBeLessThanOrEqual(0.011)
  })

  test('the year: reduction within 0.1 %, what is missing are the disputed lines', () => {
    const sum = (pick: (cost: (typeof months)[number]) => number) => months.reduce((a, one) => a + pick(one), 0)
    const reduction = sum(({ ours }) => toNumber(ours.reduction))
    const printed = Number(totals.reduction_PLN)
    expect(Math.abs(reduction - printed) / printed).toBeLessThan(0.001)
    const line = (name: keyof StudyCost, side: 'without' | 'with') => sum(({ ours }) => toNumber(ours[side][name]))
    expect(Math.abs(line('energy', 'without') - Number(totals.energy_without_PLN))).toBeLessThanOrEqual(2)
    expect(Math.abs(line('quality', 'without') - Number(totals.quality_without_PLN))).toBeLessThanOrEqual(1)
    expect(Math.abs(line('fixed', 'without') - Number(totals.fixed_without_PLN))).toBeLessThanOrEqual(1)
  })
})

describe('Płock 2023, table 5: known errors of the source', () => {
  const january = months[0] as (typeof months)[number]

  test('P06: the price of the text (785) does not give the printed energy, 790 does', () => {
    const as785 = studyMonth(january.kwh.consumption, january.kwh.production, {
      ...CLUSTER,
      purchasePerKwh: decimal('0.785'),
    })
    expect(near(as785.with.energy, january.cells.energy_with_PLN, ENERGY)).toBe(false)
  })
  test('P07: netted by the hour, as the text says, the energy would cost 436,647 zł and not 236,425 zł', () => {
    const drawn = studyMonth(decimal('1444255'), decimal('0'), CLUSTER).with.energy
    const sold = studyMonth(decimal('0'), decimal('1244371'), { ...CLUSTER, salePerKwh: decimal('0.566') }).with.energy
    expect(Math.round(toNumber(drawn) + toNumber(sold))).toBe(436_647)
  })
  test('P11: the quality rate on January’s purchase would be 3,768 zł, the table prints −1,698', () => {
    const due = studyMonth(january.kwh.consumption, january.kwh.production, { ...CLUSTER, feesOnPurchase: 'due' })
    expect(Math.round(toNumber(due.with.quality))).toBe(3768)
    expect(january.cells.quality_with_PLN).toBe('-1698')
  })
  test('P12: fees on what is still bought would be 58 thousand złotys a year, the table prints 131', () => {
    const due = months.reduce((a, { kwh }) => {
      const month = studyMonth(kwh.consumption, kwh.production, { ...CLUSTER, feesOnPurchase: 'due' })
      return a + toNumber(month.with.fees)
    }, 0)
    expect(due).toBeGreaterThan(57_000)
    expect(due).toBeLessThan(59_000)
    expect(totals.fees_with_PLN).toBe('131')
  })
})

describe('Płock 2023: one purchase of 7,521 kWh in August explains what the monthly netting cannot', () => {
  const august = months.find(({ month }) => month === 'aug') as (typeof months)[number]
  const bought = decimal(given.august.boughtKwh)
  const surplus = decimal('20196')
  const parts = (of: StudyParameters) => [studyMonth(bought, decimal('0'), of), studyMonth(decimal('0'), surplus, of)]
  const energyOf = (of: StudyParameters) => parts(of).reduce((a, { with: { energy } }) => a + toNumber(energy), 0)

  test('the whole month netted at once misses the printed August by 1,682 zł', () => {
    expect(Math.round(Number(august.cells.energy_with_PLN) - toNumber(august.ours.with.energy))).toBe(1682)
  })
  test('the printed energy of August', () => {
    expect(toNumber(august.kwh.production) - toNumber(august.kwh.consumption)).toBe(12_675)
    expect(Math.abs(energyOf(CLUSTER) - Number(august.cells.energy_with_PLN))).toBeLessThanOrEqual(ENERGY)
  })
  test('the printed variable component of August, to 2.5 %', () => {
    const variable = toNumber(parts(CLUSTER)[0]?.with.variable ?? decimal('0'))
    const printed = Number(august.cells.variable_with_PLN)
    expect(Math.abs(variable - printed) / printed).toBeLessThan(0.025)
  })
  test('the printed balancing of August: each part pays on the larger of its consumption and production', () => {
    const ofParts = toNumber(august.kwh.production) + toNumber(bought)
    expect(
      Math.abs(ofParts * toNumber(CLUSTER.balancingPerKwh) - Number(august.cells.balancing_with_PLN)),
    ).toBeLessThan(BALANCING)
  })
  test('the yearly energy of the cluster, 236,425 zł, and the reduction of the cooperative, 4,319,759.27 zł', () => {
    const others = months.filter(({ month }) => month !== 'aug')
    const year = (of: StudyParameters) =>
      energyOf(of) +
      others.reduce((a, { kwh }) => a + toNumber(studyMonth(kwh.consumption, kwh.production, of).with.energy), 0)
    expect(Math.abs(year(CLUSTER) - 236_425)).toBeLessThanOrEqual(6)
    const without = rows.reduce((a, cells) => a + Number(cells.total_without_PLN), 0)
    const reduction = without - year(COOPERATIVE) - 48_187 - 656
    // Twelve roundings of energy and surplus, and two of the fixed lines.
    expect(Math.abs(reduction - 4_319_759.27)).toBeLessThanOrEqual(8)
  })
})
