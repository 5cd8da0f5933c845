import { expect, test } from 'vitest'
import type { BuildingShell } from './building-year.ts'
import { buildingYear, zoneOf } from './building-year.ts'

const shell: BuildingShell = {
  floorAreaM2: 1000,
  heightM: 3,
  parts: [
    { kind: 'wall', areaM2: 600, u: 1 },
    { kind: 'roof', areaM2: 500, u: 0.6 },
    { kind: 'floor', areaM2: 500, u: 0.8 },
    { kind: 'window', areaM2: 150, u: 2 },
  ],
  solarFactor: 0.6,
  airChanges: 0.8,
  recovery: 0,
  gainsWPerM2: 0,
  indoorC: 20,
  mass: 'medium',
}
const cold = new Float64Array(24 * 60).fill(-20)

test('in lasting cold without sun and gains the hourly model comes near the steady loss of the design day and never above', () => {
  const { peakKw, designKw, ventilationShare } = buildingYear(shell, cold, null, -20)
  // (600·1 + 500·0.6 + 500·0.8/2 + 150·2 + 0.34·0.8·3000) · 40 K
  expect(designKw).toBeCloseTo((600 + 300 + 200 + 300 + 816) * 0.04, 6)
  // Inner surfaces are colder than the air, so a little less leaves through the walls than the steady sum says.
  expect(peakKw / designKw).toBeGreaterThan(0.93)
  expect(peakKw / designKw).toBeLessThanOrEqual(1)
  expect(ventilationShare).toBeCloseTo(816 / 2216, 6)
})

test('insulation, heat recovery and gains each lower the need; nothing lowers it below zero', () => {
  const need = (change: Partial<BuildingShell>) => buildingYear({ ...shell, ...change }, cold, null, -20).usefulGj
  const insulated = shell.parts.map((part) => (part.kind === 'wall' ? { ...part, u: 0.2 } : part))
  expect(need({ parts: insulated })).toBeLessThan(need({}))
  expect(need({ recovery: 0.8 })).toBeLessThan(need({}))
  expect(need({ gainsWPerM2: 5 })).toBeLessThan(need({}))
  expect(buildingYear(shell, new Float64Array(100).fill(25), null, -20).usefulGj).toBe(0)
})

test('the sun through the windows lowers the need of a sunny cold day', () => {
  const sun = new Float64Array(cold.length).map((_, hour) => (hour % 24 > 8 && hour % 24 < 16 ? 300 : 0))
  expect(buildingYear(shell, cold, sun, -20).usefulGj).toBeLessThan(buildingYear(shell, cold, null, -20).usefulGj)
})

test('recovery takes its part off the ventilation loss only', () => {
  expect(zoneOf({ ...shell, recovery: 0.75 }).ventilationWPerK).toBeCloseTo(204, 9)
})
