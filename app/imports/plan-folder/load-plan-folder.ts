import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import type { Weather } from '../../../domain/generation/weather.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { assumptionsSchema } from '../../usecases/plan/assumptions-config.ts'
import { planSchema } from '../../usecases/plan/config.ts'
import { measuresSchema } from '../../usecases/plan/measures-config.ts'
import type { PlanData, ProfileFigure } from '../../usecases/plan/plan-data.ts'
import { procedureSchema } from '../../usecases/plan/procedure-config.ts'
import { scenarioSchema } from '../../usecases/plan/scenario-config.ts'
import { readWeatherFile } from '../weather/read-weather-file.ts'
import { readAudits } from './audit-table.ts'
import { BORDERS, readBorders } from './borders-file.ts'
import { readChapter } from './chapters.ts'
import { readGusFile } from './gus-file.ts'
import { readNetworks } from './network-table.ts'
import type { AnswersRead } from './survey-answers.ts'
import { readSurveyAnswers } from './survey-answers.ts'
import type { TableRead } from './table-rows.ts'
import {
  readBuildings,
  readCarriers,
  readDevices,
  readProfile,
  readPublicBuildings,
  readSources,
  readStartingValues,
  readSurveys,
} from './tables.ts'
import { readYaml } from './yaml-file.ts'

interface Notes {
  readonly files: { path: string; sha256: string }[]
  readonly findings: Finding[]
}

function yamlOf<Output>(folder: string, name: string, schema: z.ZodType<Output>, notes: Notes): Output {
  const path = join(folder, name)
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  if (existsSync(path)) notes.files.push({ path: name, sha256: createHash('sha256').update(bytes).digest('hex') })
  const { value, findings } = readYaml(schema, bytes.toString('utf8'), name)
  notes.findings.push(...findings)
  return value
}

/** A table of the folder in CSV or XLSX; an absent optional one has no rows. */
async function tableOf<Row>(
  folder: string,
  stem: string,
  read: (path: string) => Promise<TableRead<Row>>,
  notes: Notes,
): Promise<readonly Row[]> {
  const name = [`${stem}.csv`, `${stem}.xlsx`].find((one) => existsSync(join(folder, one)))
  if (name === undefined) return []
  const table = await read(join(folder, name))
  notes.files.push({ path: name, sha256: table.sha256 })
  notes.findings.push(...table.findings)
  return table.rows
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
}

/** Exports of the data bank in `gus/`: figures of this gmina; a file without it is told. */
async function gusFigures(folder: string, teryt: string, notes: Notes): Promise<readonly ProfileFigure[]> {
  const names = filesIn(join(folder, 'gus'), '').filter((name) => /\.(csv|xlsx)$/i.test(name))
  const figures: ProfileFigure[] = []
  for (const name of names) {
    const read = await readGusFile(join(folder, 'gus', name), teryt)
    notes.files.push({ path: `gus/${name}`, sha256: read.sha256 })
    if (read.rows === 0) notes.findings.push(finding('plan.gus-without-gmina', 'warning', { file: name, teryt }))
    figures.push(...read.figures)
  }
  return figures
}

/** Questionnaires beside the summed survey; undefined: there are none. */
async function answersOf(folder: string, notes: Notes): Promise<AnswersRead | undefined> {
  const name = ['survey-answers.csv', 'survey-answers.xlsx'].find((one) => existsSync(join(folder, one)))
  if (name === undefined) return undefined
  const read = await readSurveyAnswers(join(folder, name))
  notes.files.push({ path: name, sha256: read.sha256 })
  notes.findings.push(...read.findings)
  return read
}

/** The weather file the plan names, laid on its year. @refuses plan.file-outside, file.not-found, weather.* */
async function weatherOf(folder: string, { hourly }: PlanData['config'], notes: Notes): Promise<Weather | undefined> {
  const name = hourly?.weatherFile
  if (name === undefined) return undefined
  if (basename(name) !== name) throw new Refusal('plan.file-outside', { file: name }, { file: 'plan.yaml' })
  const { weather, sha256, findings } = await readWeatherFile(join(folder, name), hourly?.weatherYear)
  notes.files.push({ path: name, sha256 })
  notes.findings.push(...findings)
  return weather
}

const HOMES = 'residential'

/** Tables may name a sector by its id or by its name in plan.yaml. */
function sectorIds({ sectors }: PlanData['config']): (written: string) => string {
  const ids = new Map(Object.entries(sectors).map(([id, { name }]) => [name.toLocaleLowerCase('pl'), id]))
  // Questionnaires that name no sector are of homes.
  const homes = Object.entries(sectors).find(([, { inventory }]) => inventory === 'residential-buildings')?.[0]
  return (written) => {
    if (Object.hasOwn(sectors, written)) return written
    return ids.get(written.toLocaleLowerCase('pl')) ?? (written === HOMES ? (homes ?? written) : written)
  }
}

/** Amounts under the ids of their sectors; those of one sector are summed. */
function bySector(amounts: Readonly<Record<string, number>>, idOf: (written: string) => string) {
  const out: Record<string, number> = {}
  for (const [sector, amount] of Object.entries(amounts)) out[idOf(sector)] = (out[idOf(sector)] ?? 0) + amount
  return out
}

/** Borders for the map; none where the project has no file of them. */
async function bordersOf(folder: string, teryt: string, notes: Notes): Promise<NonNullable<PlanData['borders']>> {
  if (!existsSync(join(folder, BORDERS))) return []
  const { borders, sha256 } = await readBorders(join(folder, BORDERS), teryt)
  notes.files.push({ path: BORDERS, sha256 })
  return borders
}

/**
 * Reads the project folder of a plan: `plan.yaml`, tables (CSV or XLSX), `scenarios/*.yaml`, `measures.yaml`,
 * `procedure.yaml`, `assumptions.yaml`, `borders.geojson` for the map, exports of GUS in `gus/`, questionnaires in `survey-answers`, and edited
 * chapters in `chapters/*.md`.
 *
 * @refuses plan.no-plan-file, folder.bad-yaml, folder.field, table.* with file, line and column
 */
export async function loadPlanFolder(folder: string): Promise<PlanData> {
  if (!existsSync(join(folder, 'plan.yaml')) || !statSync(folder).isDirectory())
    throw new Refusal('plan.no-plan-file', { path: folder }, { file: folder })
  const notes: Notes = { files: [], findings: [] }
  const config = yamlOf(folder, 'plan.yaml', planSchema, notes)
  const answers = await answersOf(folder, notes)
  const sectorId = sectorIds(config)
  const own = <Row extends { readonly sector?: string | undefined }>(rows: readonly Row[]): Row[] =>
    rows.map((one) => (one.sector === undefined ? one : { ...one, sector: sectorId(one.sector) }))
  return {
    config,
    profile: [
      ...(await tableOf(folder, 'profile', readProfile, notes)),
      ...(await gusFigures(folder, config.municipality.teryt, notes)),
    ],
    buildings: own(await tableOf(folder, 'buildings', readBuildings, notes)),
    carriers: own(await tableOf(folder, 'carriers', readCarriers, notes)),
    devices: own(await tableOf(folder, 'devices', readDevices, notes)),
    surveys: own([...(await tableOf(folder, 'surveys', readSurveys, notes)), ...(answers?.rows ?? [])]),
    ...(answers ? { surveyCoverage: bySector(answers.coveredM2, sectorId) } : {}),
    sources: await tableOf(folder, 'sources', readSources, notes),
    publicBuildings: await tableOf(folder, 'public-buildings', readPublicBuildings, notes),
    networks: await tableOf(folder, 'networks', readNetworks, notes),
    audits: await tableOf(folder, 'building-audits', readAudits, notes),
    weather: await weatherOf(folder, config, notes),
    borders: await bordersOf(folder, config.municipality.teryt, notes),
    startingValues: await tableOf(folder, 'starting-values', readStartingValues, notes),
    scenarios: filesIn(join(folder, 'scenarios'), '.yaml')
      .map((name) => yamlOf(folder, join('scenarios', name), scenarioSchema, notes))
      .sort((a, b) => a.order - b.order),
    measures: yamlOf(folder, 'measures.yaml', measuresSchema, notes),
    procedure: yamlOf(folder, 'procedure.yaml', procedureSchema, notes),
    assumptions: yamlOf(folder, 'assumptions.yaml', assumptionsSchema, notes),
    chapters: filesIn(join(folder, 'chapters'), '.md').map((name) =>
      readChapter(basename(name, '.md'), readFileSync(join(folder, 'chapters', name), 'utf8')),
    ),
    files: notes.files,
    findings: notes.findings,
  }
}
