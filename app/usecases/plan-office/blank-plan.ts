import { z } from 'zod'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { startPlan } from '../plan/prefill/start-plan.ts'
import type { PlanFile, PlanReader } from './ports.ts'

/** What a new plan cannot do without: which gmina, and how many people live there. */
export const blankWantedSchema = z.strictObject({
  teryt: z.string().regex(/^\d{7}$/, 'the TERYT code has 7 digits'),
  population: z.number().positive().max(5_000_000),
  /** Who draws the plan up, for the title page; undefined: nobody is named yet. */
  author: z.string().trim().min(1).max(200).optional(),
})
export type BlankWanted = z.output<typeof blankWantedSchema>

/**
 * The folder of a plan begun from the code of the gmina and its population: starting values everywhere, each with its
 * source, and the same once more in `starting-values.csv`, so that an override leaves both.
 *
 * @refuses territory.unknown-gmina, plan.no-population
 */
export function blankFiles(reader: PlanReader, wanted: BlankWanted, today: LocalDay): PlanFile[] {
  const { yaml, tables } = startPlan(wanted.teryt, wanted.population, today)
  const encode = (text: string) => new TextEncoder().encode(text)
  const settings = (name: string, value: unknown) =>
    name === 'plan.yaml' && wanted.author !== undefined ? { ...(value as object), author: wanted.author } : value
  return [
    ...Object.entries(yaml).map(([name, value]) => ({ name, content: encode(reader.yaml(settings(name, value))) })),
    ...Object.entries(tables).map(([name, [headings = [], ...rows]]) => ({
      name,
      content: reader.csv({ headings, rows }),
    })),
  ]
}
