import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { startOfDay } from '../calendar/slot.ts'
import { newCitations, sourcesOf } from '../law/citations.ts'
import { decimal } from '../quantity/decimal.ts'
import type { Bill } from './bill.ts'
import { billPoint } from './bill.ts'
import { billMonths, sumBills } from './bill-sum.ts'
import type { BilledPoint } from './billed-point.ts'
import type { BillQuantities } from './quantities.ts'
import type { SellerTerms } from './seller.ts'

/** A constant load through a period, by hours or quarter-hours. */
function constant(from: string, to: string, wh: number, slotsPerValue: 1 | 4 = 4): BillQuantities {
  const start = startOfDay(day(from))
  return {
    start,
    slotsPerValue,
    energyWh: new Float64Array((startOfDay(day(to)) - start) / slotsPerValue).fill(wh),
  }
}

const household: BilledPoint = {
  distributor: 'PGE Dystrybucja',
  group: 'G11',
  phases: 1,
  zoneClock: 'AUTO',
  billingMonths: 1,
  annualKwh: decimal('3600'),
}

function business(distributor: string, group: string, kw: string): BilledPoint {
  return { distributor, group, contractPowerKw: decimal(kw), zoneClock: 'AUTO', billingMonths: 1 }
}

function single(pln: string, more: Partial<SellerTerms> = {}): SellerTerms[] {
  const price = { kind: 'single', plnPerKwh: decimal(pln) } as const
  return [{ from: day('2020-01-01'), to: null, price, exciseIncluded: true, ...more }]
}

function make(
  point: BilledPoint,
  from: string,
  to: string,
  quantities: BillQuantities,
  seller: readonly SellerTerms[] | null = null,
): Bill {
  return billPoint({ point, from: day(from), to: day(to), quantities, seller, cite: newCitations() })
}

function amounts(bill: Bill): [string, string, string][] {
  return bill.lines.map((line) => [line.id, line.quantity, line.amountPln])
}

describe('a monthly bill reckoned by hand', () => {
  test('of a household in G11 at PGE, January 2026, 297.6 kWh', () => {
    const bill = make(household, '2026-01-01', '2026-02-01', constant('2026-01-01', '2026-02-01', 400), single('0.50'))
    expect(amounts(bill)).toEqual([
      ['energy', '297.6', '148.80'],
      ['network-variable.all', '297.6', '103.24'],
      ['network-fixed', '1', '5.50'],
      ['subscription', '1', '4.50'],
      ['quality', '297.6', '9.85'],
      ['res-fee', '0.2976', '2.17'],
      ['cogeneration-fee', '0.2976', '0.89'],
      ['capacity-fee', '1', '24.05'],
    ])
    expect([bill.netPln, bill.vatPln, bill.grossPln]).toEqual(['299.00', '68.77', '367.77'])
    expect(bill.findings).toEqual([])
  })
  test('of a shop in C12a at PGE, January 2026, 1 kW all the time', () => {
    // Peak 8–11 and 17–21: 7 h × 31; listed 15 h × 20 working days, class K1: 300 × 0.17 = 51.
    const bill = make(
      business('PGE', 'C12a', '30'),
      '2026-01-01',
      '2026-02-01',
      constant('2026-01-01', '2026-02-01', 1000),
    )
    expect(amounts(bill)).toEqual([
      ['network-variable.peak', '217', '68.85'],
      ['network-variable.offpeak', '527', '97.76'],
      ['network-fixed', '30', '222.90'],
      ['subscription', '1', '4.50'],
      ['quality', '744', '24.63'],
      ['res-fee', '0.744', '5.43'],
      ['cogeneration-fee', '0.744', '2.23'],
      ['capacity-fee', '51', '11.19'],
    ])
    expect([bill.netPln, bill.vatPln, bill.grossPln]).toEqual(['437.49', '100.62', '538.11'])
  })
  test.each(['AUTO', 'WINTER_FIXED'] as const)(
    'of a plant in B23 at PGE, July 2026, 50 kW all the time (%s)',
    (zoneClock) => {
      // 23 working days: 138 h of morning, 69 h of evening, 537 h of the rest.
      const point = { ...business('PGE', 'B23', '200'), zoneClock }
      const bill = make(point, '2026-07-01', '2026-08-01', constant('2026-07-01', '2026-08-01', 50_000))
      expect(amounts(bill)).toEqual([
        ['network-variable.morning-peak', '6.9', '456.16'],
        ['network-variable.afternoon-peak', '3.45', '429.11'],
        ['network-variable.rest', '26.85', '617.01'],
        ['network-fixed', '0.2', '4078.00'],
        ['subscription', '1', '15.00'],
        ['quality', '37.2', '1233.55'],
        ['res-fee', '37.2', '271.56'],
        ['cogeneration-fee', '37.2', '111.60'],
        ['capacity-fee', '2932.5', '643.39'],
      ])
      expect([bill.netPln, bill.vatPln, bill.grossPln]).toEqual(['7855.38', '1806.74', '9662.12'])
    },
  )
  test('of a works in A23 at Energa, March and April 2026: two seasons and a day of 23 hours', () => {
    // March 743 h, 22 working days; April 720 h, 21 (Easter Monday); 1 MW all the time.
    const bill = make(
      business('Energa', 'A23', '2000'),
      '2026-03-01',
      '2026-05-01',
      constant('2026-03-01', '2026-05-01', 1_000_000),
    )
    expect(amounts(bill)).toEqual([
      ['network-variable.morning-peak.winter', '132', '3303.96'],
      ['network-variable.afternoon-peak.winter', '110', '3755.40'],
      ['network-variable.rest.winter', '501', '9388.74'],
      ['network-variable.morning-peak.summer', '126', '3003.84'],
      ['network-variable.afternoon-peak.summer', '63', '2128.77'],
      ['network-variable.rest.summer', '531', '8968.59'],
      ['network-fixed', '4000', '79520.00'],
      ['subscription', '2', '29.58'],
      ['quality', '1463', '48513.08'],
      ['res-fee', '1463', '10679.90'],
      ['cogeneration-fee', '1463', '4389.00'],
      ['capacity-fee', '109650', '24057.21'],
    ])
    expect([bill.netPln, bill.vatPln, bill.grossPln]).toEqual(['197738.07', '45479.76', '243217.83'])
  })
  test('of a household at Tauron in G13s holds a line for each season and kind of day', () => {
    const point = { ...household, distributor: 'TAURON Dystrybucja S.A.', group: 'g13s' }
    const bill = make(point, '2026-01-01', '2027-01-01', constant('2026-01-01', '2027-01-01', 1000))
    const zones = bill.lines.filter((line) => line.id.startsWith('network-variable'))
    expect(zones).toHaveLength(12)
    expect(zones.reduce((sum, line) => sum + Number(line.quantity), 0)).toBe(8760)
  })
})

describe('rates', () => {
  test('net times 1.23 are the gross prices PGE published for January 2026', () => {
    const gross = (net: string) => (Math.round(Number(net) * 1.23 * 10_000) / 10_000).toFixed(4)
    expect(gross('0.0331')).toBe('0.0407')
    const bill = make(household, '2026-01-01', '2026-02-01', constant('2026-01-01', '2026-02-01', 0))
    const fixed = bill.lines.find((line) => line.id === 'network-fixed')
    expect((Math.round(Number(fixed?.amountPln) * 123 + 1e-9) / 100).toFixed(2)).toBe('6.77')
  })
  test('a change inside the period splits the line and keeps the energy', () => {
    const bill = make(household, '2026-01-15', '2026-02-15', constant('2026-01-15', '2026-02-15', 1000))
    const quality = bill.lines.filter((line) => line.id === 'quality')
    expect(quality.map((line) => [line.from, line.to, line.quantity, line.ratePln, line.source])).toEqual([
      ['2026-01-15', '2026-02-01', '408', '0.0331', 'charges.quality-rate-lv@2026-01-01'],
      ['2026-02-01', '2026-02-15', '336', '0.0332', 'charges.quality-rate-lv@2026-02-01'],
    ])
    expect(bill.lines.find((line) => line.id === 'network-variable.all')?.quantity).toBe('744')
  })
  test('part months: the subscription is due whole, the fixed charge by days', () => {
    const bill = make(household, '2026-01-15', '2026-02-15', constant('2026-01-15', '2026-02-15', 0))
    const quantity = (id: string) => bill.lines.find((line) => line.id === id)?.quantity
    expect(quantity('subscription')).toBe('2')
    expect(quantity('network-fixed')).toBe('1.048387')
    expect(quantity('capacity-fee')).toBe('1.048387')
  })
  test('the line names law entries that the bill cites', () => {
    const cite = newCitations()
    const quantities = constant('2026-01-01', '2026-03-01', 1000)
    const bill = billPoint({
      point: business('pge', 'C21', '60'),
      from: day('2026-01-01'),
      to: day('2026-03-01'),
      quantities,
      seller: null,
      cite,
    })
    const cited = new Set(sourcesOf(cite).map((source) => `${source.id}@${source.from}`))
    expect(bill.lines.filter((line) => !cited.has(line.source))).toEqual([])
    expect([...cited].filter((id) => id.startsWith('charges.rounding'))).toHaveLength(1)
  })
  test('where a rate is not recorded the bill says that its sum is too low', () => {
    const bill = make(household, '2022-03-01', '2022-04-01', constant('2022-03-01', '2022-04-01', 1000), single('0.41'))
    expect(bill.complete).toBe(false)
    expect(bill.findings.map((one) => one.code)).toEqual(['tariffs.component-not-recorded'])
    expect(bill.lines.map((line) => line.id)).not.toContain('subscription')
    expect(bill.vat.map((part) => part.rate)).toEqual(['0.05'])
    expect(bill.lines.find((line) => line.id === 'transition-fee')?.amountPln).toBe('0.33')
  })
})

describe('the capacity fee in a bill', () => {
  test('is flat up to 16 kW at low voltage and per kWh above', () => {
    const quantities = constant('2026-01-01', '2026-02-01', 1000)
    const basis = (kw: string) =>
      make(business('PGE', 'C11', kw), '2026-01-01', '2026-02-01', quantities).capacity.basis
    expect([basis('16'), basis('16.001')]).toEqual(['flat', 'per-kwh'])
  })
  test('falls on the basis a regime hands in, by the class of the metered load', () => {
    const quantities = constant('2026-01-01', '2026-02-01', 1000)
    const half = { ...quantities, capacityBasisWh: new Float64Array(744).fill(500) }
    const bill = make(business('PGE', 'C11', '30'), '2026-01-01', '2026-02-01', half)
    expect(bill.lines.find((line) => line.id === 'capacity-fee')?.quantity).toBe('25.5')
    expect(bill.capacity.classes).toEqual([{ class: 'K1', coefficient: 0.17, periods: 20, listedKwh: 150 }])
  })
  test('of 2022 is found over the month, of 2024 over ten days', () => {
    const point = business('PGE', 'C11', '30')
    const year22 = make(point, '2022-03-01', '2022-04-01', constant('2022-03-01', '2022-04-01', 1000))
    expect(year22.capacity.classes.map((one) => [one.class, one.periods, one.listedKwh])).toEqual([['K1', 1, 345]])
    expect(() => make(point, '2022-03-05', '2022-04-01', constant('2022-03-05', '2022-04-01', 1000))).toThrow(
      /capacity-class-cut/,
    )
    const wide = constant('2022-03-01', '2022-04-01', 1000)
    expect(make(point, '2022-03-05', '2022-04-01', wide).capacity.classes[0]?.periods).toBe(1)
  })
})

describe('a seller', () => {
  const quantities = constant('2026-01-01', '2026-02-01', 1000)
  const point = { ...household, group: 'G12', distributor: 'Energa-Operator' }
  test('may ask a price per zone, excise on top and a trade fee', () => {
    const price = { kind: 'zones', plnPerKwh: { day: decimal('0.80'), night: decimal('0.40') } } as const
    const terms = single('0', { price, exciseIncluded: false, tradeFeePlnPerMonth: decimal('19.90') })
    const bill = make(point, '2026-01-01', '2026-02-01', quantities, terms)
    // Day 6–13 and 15–22: 14 h × 31.
    expect(amounts(bill).slice(0, 4)).toEqual([
      ['energy.day', '434', '347.20'],
      ['energy.night', '310', '124.00'],
      ['excise', '0.744', '3.72'],
      ['trade-fee', '1', '19.90'],
    ])
  })
  test('whose zones are not those of the group is refused', () => {
    const zones = (plnPerKwh: Record<string, ReturnType<typeof decimal>>) => () =>
      make(point, '2026-01-01', '2026-02-01', quantities, single('0', { price: { kind: 'zones', plnPerKwh } }))
    expect(zones({ day: decimal('1') })).toThrow(/zone night has no price/)
    expect(zones({ day: decimal('1'), night: decimal('1'), peak: decimal('1') })).toThrow(/no zone peak/)
  })
  test('without a price for a day of the period is refused', () => {
    const ended = single('0.5', { to: day('2026-01-20') })
    expect(() => make(point, '2026-01-01', '2026-02-01', quantities, ended)).toThrow(/no price for 2026-01-20/)
  })
  test('may change the price inside the period', () => {
    const [first] = single('0.5', { to: day('2026-01-11') })
    const [second] = single('0.6', { from: day('2026-01-11') })
    const bill = make(point, '2026-01-01', '2026-02-01', quantities, [first as SellerTerms, second as SellerTerms])
    expect(amounts(bill).slice(0, 2)).toEqual([
      ['energy', '240', '120.00'],
      ['energy', '504', '302.40'],
    ])
  })
  test('of moving prices pays for energy taken at negative ones', () => {
    const start = startOfDay(day('2026-01-01'))
    const plnPerMwh = new Float64Array(744).fill(-25_050)
    plnPerMwh.fill(40_000, 0, 300)
    const price = { kind: 'dynamic', prices: { start, slotsPerPrice: 4, scale: 2, plnPerMwh } } as const
    const bill = make(point, '2026-01-01', '2026-02-01', quantities, single('0', { price }))
    // 300 kWh at 400 zł/MWh and 444 kWh at −250.50.
    expect(amounts(bill)[0]).toEqual(['energy.dynamic', '744', '8.78'])
    const quarters = { start, slotsPerPrice: 1, scale: 2, plnPerMwh: new Float64Array(2976).fill(-100_00) } as const
    const negative = make(
      point,
      '2026-01-01',
      '2026-02-01',
      quantities,
      single('0', { price: { kind: 'dynamic', prices: quarters } }),
    )
    expect(amounts(negative)[0]).toEqual(['energy.dynamic', '744', '-74.40'])
  })
})

describe('a regime', () => {
  test('may hand in another basis for every charge', () => {
    const quantities = constant('2026-01-01', '2026-02-01', 1000)
    const of = (wh: number) => new Float64Array(744).fill(wh)
    const bill = billPoint({
      point: business('PGE', 'C11', '30'),
      from: day('2026-01-01'),
      to: day('2026-02-01'),
      quantities: {
        ...quantities,
        variableBasisWh: of(872.5),
        qualityBasisWh: of(800),
        resCogenBasisWh: of(150),
        capacityBasisWh: of(700),
        soldWh: of(300),
        exciseBasisWh: of(100),
        innerWh: of(600),
      },
      seller: single('0.50', { exciseIncluded: false }),
      inner: { plnPerKwh: decimal('0.35'), source: 'agreement' },
      cite: newCitations(),
    })
    expect(amounts(bill).map(([id, quantity]) => [id, quantity])).toEqual([
      ['energy', '223.2'],
      ['excise', '0.0744'],
      ['energy-inner', '446.4'],
      ['network-variable.all', '649.14'],
      ['network-fixed', '30'],
      ['subscription', '1'],
      ['quality', '595.2'],
      ['res-fee', '0.1116'],
      ['cogeneration-fee', '0.1116'],
      ['capacity-fee', '35.7'],
    ])
  })
})

describe('contract power', () => {
  test('exceeded in twelve hours is charged on the ten largest excesses', () => {
    const quantities = constant('2026-01-01', '2026-02-01', 10_000, 1)
    const wh = quantities.energyWh as Float64Array
    // Twelve hours, each with one quarter of 48 … 59 kW against 40 kW; 49 + … + 58 less 400 would miss the largest.
    for (let i = 0; i < 12; i += 1) wh[i * 8 + 2] = (48 + i) * 250
    wh[200] = 10_000
    const bill = make(business('PGE', 'C21', '40'), '2026-01-01', '2026-02-01', quantities)
    const line = bill.lines.find((one) => one.id === 'power-excess')
    // 50 … 59 kW less 40: 10 + … + 19 = 145 kW.
    expect([line?.quantity, line?.ratePln, line?.amountPln]).toEqual(['145', '26.03', '3774.35'])
    expect(bill.findings.map((one) => one.code)).toEqual(['tariffs.no-seller', 'tariffs.contract-power-exceeded'])
    const times = make(
      { ...business('PGE', 'C21', '40'), powerExcess: 'ten-times-largest' },
      '2026-01-01',
      '2026-02-01',
      quantities,
    )
    expect(times.lines.find((one) => one.id === 'power-excess')?.quantity).toBe('190')
    const none = make(
      { ...business('PGE', 'C21', '40'), powerExcess: 'not-charged' },
      '2026-01-01',
      '2026-02-01',
      quantities,
    )
    expect(none.lines.find((one) => one.id === 'power-excess')).toBeUndefined()
  })
  test('reached but not exceeded costs nothing', () => {
    const bill = make(
      business('PGE', 'B21', '40'),
      '2026-01-01',
      '2026-02-01',
      constant('2026-01-01', '2026-02-01', 10_000, 1),
    )
    expect(bill.lines.find((one) => one.id === 'power-excess')).toBeUndefined()
  })
  test('lowered during the year raises the fixed rate by a tenth', () => {
    const point = { ...business('PGE', 'B21', '100'), powerLowered: true }
    const bill = make(point, '2026-01-01', '2026-02-01', constant('2026-01-01', '2026-02-01', 1000))
    expect(bill.lines.find((one) => one.id === 'network-fixed')?.amountPln).toBe('2027.30')
  })
})

describe('special rules', () => {
  test('G12as: only night energy above last year’s is cheap', () => {
    const point = { ...household, group: 'G12as', lastYearNightKwh: decimal('100') }
    const bill = make(point, '2026-01-01', '2026-02-01', constant('2026-01-01', '2026-02-01', 1000))
    expect(amounts(bill).slice(0, 3)).toEqual([
      ['network-variable.day', '496', '172.06'],
      ['network-variable.night.up-to-last-year', '100', '34.69'],
      ['network-variable.night.above-last-year', '148', '7.24'],
    ])
  })
  test('rates copied from an invoice serve a group that is not recorded', () => {
    const rates = {
      voltage: 'MV',
      household: false,
      zones: 'three-zone',
      fixed: { per: 'kW', pln: decimal('17.49') },
      variablePlnPerKwh: { 'morning-peak': decimal('0.07'), 'afternoon-peak': decimal('0.12'), rest: decimal('0.03') },
      subscriptionPlnPerMonth: decimal('9'),
    } as const
    const point = { ...business('Tauron', 'B23', '200'), rates }
    const bill = make(point, '2026-07-01', '2026-08-01', constant('2026-07-01', '2026-08-01', 50_000))
    expect(amounts(bill).slice(0, 6)).toEqual([
      ['network-variable.morning-peak', '6900', '483.00'],
      ['network-variable.afternoon-peak', '3450', '414.00'],
      ['network-variable.rest', '26850', '805.50'],
      ['network-fixed', '200', '3498.00'],
      ['subscription', '1', '9.00'],
      ['quality', '37.2', '1233.55'],
    ])
    expect(bill.lines[0]?.source).toBe('invoice')
    const wrong = { ...rates, zones: 'day-night' }
    expect(() =>
      make({ ...point, rates: wrong }, '2026-07-01', '2026-08-01', constant('2026-07-01', '2026-08-01', 1)),
    ).toThrow(/the zones are day, night/)
    const unknown = { ...rates, zones: 'moon' }
    expect(() =>
      make({ ...point, rates: unknown }, '2026-07-01', '2026-08-01', constant('2026-07-01', '2026-08-01', 1)),
    ).toThrow(/no zone calendar moon/)
  })
  test('a storage facility pays on what it kept', () => {
    const quantities = constant('2026-01-01', '2026-02-01', 1000)
    const storage = { ...quantities, fedBackWh: new Float64Array(744).fill(875) }
    const bill = make(business('Energa', 'B21', '100'), '2026-01-01', '2026-02-01', storage)
    // K = 1 − 0.875 = 0.13 to two digits; 125 Wh an hour kept.
    expect(amounts(bill).slice(0, 2)).toEqual([
      ['network-variable.all', '0.093', '9.76'],
      ['network-fixed', '13', '309.40'],
    ])
  })
  test('a listed large consumer pays RES and cogeneration fees on a part', () => {
    const point = { ...business('Energa', 'B21', '100'), resCogenShare: decimal('0.15') }
    const bill = make(point, '2026-01-01', '2026-02-01', constant('2026-01-01', '2026-02-01', 1000))
    expect(
      amounts(bill)
        .filter(([id]) => /fee/.test(id))
        .slice(0, 2),
    ).toEqual([
      ['res-fee', '0.1116', '0.81'],
      ['cogeneration-fee', '0.1116', '0.33'],
    ])
  })
  test('remote meters have their own subscription at Energa', () => {
    const bill = (remoteReading: boolean) =>
      make(
        { ...household, distributor: 'Energa', billingMonths: 2, remoteReading },
        '2026-01-01',
        '2026-02-01',
        constant('2026-01-01', '2026-02-01', 1),
      ).lines.find((line) => line.id === 'subscription')?.amountPln
    expect([bill(false), bill(true)]).toEqual(['2.32', '0.70'])
  })
  test('a year of monthly bills sums line by line', () => {
    const cite = newCitations()
    const request = {
      point: household,
      from: day('2026-01-01'),
      to: day('2027-01-01'),
      quantities: constant('2026-01-01', '2027-01-01', 400),
      seller: single('0.5'),
      cite,
    }
    const months = billMonths(request)
    const year = sumBills(months)
    expect(months).toHaveLength(12)
    expect(year.lines.find((line) => line.id === 'energy')?.quantity).toBe('3504')
    expect(year.lines.filter((line) => line.id === 'quality')).toHaveLength(2)
    const cents = (texts: readonly string[]) => texts.reduce((sum, one) => sum + Math.round(Number(one) * 100), 0)
    expect(cents(year.lines.map((line) => line.amountPln))).toBe(cents([year.netPln]))
    expect(cents(months.map((bill) => bill.grossPln))).toBe(cents([year.grossPln]))
  })
})

describe('a bill is refused', () => {
  const quantities = constant('2026-01-01', '2026-02-01', 1000)
  const refused =
    (point: Partial<BilledPoint>, change: Partial<BillQuantities> = {}) =>
    () =>
      make({ ...household, ...point }, '2026-01-01', '2026-02-01', { ...quantities, ...change })
  test.each([
    ['of an unknown distributor, naming the nearest', { distributor: 'Energo' }, /Energa/],
    ['of a group the distributor lacks, naming those it has', { group: 'G14' }, /G11, G12, G12as/],
    ['of a distributor without a recorded tariff', { distributor: 'Stoen' }, /tariffs.no-tariff/],
    ['of a household without phases', { phases: null }, /tariffs.needs-phases/],
    ['of a business without contract power', { group: 'C11' }, /tariffs.needs-contract-power/],
    ['of a business with no contract power', { group: 'B21', contractPowerKw: decimal('0') }, /needs-contract-power/],
    ['of a group whose zones PSE announces', { distributor: 'Tauron', group: 'G14dynamic' }, /Kompas/],
    ['of G12as without last year', { group: 'G12as' }, /tariffs.needs-last-year-night/],
    ['of an unknown billing period', { billingMonths: 5 }, /It has: 1, 2, 6/],
  ])('%s', (_, point, word) => {
    expect(refused(point as Partial<BilledPoint>)).toThrow(word)
  })
  test('with a missing value, naming its instant; never counted as zero', () => {
    const energyWh = new Float64Array(744).fill(1000)
    energyWh[1] = -1
    expect(refused({}, { energyWh })).toThrow(/2026-01-01T00:00:00Z/)
    energyWh[1] = Number.NaN
    expect(refused({}, { energyWh })).toThrow(/missing/)
    energyWh[1] = -5
    expect(refused({}, { energyWh })).toThrow(/tariffs.bad-energy/)
    energyWh[1] = 0
    expect(refused({}, { energyWh, resCogenBasisWh: new Float64Array(744).fill(-1) })).toThrow(/missing/)
  })
  test('when the readings are too short, or the period is empty', () => {
    expect(refused({}, { energyWh: new Float64Array(743) })).toThrow(/743 given, 744 needed/)
    expect(() => make(household, '2026-01-01', '2026-01-01', quantities)).toThrow(/empty-period/)
  })
  test('before the first and after the last law', () => {
    const far = (from: string, to: string) => () => make(household, from, to, constant(from, to, 1))
    expect(far('2020-01-01', '2020-02-01')).toThrow(/law.not-covered/)
    expect(far('2024-01-01', '2024-02-01')).toThrow(/law.not-covered/)
    expect(far('2026-12-01', '2027-01-02')).toThrow(/law.not-covered/)
  })
})
