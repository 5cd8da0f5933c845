import { z } from 'zod'
import { carrierId } from '../../../domain/plan/carrier-names.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { text } from '../office/fields.ts'
import type { PlanConfig } from '../plan/config.ts'
import { overrideReport } from '../plan/overrides.ts'
import type { PlanData } from '../plan/plan-data.ts'
import { ASSUMPTIONS, SETTINGS } from './part-names.ts'
import type { PlanFile, PlanReader } from './ports.ts'
import { scaledScenarios } from './scaled-scenarios.ts'
import { sourceOfFigure } from './source-of-figure.ts'

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

const decode = (part: PlanFile) => new TextDecoder().decode(part.content)
const encode = (given: string) => new TextEncoder().encode(given)

/** The table of carriers with one figure in place of what stood there; a carrier that has no row gets one. */
async function carriersWith(
  reader: PlanReader,
  parts: readonly PlanFile[],
  override: Override,
  sectors: PlanConfig['sectors'],
): Promise<PlanFile> {
  const [, sector = '', carrier = ''] = override.path.split('.')
  const sectorName = sectors[sector]?.name.toLocaleLowerCase('pl')
  const isSector = (written = '') => written === sector || written.toLocaleLowerCase('pl') === sectorName
  const part = parts.find(({ name }) => /^carriers\.(csv|xlsx)$/.test(name))
  if (!part) throw new Refusal('plan.part-not-found', { name: 'carriers.csv' })
  const { headings, rows } = await reader.sheet(part)
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
  return { name: 'carriers.csv', content: reader.csv({ headings, rows: kept }) }
}

/** Scenarios that follow a new area of a sector. */
function areasOf(
  reader: PlanReader,
  files: readonly PlanFile[],
  data: PlanData,
  { path, value }: Override,
): PlanFile[] {
  const sector = /^sectors\.(.+)\.areaM2$/.exec(path)?.[1]
  const before = sector === undefined ? undefined : data.config.sectors[sector]?.areaM2
  return sector === undefined || before === undefined ? [] : scaledScenarios(reader, files, sector, value / before)
}

/**
 * The files of a plan in which a figure of the gmina stands in place of a starting value, and its note beside.
 *
 * @param data  the plan of these files, as read
 * @param day   the day the note bears
 * @refuses plan.no-starting-value, plan.part-not-found, and what the folder's reader refuses
 */
export async function overriddenFiles(
  reader: PlanReader,
  files: readonly PlanFile[],
  data: PlanData,
  override: Override,
  day: string,
): Promise<PlanFile[]> {
  const known = data.startingValues ?? []
  if (!known.some(({ path }) => path === override.path))
    throw new Refusal('plan.no-starting-value', { path: override.path })
  const part = (name: string) => files.find((one) => one.name === name)
  const settings = part(SETTINGS)
  if (!settings) throw new Refusal('plan.part-not-found', { name: SETTINGS })
  const started = (overrideReport(data).report?.left ?? []).map(({ path }) => path)
  const sourceField = sourceOfFigure(data.config, override.path, override.note, started)
  const figure = override.path.startsWith('carriers.')
    ? await carriersWith(reader, files, override, data.config.sectors)
    : {
        name: SETTINGS,
        content: encode(
          reader.withValues(decode(settings), [
            { path: override.path.split('.'), value: override.value },
            ...(sourceField ? [sourceField] : []),
          ]),
        ),
      }
  const before = part(ASSUMPTIONS)
  const { path, note, author } = override
  const overrides = [...data.assumptions.overrides.filter((one) => one.path !== path), { path, note, author, day }]
  const notes = reader.withFields(before ? decode(before) : '', { overrides })
  const changed = [figure, { name: ASSUMPTIONS, content: encode(notes) }, ...areasOf(reader, files, data, override)]
  for (const file of changed) await reader.check(file)
  return changed
}
