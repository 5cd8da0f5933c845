import { z } from 'zod'
import { carrierId } from '../../../domain/plan/carrier-names.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { text } from '../office/fields.ts'
import { entitle } from '../office/rights.ts'
import type { PlanConfig } from '../plan/config.ts'
import { dataOf, openPlan, todayOf } from './compute-plan.ts'
import { ASSUMPTIONS, SETTINGS } from './part-names.ts'
import type { PlanFile, PlanNeeds, PlanPart } from './ports.ts'
import { planIn } from './read-plan.ts'
import { layParts } from './write-part.ts'

/** A figure of the gmina put in place of a starting value. */
export const overrideSchema = z.strictObject({
  /** Where the starting value stands, e.g. `sectors.residential.areaM2`. */
  path: z.string().min(1).max(200),
  value: z.number().min(-1e12).max(1e12),
  /** Why, and where the new figure comes from. */
  note: text(500),
  author: text(120),
})
export type Override = z.output<typeof overrideSchema>

const decode = (part: PlanPart) => new TextDecoder().decode(part.content)
const encode = (given: string) => new TextEncoder().encode(given)

/** The table of carriers with one figure in place of what stood there; a carrier that has no row gets one. */
async function carriersWith(
  needs: PlanNeeds,
  parts: readonly PlanPart[],
  override: Override,
  sectors: PlanConfig['sectors'],
): Promise<PlanFile> {
  const [, sector = '', carrier = ''] = override.path.split('.')
  const sectorName = sectors[sector]?.name.toLocaleLowerCase('pl')
  const isSector = (written = '') => written === sector || written.toLocaleLowerCase('pl') === sectorName
  const part = parts.find(({ name }) => /^carriers\.(csv|xlsx)$/.test(name))
  if (!part) throw new Refusal('plan.part-not-found', { name: 'carriers.csv' })
  const { headings, rows } = await needs.reader.sheet(part)
  const column = (...names: string[]) => headings.findIndex((one) => names.includes(one.trim().toLowerCase()))
  const [ofSector, ofCarrier] = [column('sektor', 'sector'), column('nośnik', 'carrier')]
  const [ofGj, ofSource] = [column('gj', 'energia gj'), column('źródło', 'source')]
  const isIt = (row: readonly string[]) =>
    isSector(row[ofSector]?.trim()) && carrierId(row[ofCarrier] ?? '') === carrier
  const amount = String(override.value).replace('.', ',')
  const written = (row: readonly string[]) =>
    row.map((cell, i) => (i === ofGj ? amount : i === ofSource ? override.note : cell))
  const blank = headings.map((_, i) => (i === ofSector ? sector : i === ofCarrier ? carrier : ''))
  const kept = rows.some(isIt) ? rows.map((row) => (isIt(row) ? written(row) : row)) : [...rows, written(blank)]
  return { name: 'carriers.csv', content: needs.reader.csv({ headings, rows: kept }) }
}

/**
 * Puts a figure of the gmina in place of a starting value; both are kept, with the note, its author and day.
 *
 * @refuses plan.not-found, plan.no-starting-value, actor.not-entitled, and what the folder's reader refuses
 * @pl zmiana wartości wyjściowej z uwagą
 */
export async function overrideFigure(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  override: Override,
): Promise<void> {
  entitle(actor, 'plan.change', cluster)
  const open = await openPlan(needs, cluster, id)
  const data = await dataOf(needs, open)
  const known = data.startingValues ?? []
  if (!known.some(({ path }) => path === override.path))
    throw new Refusal('plan.no-starting-value', { path: override.path })
  const part = (name: string) => open.parts.find((one) => one.name === name)
  const settings = part(SETTINGS)
  if (!settings) throw new Error('a plan without plan.yaml')
  const figure = override.path.startsWith('carriers.')
    ? await carriersWith(needs, open.parts, override, data.config.sectors)
    : {
        name: SETTINGS,
        content: encode(
          needs.reader.withValues(decode(settings), [{ path: override.path.split('.'), value: override.value }]),
        ),
      }
  const before = part(ASSUMPTIONS)
  const { path, note, author } = override
  const overrides = [
    ...data.assumptions.overrides.filter((one) => one.path !== path),
    { path, note, author, day: todayOf(needs) },
  ]
  const notes = needs.reader.withFields(before ? decode(before) : '', { overrides })
  const files = [figure, { name: ASSUMPTIONS, content: encode(notes) }]
  for (const file of files) await needs.reader.check(file)
  await needs.transaction(async (stores) => {
    const plan = await planIn(stores.plans, cluster, id, true)
    await layParts(needs, stores, actor, cluster, plan, files)
  })
}
