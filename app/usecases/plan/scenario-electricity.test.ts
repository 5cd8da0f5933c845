import { expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { makePlan } from './make-plan.ts'

const folder = new URL('../../../examples/zelow-plan', import.meta.url).pathname
const data = await loadPlanFolder(folder)
const run = { today: day('2026-11-26'), version: 'test' }

test('an index of electricity that grows by less than heat pumps and cars need is told', () => {
  const low = makePlan(data, run).findings.filter(({ code }) => code === 'plan.electricity-index-low')
  expect(low.map(({ en }) => /adds 2396 MWh/.test(en))).toEqual([true, true])
})

test('added to the index, heat pumps and cars raise the forecast by what they need beyond the base year', () => {
  const adding = {
    ...data,
    scenarios: data.scenarios.map((one) => ({
      ...one,
      electricity: { ...one.electricity, addHeatPumps: true, addVehicles: true },
    })),
  }
  const before = makePlan(data, run)
  const after = makePlan(adding, run)
  const [own, raised] = [before.scenarios[0]?.years, after.scenarios[0]?.years]
  expect(raised?.[0]?.electricityMwh).toBeCloseTo(own?.[0]?.electricityMwh ?? 0, 0)
  const need = own?.at(-1)?.electricityNeed
  expect((raised?.at(-1)?.electricityMwh ?? 0) - (own?.at(-1)?.electricityMwh ?? 0)).toBeCloseTo(
    (need?.heatPumpMwh ?? 0) + (need?.vehicleMwh ?? 0),
    6,
  )
  expect(after.findings.map(({ code }) => code)).not.toContain('plan.electricity-index-low')
})
