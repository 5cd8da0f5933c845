import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from './calculator.ts'
import { CALCULATOR_NAMES, findCalculator } from './registry.ts'

async function run(name: string, input: unknown): Promise<Record<string, unknown>> {
  return calculate(await findCalculator(name), input)
}

const t13Public = {
  factorSet: 'zelow-t11',
  energy: [
    { carrier: 'coal', gj: 527 },
    { carrier: 'oil', gj: 4920 },
    { carrier: 'electricity', gj: 54 },
    { carrier: 'district heat', gj: 900 },
  ],
  byPollutantMg: { pm10: 0.02, pm25: 0.02, co2: 507.73, bap: 0, so2: 0.34, nox: 0.35, co: 0.41 },
}

describe('calculators of the municipality’s plan', () => {
  test('all of them are registered', () => {
    for (const name of ['boiler-mix', 'resource', 'carrier-projection', 'ghg', 'heat-hour'])
      expect(CALCULATOR_NAMES).toContain(name)
  })
  test('public buildings of Zelów burn coal in automatic boilers of class 5 and ecodesign, over half of it in class 5', async () => {
    const answer = await run('boiler-mix', t13Public)
    expect(answer.fits).toBe(true)
    const ranges = answer.ranges as { devices: { variant: string }[]; minGj: number; maxGj: number }[]
    const class5 = ranges.find(({ devices }) => devices[0]?.variant === 'automatic, class 5')
    expect(class5?.minGj).toBeGreaterThan(527 / 2)
  })
  test('with the corrected factor of class 5 nothing fits: the printed 507.73 Mg of CO2 needs the misprint', async () => {
    const answer = await run('boiler-mix', { ...t13Public, factorSet: 'zelow-t11-corrected' })
    expect(answer.fits).toBe(false)
    expect((answer.findings as { code: string }[])[0]?.code).toBe('emissions.mix-misfit')
  })
  test('an unknown carrier is refused with the nearest, a carrier named twice is refused', async () => {
    await expect(run('boiler-mix', { ...t13Public, energy: [{ carrier: 'coall', gj: 1 }] })).rejects.toThrow(/coal/)
    const twice = [
      { carrier: 'coal', gj: 1 },
      { carrier: 'coal', gj: 2 },
    ]
    await expect(run('boiler-mix', { ...t13Public, energy: twice })).rejects.toThrow(/twice/)
  })

  test('chapter 5 of Zelów: collectors 11 700.74 GJ, panels 3 312.8 MWh, willow 20 490 GJ, straw 16 733 and 13 386 GJ', async () => {
    const sun = { panelsPerBuilding: 2, panelAreaM2: 1.8, yieldKwhPerM2: 511 }
    const heat = await run('resource', { kind: 'solar-heat', buildings: 1766.8, ...sun })
    expect(heat.technicalGj).toBeCloseTo(11_700.74, 2)
    expect(heat.technicalMwh).toBeCloseTo(3250.2053, 4)
    const pv = await run('resource', { kind: 'pv', buildings: 1104.25, panelAreaM2: 20, yieldKwhPerM2: 150 })
    expect(Number(pv.technicalMwh).toFixed(1)).toBe('3312.8')
    const land = { suitableAreaHa: 138, useFactor: 0.1, dryYieldTPerHa: 8, calorificMjPerKg: 18.56 }
    const willow = await run('resource', { kind: 'willow', ...land })
    expect(Number(willow.theoreticalGj).toFixed(0)).toBe('20490')
    expect(willow.technicalGj).toBeCloseTo(2049.024, 6)
    const straw = await run('resource', { kind: 'straw', strawT: 16_733 / 15, calorificGjPerT: 15, efficiency: 0.8 })
    expect(straw.theoreticalGj).toBeCloseTo(16_733, 6)
    expect(straw.technicalGj).toBeCloseTo(13_386.4, 6)
  })
  test('straw follows from the fields as from its mass', async () => {
    const common = { kind: 'straw', calorificGjPerT: 15, efficiency: 0.8, energyShare: 0.3 }
    const cereals = [{ areaHa: 100, grainTPerHa: 3.5, strawRatio: 0.91 }]
    expect((await run('resource', { ...common, cereals })).technicalGj).toBeCloseTo(
      Number((await run('resource', { ...common, strawT: 318.5 })).technicalGj),
      9,
    )
    await expect(run('resource', { ...common, cereals, strawT: 1 })).rejects.toThrow(/either/)
  })
  test('the technical potential never exceeds the theoretical one', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true })
    await fc.assert(
      fc.asyncProperty(amount, amount, share, share, async (a, b, s, t) => {
        const inputs = [
          { kind: 'solar-heat', buildings: a, panelAreaM2: b, irradiationKwhPerM2: 1000, efficiency: s },
          { kind: 'hay', areaHa: a, yieldTPerHa: 4, energyShare: s, calorificGjPerT: 15, efficiency: t },
          { kind: 'wood', volumeM3: a, densityKgPerM3: 600, calorificMjPerKg: 10, efficiency: t },
          { kind: 'willow', suitableAreaHa: a, useFactor: s, dryYieldTPerHa: 8, calorificMjPerKg: 18 },
          { kind: 'hydro', flowM3PerS: a, headM: 2, efficiency: s, hours: 8760 },
          { kind: 'wind', turbines: a, allowedTurbines: b, powerKw: 3000, fullLoadHours: 2500 },
          { kind: 'geothermal', flowM3PerH: a, coolingK: 30, hours: 4000, efficiency: s },
          { kind: 'heat-pump', households: a, heatPerHouseholdGj: 100, cover: s },
          { kind: 'waste-heat', powerKw: a, hours: 5000, recoverableShare: s },
          { kind: 'cogeneration', fuelGj: a, electricEfficiency: s / 2, heatEfficiency: t / 2 },
          { kind: 'biogas-farm', substrates: [{ tonnes: a, biogasM3PerT: 100 }], methaneShare: s },
          { kind: 'biogas-sewage', sewageM3PerDay: a, sludgeM3PerYear: b },
          { kind: 'biogas-landfill', wasteTPerYear: a },
        ]
        for (const input of inputs) {
          const { technicalGj, theoreticalGj } = await run('resource', input)
          expect(Number(technicalGj)).toBeLessThanOrEqual(Number(theoreticalGj) * (1 + 1e-12))
        }
      }),
      { numRuns: 30 },
    )
  })
  test('a small sewage works is told to be below the threshold of worth', async () => {
    const answer = await run('resource', { kind: 'biogas-sewage', sewageM3PerDay: 1950, sludgeM3PerYear: 3000 })
    expect(answer.findings).toMatchObject([{ code: 'plan.below-rule-of-thumb', facts: { limit: 8000, found: 1950 } }])
  })
  test('electric and heat efficiency together cannot exceed 1, and sun needs a yield', async () => {
    const plant = { kind: 'cogeneration', fuelGj: 1, electricEfficiency: 0.6, heatEfficiency: 0.6 }
    await expect(run('resource', plant)).rejects.toThrow(/heatEfficiency/)
    await expect(run('resource', { kind: 'pv', buildings: 1, panelAreaM2: 1 })).rejects.toThrow(/yieldKwhPerM2/)
    await expect(run('resource', { kind: 'tidal' })).rejects.toThrow(/kind/)
  })

  test('carriers: sums agree, printed shares sum to exactly 100 %', async () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true })
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 6, maxLength: 6 }), amount, async (e, g) => {
        const [a = 0, b = 0, c = 0, d = 0, f = 0, h = 0] = e
        const base = { residential: { coal: a, gas: b, oil: c }, public: { coal: d, gas: f, oil: h } }
        const answer = await run('carrier-projection', { base, growth: { residential: g / 1e6, public: 1 } })
        const sums = answer.bySector as Record<string, number>
        expect(sums.residential).toBeCloseTo(((a + b + c) * g) / 1e6, 3)
        const percents = answer.sharePct as Record<string, number> | null
        if (percents === null) expect(answer.total).toBe(0)
        else {
          const cents = Object.values(percents).reduce((sum, one) => sum + Math.round(one * 100), 0)
          expect(cents).toBe(10_000)
        }
      }),
      { numRuns: 60 },
    )
  })
  test('a shift moves a share and keeps the useful heat by the ratio of fuels', async () => {
    const base = { residential: { coal: 100, gas: 50 } }
    const shifts = [{ from: 'coal', to: 'gas', share: 0.4, energyRatio: 0.75 }]
    const answer = await run('carrier-projection', { base, growth: {}, shifts })
    expect(answer.byCarrier).toEqual({ coal: 60, gas: 80 })
  })
  test('growth of an unknown sector is refused', async () => {
    await expect(run('carrier-projection', { base: { a: { coal: 1 } }, growth: { b: 2 } })).rejects.toThrow(/sector/)
  })

  test('greenhouse gases: wood counts its methane, its carbon dioxide stands apart', async () => {
    const activities = [{ sector: 'residential-buildings', carrier: 'wood', activity: 1000 }]
    const answer = await run('ghg', { activities })
    expect(answer.biogenicTCo2).toBe(112)
    expect(answer.tCo2e).toBeCloseTo(0.3 * 28 + 0.004 * 265, 9)
  })
  test('street lights of Zelów in 2021: 1 181.833 MWh at 708 kg/MWh are 836.737764 t, scope 2', async () => {
    const light = { sector: 'public-lighting', carrier: 'electricity', activity: 1181.833, unit: 'MWh' }
    const answer = await run('ghg', { year: 2021, activities: [light] })
    expect(answer.tCo2e).toBe(836.737764)
    expect(answer.byScope).toEqual({ '1': 0, '2': 836.737764, '3': 0 })
    await expect(run('ghg', { year: 2040, activities: [light] })).rejects.toThrow(/2040/)
    await expect(run('ghg', { activities: [{ ...light, unit: 'km' }] })).rejects.toThrow(/km/)
  })
  test('a factor of one’s own counts any activity; marked biogenic it enters no sum', async () => {
    const bus = { sector: 'public-transport', carrier: 'diesel', activity: 50_000, unit: 'km', factorKgPerUnit: 1.2 }
    const answer = await run('ghg', { activities: [bus, { ...bus, biogenic: true }] })
    expect(answer.tCo2e).toBe(60)
    expect(answer.biogenicTCo2).toBe(60)
  })
})
