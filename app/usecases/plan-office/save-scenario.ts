import { z } from 'zod'
import type { Path } from '../../../domain/plan/scenario.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { idField, text } from '../office/fields.ts'
import { entitle } from '../office/rights.ts'
import type { ScenarioConfig } from '../plan/scenario-config.ts'
import type { OpenPlan } from './compute-plan.ts'
import { dataOf, openPlan, resultOf, todayOf } from './compute-plan.ts'
import { ASSUMPTIONS, scenarioFile } from './part-names.ts'
import type { PlanFile, PlanNeeds } from './ports.ts'
import { planIn } from './read-plan.ts'
import type { Sliders } from './turn-scenario.ts'
import { slidersSchema, turnScenario } from './turn-scenario.ts'
import { groundOf, scenarioIn, turnedYears } from './what-if.ts'
import { layParts } from './write-part.ts'

export const scenarioSavedSchema = z.strictObject({
  from: z.string().min(1).max(80),
  id: idField,
  name: text(120),
  /** „scenariusza oszczędnego”: the document puts the name into sentences. */
  inTheGenitive: text(120),
  description: text(2000),
  author: text(120),
  sliders: slidersSchema,
})
export type ScenarioSaved = z.output<typeof scenarioSavedSchema>

/** A path as it is written: year to value. */
function written(path: Path): Record<string, number> {
  return Object.fromEntries(path.map(({ year, value }) => [String(year), Number(value.toFixed(6))]))
}

function sectorText(sector: ScenarioConfig['sectors'][string]) {
  const { given: _, givenSource: __, ...kept } = sector
  return {
    ...kept,
    areaM2: written(sector.areaM2),
    retrofitted: Object.fromEntries(Object.entries(sector.retrofitted).map(([group, path]) => [group, written(path)])),
    newIndex: written(sector.newIndex),
    heatingEfficiency: written(sector.heatingEfficiency),
    hotWaterEfficiency: written(sector.hotWaterEfficiency),
    ...(sector.calibration ? { calibration: written(sector.calibration) } : {}),
    ...(sector.hotWaterPerArea ? { hotWaterPerArea: written(sector.hotWaterPerArea) } : {}),
  }
}

function carriersText(carriers: ScenarioConfig['carriers'], source: string) {
  if (carriers.mode === 'keep') return carriers
  if (carriers.mode === 'energy') return { ...carriers, source }
  return { ...carriers, source, shifts: carriers.shifts.map((one) => ({ ...one, share: written(one.share) })) }
}

/** What was turned, as words for the list of assumptions. */
export function slidersInWords(sliders: Sliders): string {
  const percent = (value: number) => `${Math.round(value * 100)}%`
  return [
    `wzrost powierzchni ${percent(sliders.areaGrowth)}`,
    `tempo termomodernizacji ${percent(sliders.retrofitPace)}`,
    `dodatkowo po termomodernizacji ${Math.round(sliders.retrofitAdded * 100)} p.p.`,
    `sprawność ogrzewania ${sliders.efficiencyGain >= 0 ? '+' : '−'}${Math.abs(Math.round(sliders.efficiencyGain * 100))} p.p.`,
    `pompy ciepła zamiast ${percent(sliders.heatPumpShare)} węgla, oleju i gazu`,
    `auta elektryczne ${percent(sliders.vehicles)}`,
    `wskaźnik nowych budynków ${percent(sliders.newIndex)}`,
  ].join(', ')
}

/** Mixes of devices of the scenario it comes from hold for the new one too. */
async function devicesFor(needs: PlanNeeds, { parts }: OpenPlan, from: string, id: string): Promise<PlanFile[]> {
  const part = parts.find(({ name }) => /^devices\.(csv|xlsx)$/.test(name))
  if (!part) return []
  const { headings, rows } = await needs.reader.sheet(part)
  const at = headings.findIndex((one) => /^(scenariusz|scenario)$/i.test(one.trim()))
  const own = rows.filter((row) => row[at] === from)
  if (at < 0 || own.length === 0) return []
  const copied = own.map((row) => row.map((cell, i) => (i === at ? id : cell)))
  return [{ name: 'devices.csv', content: needs.reader.csv({ headings, rows: [...rows, ...copied] }) }]
}

/**
 * Keeps a turned scenario as a new one of the plan, its assumption with author and day in the list of assumptions.
 *
 * @refuses plan.not-found, plan.no-scenario, plan.scenario-taken, actor.not-entitled
 * @pl zapis scenariusza
 */
export async function saveScenario(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  planId: string,
  wanted: ScenarioSaved,
): Promise<{ readonly id: string; readonly name: string }> {
  entitle(actor, 'plan.change', cluster)
  const open = await openPlan(needs, cluster, planId)
  const data = await dataOf(needs, open)
  const from = scenarioIn(data, wanted.from)
  const file = scenarioFile(wanted.id)
  if (data.scenarios.some(({ id }) => id === wanted.id) || open.parts.some(({ name }) => name === file))
    throw new Refusal('plan.scenario-taken', { id: wanted.id })
  const grounds = groundOf(data, (await resultOf(needs, open)).emission)
  const { scenario } = turnScenario(from, wanted.sliders, grounds.ground)
  const { points } = turnedYears(grounds, from, wanted.sliders)
  const told = slidersInWords(wanted.sliders)
  const source = `scenariusz „${from.name}” zmieniony suwakami: ${told}; ${wanted.author}, ${todayOf(needs)}`
  const later = points.filter(({ year }) => year > data.config.baseYear)
  const text = {
    id: wanted.id,
    order: Math.max(...data.scenarios.map(({ order }) => order)) + 1,
    name: wanted.name,
    inTheGenitive: wanted.inTheGenitive,
    description: wanted.description,
    sectors: Object.fromEntries(Object.entries(scenario.sectors).map(([id, one]) => [id, sectorText(one)])),
    carriers: carriersText(scenario.carriers, source),
    // Electricity of pumps and cars stands in the index, so the plan's own number of cars stays as it is.
    electricity: {
      index: written(
        later.map(({ year, electricityMwh }) => ({ year, value: electricityMwh / data.config.electricity.mwh })),
      ),
      source,
      addHeatPumps: false,
      seasonalPerformance: scenario.electricity.seasonalPerformance,
      addVehicles: false,
    },
    uncertainty: scenario.uncertainty,
  }
  const assumptions = open.parts.find(({ name }) => name === ASSUMPTIONS)
  const fresh = {
    id: `scenario-${wanted.id}`,
    text: `${wanted.name}: ${told}`,
    author: wanted.author,
    day: todayOf(needs),
    source: 'suwaki na stronie scenariuszy',
  }
  const files: PlanFile[] = [
    { name: file, content: new TextEncoder().encode(needs.reader.yaml(text)) },
    ...(await devicesFor(needs, open, from.id, wanted.id)),
    {
      name: ASSUMPTIONS,
      content: new TextEncoder().encode(
        needs.reader.withFields(assumptions ? new TextDecoder().decode(assumptions.content) : '', {
          assumptions: [...data.assumptions.assumptions, fresh],
        }),
      ),
    },
  ]
  for (const one of files) await needs.reader.check(one)
  await needs.transaction(async (stores) => {
    const plan = await planIn(stores.plans, cluster, planId, true)
    await layParts(needs, stores, actor, cluster, plan, files)
  })
  return { id: wanted.id, name: wanted.name }
}
