import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slotAt } from '../../calendar/slot.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Weather } from '../weather.ts'
import { decompose, erbsDiffuseShare } from './decompose.ts'
import { airMass, extraterrestrial } from './extraterrestrial.ts'
import { diffuseModifiers, incidenceModifier } from './incidence-loss.ts'
import { lightOf } from './light.ts'
import { cosOfIncidence, transpose } from './transpose.ts'

const sine = fc.double({ min: 0.06, max: 1, noNaN: true })
const share = fc.double({ min: 0, max: 1.1, noNaN: true })
const SITE = { latitudeDeg: 52, longitudeDeg: 21, elevationM: 100 }

describe('splitting global light', () => {
  test('beam and diffuse make up the global light again, and neither is negative', () => {
    fc.assert(
      fc.property(sine, share, fc.double({ min: 1310, max: 1420, noNaN: true }), (sin, kt, extra) => {
        const ghi = kt * extra * sin
        const { dni, dhi } = decompose(ghi, sin, extra)
        expect(dni).toBeGreaterThanOrEqual(0)
        expect(dhi).toBeGreaterThanOrEqual(0)
        expect(dni).toBeLessThanOrEqual(extra * (1 + 1e-12))
        expect(dni * sin + dhi).toBeCloseTo(ghi, 6)
      }),
    )
  })
  test.each([
    [0, 1],
    [0.22, 0.9802],
    [0.5, 0.6591],
    [0.8, 0.165],
    [1, 0.165],
  ])("Erbs' diffuse share at clearness %f is %f", (kt, expected) => {
    expect(erbsDiffuseShare(kt)).toBeCloseTo(expected, 2)
  })
  test('Erbs has no step at the ends of its three pieces', () => {
    expect(erbsDiffuseShare(0.22)).toBeCloseTo(erbsDiffuseShare(0.2201), 2)
    expect(erbsDiffuseShare(0.8)).toBeCloseTo(erbsDiffuseShare(0.8001), 2)
  })
  test('at a sun under three degrees all light is diffuse', () => {
    expect(decompose(20, 0.01, 1361)).toEqual({ dni: 0, dhi: 20 })
  })
})

describe('light on a plane', () => {
  const light = fc
    .record({ sin: sine, kt: share })
    .map(({ sin, kt }) => {
      const extra = 1361
      const ghi = kt * extra * sin
      return { ghi, ...decompose(ghi, sin, extra), sinElevation: sin, extra }
    })
    .filter(({ ghi }) => ghi > 0)
  test.each(['isotropic', 'hay-davies', 'perez'] as const)('%s: a level plane gets the global light', (model) => {
    fc.assert(
      fc.property(light, (hour) => {
        const { beam, sky, ground } = transpose(hour, hour.sinElevation, 0, 0.2, model)
        // Models that hold their circumsolar ratio near the horizon give a little less there.
        if (hour.sinElevation > 0.0872) expect(beam + sky + ground).toBeCloseTo(hour.ghi, 6)
      }),
    )
  })
  test.each(['isotropic', 'hay-davies', 'perez'] as const)('%s: no part is ever negative', (model) => {
    fc.assert(
      fc.property(
        light,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: Math.PI / 2, noNaN: true }),
        (hour, cos, tilt) => {
          const { beam, sky, ground } = transpose(hour, cos, tilt, 0.2, model)
          expect(Math.min(beam, sky, ground)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
  test('a plane that faces the sun has an incidence of zero, one turned away has none', () => {
    const elevation = 0.5
    expect(cosOfIncidence(Math.sin(elevation), 3, Math.PI / 2 - elevation, 3)).toBeCloseTo(1, 12)
    expect(cosOfIncidence(Math.sin(elevation), 3, Math.PI / 2, 3 + Math.PI)).toBeLessThan(0)
  })
})

describe('reflection of the glass', () => {
  test('nothing is lost straight on, more with every degree, all at the edge', () => {
    expect(incidenceModifier(1)).toBe(1)
    let before = 1
    for (let degrees = 5; degrees < 90; degrees += 5) {
      const now = incidenceModifier(Math.cos((degrees * Math.PI) / 180))
      expect(now).toBeLessThanOrEqual(before + 1e-12)
      before = now
    }
    expect(incidenceModifier(0)).toBe(0)
  })
  test('at 60° glass of 1.526 passes 93–95 % of what passes straight on (De Soto 2006, figure 5)', () => {
    expect(incidenceModifier(0.5)).toBeGreaterThan(0.93)
    expect(incidenceModifier(0.5)).toBeLessThan(0.96)
  })
  test('diffuse light loses as at some 60°', () => {
    const { sky, ground } = diffuseModifiers(30)
    expect(sky).toBeCloseTo(0.95, 1)
    expect(ground).toBeLessThan(sky)
  })
})

describe('the air', () => {
  test('air mass is 1 overhead and 38 at the horizon (Kasten, Young 1989)', () => {
    expect(airMass(1)).toBeCloseTo(1, 3)
    expect(airMass(1e-9)).toBeCloseTo(37.92, 1)
  })
  test('above the air the sun gives 3.4 % more in January than on average', () => {
    expect(extraterrestrial(0.9833) / extraterrestrial(1)).toBeCloseTo(1.034, 3)
  })
})

describe('the light of a weather series', () => {
  const day = (over: Partial<Weather>): Weather => ({
    start: slotAt('2025-06-21T00:00:00Z'),
    label: { pl: '', en: '' },
    origin: 'given',
    sunMinute: 30,
    ghi: null,
    dni: null,
    dhi: null,
    temperature: null,
    wind: null,
    windHeightM: 10,
    pressure: null,
    ...over,
  })
  const noon = Float64Array.from({ length: 24 }, (_, h) => (h >= 6 && h <= 16 ? 500 : 0))
  const low = Float64Array.from({ length: 24 }, (_, h) => (h >= 6 && h <= 16 ? 150 : 0))
  test('any two kinds of light give the third', () => {
    const { light } = lightOf(SITE, day({ ghi: noon, dhi: low }))
    const again = lightOf(SITE, day({ ghi: noon, dni: light.dni })).light
    const third = lightOf(SITE, day({ dni: light.dni, dhi: light.dhi })).light
    for (let h = 6; h <= 16; h += 1) {
      expect(again.dhi[h] as number).toBeCloseTo(150, 6)
      expect(third.ghi[h] as number).toBeCloseTo(500, 6)
    }
  })
  test('beam alone, or diffuse alone, is refused', () => {
    for (const one of [day({ dni: noon }), day({ dhi: low }), day({})])
      expect(() => lightOf(SITE, one)).toThrow(Refusal)
  })
  test('light at night is left out with a word: the clock of the file is wrong', () => {
    const night = Float64Array.from({ length: 24 }, (_, h) => (h < 2 || h > 20 ? 1500 : 0))
    const { light, findings } = lightOf(SITE, day({ ghi: night }))
    expect(findings.map(({ code }) => code)).toEqual(['generation.sun-below-horizon'])
    expect(light.ghi.every((value) => value === 0)).toBe(true)
  })
})
