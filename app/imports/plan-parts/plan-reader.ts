import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import type { Finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { assumptionsSchema } from '../../usecases/plan/assumptions-config.ts'
import { planSchema } from '../../usecases/plan/config.ts'
import { measuresSchema } from '../../usecases/plan/measures-config.ts'
import { procedureSchema } from '../../usecases/plan/procedure-config.ts'
import { scenarioSchema } from '../../usecases/plan/scenario-config.ts'
import type { TableName } from '../../usecases/plan-office/part-names.ts'
import { tableOf } from '../../usecases/plan-office/part-names.ts'
import type { PlanFile, PlanReader, SheetTable } from '../../usecases/plan-office/ports.ts'
import { readTable } from '../cluster-folder/table.ts'
import { readAudits } from '../plan-folder/audit-table.ts'
import { BORDERS, checkBorders } from '../plan-folder/borders-file.ts'
import { loadPlanFolder } from '../plan-folder/load-plan-folder.ts'
import { readNetworks } from '../plan-folder/network-table.ts'
import {
  readBuildings,
  readCarriers,
  readDevices,
  readProfile,
  readPublicBuildings,
  readSources,
  readStartingValues,
  readSurveys,
} from '../plan-folder/tables.ts'
import { readYaml } from '../plan-folder/yaml-file.ts'
import { fieldsIn, withFields, withValues, yamlText } from './yaml-fields.ts'

/** Readers of the tables, and a heading each table is known by. */
const READERS: Readonly<Record<TableName, { read: (path: string) => Promise<unknown>; by: string[] }>> = {
  profile: { read: readProfile, by: ['temat', 'topic'] },
  buildings: { read: readBuildings, by: ['sektor', 'sector'] },
  carriers: { read: readCarriers, by: ['sektor', 'sector'] },
  devices: { read: readDevices, by: ['nosnik', 'carrier'] },
  surveys: { read: readSurveys, by: ['sektor', 'sector'] },
  sources: { read: readSources, by: ['rodzaj', 'kind'] },
  'public-buildings': { read: readPublicBuildings, by: ['nazwa', 'name'] },
  networks: { read: readNetworks, by: ['rodzaj', 'kind', 'siec', 'network'] },
  'building-audits': { read: readAudits, by: ['budynek', 'building', 'nazwa', 'name'] },
  'starting-values': { read: readStartingValues, by: ['sciezka', 'path'] },
}

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'plan.yaml': planSchema,
  'measures.yaml': measuresSchema,
  'procedure.yaml': procedureSchema,
  'assumptions.yaml': assumptionsSchema,
}

/** Files that lie on disk under a folder of their own while work is done; a refusal then names them by their own names. */
async function onDisk<Result>(files: readonly PlanFile[], work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'openklaster-plan-'))
  const bare = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
  try {
    for (const { name, content } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return await work(folder)
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    const { file } = fault.place
    const facts = Object.fromEntries(
      Object.entries(fault.facts).map(([key, value]) => [key, typeof value === 'string' ? bare(value) : value]),
    )
    throw new Refusal(fault.code, facts, { ...fault.place, ...(file === undefined ? {} : { file: bare(file) }) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function barePlaces(findings: readonly Finding[], folder: string): Finding[] {
  return findings.map((one) => {
    const file = one.place?.file
    return file === undefined ? one : { ...one, place: { ...one.place, file: file.replace(`${folder}/`, '') } }
  })
}

/** Quotes a cell where the separator, a quote or a line break stands in it. */
function csvCell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The folder's reader over files held in memory. */
export const planReader: PlanReader = {
  read: (files) =>
    onDisk(files, async (folder) => {
      const data = await loadPlanFolder(folder)
      return { ...data, findings: barePlaces(data.findings, folder) }
    }),
  check: (file) =>
    onDisk([file], async (folder) => {
      const table = tableOf(file.name)
      const schema = SCHEMAS[file.name] ?? (/^scenarios\/.+\.yaml$/.test(file.name) ? scenarioSchema : undefined)
      if (table !== undefined) await READERS[table].read(join(folder, file.name))
      else if (file.name === BORDERS) await checkBorders(join(folder, file.name))
      else if (schema) readYaml(schema, Buffer.from(file.content).toString('utf8'), file.name)
    }),
  sheet: (file) =>
    onDisk([file], async (folder): Promise<SheetTable> => {
      const table = tableOf(file.name)
      if (table === undefined) throw new Error(`sheet: ${file.name} is no table of a plan`)
      const { headings, rows } = await readTable(join(folder, file.name), READERS[table].by, true)
      return {
        headings: [...headings],
        rows: rows.map(({ cells }) => headings.map((_, i) => cells[i] ?? '')),
      }
    }),
  csv({ headings, rows }) {
    const lines = [headings, ...rows].map((cells) => cells.map((one) => csvCell(one.trim())).join(';'))
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  },
  withFields,
  fields: fieldsIn,
  withValues,
  yaml: yamlText,
}
