import { describe, expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { startOfDay } from '../../../domain/calendar/slot.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import { decimal, sum, text } from '../../../domain/quantity/decimal.ts'
import { analyse } from './analyse.ts'
import type { ClusterData, ClusterPoint } from './cluster-data.ts'
import { clusterSchema } from './config.ts'
import type { AnalysisResult } from './result.ts'

const START = startOfDay(day('2026-01-01'))
const HOURS = 31 * 24

function series(point: string, direction: Series['direction'], wh: (h: number) => number): Series {
  const values = Int32Array.from({ length: HOURS }, (_, h) => wh(h))
  const quality = new Uint8Array(HOURS).fill(Quality.measured)
  return { point, direction, netting: 'raw', start: START, slotsPerValue: 4, wh: values, quality }
}

function point(code: string, member: string, tariff: string | null): ClusterPoint {
  return {
    code,
    name: code,
    member,
    gmina: '1413011',
    distributor: 'PGE',
    tariff,
    contractPowerKw: 40,
    yearlyKwh: null,
    yearlyFeedInKwh: null,
    source: null,
    sourcePowerKw: null,
    feedInCode: null,
    voltage: 'low',
    voltageKv: null,
    zoneClock: 'winter',
    phases: 3,
    billingMonths: 1,
    profile: null,
    prosumer: null,
    authorised: true,
    authorisedOn: null,
    line: 2,
  }
}

/** One school that draws 10 kWh every hour, one farm whose plant feeds in 4 kWh every hour; January 2026. */
function tinyCluster(change: object = {}): ClusterData {
  return {
    config: clusterSchema.parse({
      format: 'openklaster-cluster/1',
      name: 'Mały klaster',
      coordinator: 'gmina',
      area: { kind: 'gminy', gminas: ['1413011'], label: 'Mława' },
      distributor: 'PGE',
      site: { latitudeDeg: 53, longitudeDeg: 20, elevationM: 140 },
      period: { from: '2026-01-01', to: '2026-02-01' },
      prices: {
        sellers: [{ id: 'a', pl: 'a', energyPlnPerMwh: '600.00' }],
        surplus: { default: { kind: 'fixed', plnPerMwh: '300.00' } },
        internalPlnPerMwh: '450.00',
      },
      plants: [{ id: 'biogaz', kind: 'biogas', member: 'farma', feedInPoint: 'F', powerKw: 5 }],
      ...change,
    }),
    members: [
      { id: 'gmina', name: 'Gmina', kind: 'local-government', gmina: '1413011', recoversVat: false },
      { id: 'farma', name: 'Farma', kind: 'farm', gmina: '1413011', recoversVat: true },
    ],
    points: [point('S', 'gmina', 'C11'), point('F', 'farma', null)],
    profiles: [],
    readings: [series('S', 'withdrawal', () => 10_000), series('F', 'feed-in', () => 4_000)],
    weather: null,
    inputs: [],
    findings: [],
  }
}

const needs = { today: day('2026-11-25'), version: '0' }
const run = (result: AnalysisResult, id: string, decided = false) =>
  result.regimes.find((regime) => regime.id === id && regime.decisionInForce === decided)

describe('the main job on two members', () => {
  const result = analyse(tinyCluster(), needs)
  const none = run(result, 'none')
  const contract = run(result, 'cluster')
  const decided = run(result, 'cluster', true)

  test('balances every hour: 10 used, 4 made, 4 met, 6 from the grid', () => {
    const { year } = result.balance
    expect(year).toMatchObject({
      consumptionWh: 10_000 * HOURS,
      generationWh: 4_000 * HOURS,
      selfUseWh: 4_000 * HOURS,
      withdrawalWh: 6_000 * HOURS,
      surplusWh: 0,
    })
  })
  test('a price between members helps both sides by what it saves, and no fee changes', () => {
    // 2.976 MWh: the school saves 150 PLN/MWh with VAT, the farm earns 150 PLN/MWh more.
    expect(contract?.benefitByMember).toEqual([
      { member: 'gmina', benefitPln: '549.07' },
      { member: 'farma', benefitPln: '446.40' },
    ])
    const fees = (regime: typeof none) =>
      regime?.bills[0]?.lines.filter(({ id }) => !id.startsWith('energy') && id !== 'inner-energy')
    expect(fees(contract)).toEqual(fees(none))
  })
  test('after the decision RES and cogeneration fees of the matched energy fall away on top, and it is marked as waiting', () => {
    expect(decided?.certainty).toBe('waits-for-decision')
    expect(contract?.certainty).toBe('in-application')
    // Share 0.4: no discount of the network charge; (7.30 + 3.00) PLN/MWh × 2.976 MWh with VAT, line by line to the grosz.
    const more = Number(decided?.benefitPln) - Number(contract?.benefitPln)
    expect(more).toBeCloseTo(2.976 * 10.3 * 1.23, 1)
  })
  test('members’ benefits add up to the regime’s, and every key shares it to the grosz', () => {
    for (const regime of result.regimes) {
      const total = sum(regime.benefitByMember.map(({ benefitPln }) => decimal(benefitPln)))
      expect(text(total)).toBe(text(decimal(regime.benefitPln)))
    }
    expect(result.sharing.map(({ key }) => key)).toEqual(['equal', 'energy', 'hourly', 'shapley', 'nucleolus'])
    for (const { shares, benefitPln } of result.sharing)
      expect(text(sum(shares.map(({ sharePln }) => decimal(sharePln))))).toBe(text(decimal(benefitPln)))
  })
  test('every source of law is named with its article, and nothing is left to guess', () => {
    expect(result.sources.length).toBeGreaterThan(10)
    for (const source of result.sources) expect([source.act, source.article, source.from].every(Boolean)).toBe(true)
  })
  test('the same folder gives the same result to the last byte', () => {
    expect(JSON.stringify(analyse(tinyCluster(), needs))).toBe(JSON.stringify(result))
  })
})

describe('the main job says what is missing', () => {
  test('a point without readings or profile is left out and named', () => {
    const data = tinyCluster()
    const { findings } = analyse({ ...data, readings: data.readings.slice(1) }, needs)
    expect(findings.map(({ code }) => code)).toContain('folder.no-energy')
  })
  test('a tariff group the distributor lacks is refused with the groups it has', () => {
    const data = tinyCluster()
    const points = data.points.map((one) => ({ ...one, tariff: one.tariff === null ? null : 'C99' }))
    expect(() => analyse({ ...data, points }, needs)).toThrow(/tariffs.unknown-group/)
  })
  test('a period before the first law is refused', () => {
    expect(() => analyse(tinyCluster({ period: { from: '1990-01-01', to: '1990-02-01' } }), needs)).toThrow(
      /law.not-covered/,
    )
  })
  test('a wrong unit in the readings is set aside and told, unless the folder says to keep it', () => {
    const data = tinyCluster()
    const readings = [
      series('S', 'withdrawal', (h) => (h >= 240 && h < 288 ? 10_000_000 : 9_000 + ((h * 37) % 2000))),
      ...data.readings.slice(1),
    ]
    const mended = analyse({ ...data, readings }, needs)
    expect(mended.findings.map(({ code }) => code)).toContain('metering.set-aside')
    expect(mended.balance.year.consumptionWh).toBeLessThan(9e6)
    const kept = analyse({ ...tinyCluster({ options: { faultyReadings: 'keep' } }), readings }, needs)
    expect(kept.balance.year.consumptionWh).toBeGreaterThan(400e6)
  })
})
