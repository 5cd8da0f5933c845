import fc from 'fast-check'
import { expect, test } from 'vitest'
import { surveyGap } from './survey-gap.ts'

test('equal useful heat and worse devices: the whole difference comes from the efficiency', () => {
  const gap = surveyGap({ usefulGj: 100, finalGj: 200 }, { usefulGj: 100, finalGj: 125 })
  expect(gap).toEqual({ byDemandGj: 0, byEfficiencyGj: 75 })
})

test('equal devices and more heat: the whole difference comes from the demand', () => {
  const gap = surveyGap({ usefulGj: 120, finalGj: 240 }, { usefulGj: 100, finalGj: 200 })
  expect(gap?.byDemandGj).toBeCloseTo(40, 9)
  expect(gap?.byEfficiencyGj).toBeCloseTo(0, 9)
})

test('a method without energy is not compared', () => {
  expect(surveyGap({ usefulGj: 0, finalGj: 0 }, { usefulGj: 1, finalGj: 2 })).toBeUndefined()
})

test('the two parts always sum to the difference', () => {
  const energy = fc.double({ min: 1, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(energy, energy, energy, energy, (ui, fi, us, fs) => {
      const gap = surveyGap({ usefulGj: ui, finalGj: fi }, { usefulGj: us, finalGj: fs })
      const whole = (gap?.byDemandGj ?? Number.NaN) + (gap?.byEfficiencyGj ?? Number.NaN)
      expect(Math.abs(whole - (fi - fs))).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(fi) + (us * fi) / ui + fs))
    }),
  )
})
