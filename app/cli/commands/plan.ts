import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { renderJson } from '../../documents/json/render-json.ts'
import { buildPlan, generatedChapters } from '../../documents/plan/build-plan.ts'
import { chapterFile } from '../../documents/plan/edited-chapters.ts'
import { slug } from '../../documents/words/file-names.ts'
import { FORMATS, writeDocument } from '../../documents/write-report.ts'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { writePlanFolder } from '../../imports/plan-folder/write-plan-folder.ts'
import { makePlan } from '../../usecases/plan/make-plan.ts'
import { startPlan } from '../../usecases/plan/prefill/start-plan.ts'
import type { PlanResult } from '../../usecases/plan/result.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, Io } from '../io.ts'
import { overrideInFolder } from '../plan-override.ts'
import { planSummary } from '../plan-summary.ts'
import { progressOn } from '../progress.ts'

const usage =
  'plan FOLDER | plan --new TERYT --population N | plan FOLDER --set PATH=VALUE --note TEXT --author NAME [--out FOLDER] [--formats html,pdf,docx,xlsx,json] [--against EARLIER.json] [--chapters FOLDER] [--json]'

function badUsage(reason: string): Refusal {
  return new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
}

function formatsOf(text: string | undefined) {
  if (text === undefined) return FORMATS
  return text.split(',').map((word) => {
    const found = FORMATS.find((one) => one === word.trim())
    if (!found) throw badUsage(`--formats: ${word} (${FORMATS.join(', ')})`)
    return found
  })
}

/** The result of an earlier run. @refuses plan.bad-earlier */
function earlierResult(path: string | undefined): PlanResult | undefined {
  if (path === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (fault) {
    throw new Refusal('plan.bad-earlier', { path, reason: fault instanceof Error ? fault.message : '' }, { file: path })
  }
  const isPlan =
    typeof value === 'object' && value !== null && 'demand' in value && 'scenarios' in value && 'meta' in value
  if (!isPlan) throw new Refusal('plan.bad-earlier', { path, reason: 'demand, scenarios, meta' }, { file: path })
  // The file is our own output of an earlier run; what its figures are compared with is checked by name, one by one.
  return value as PlanResult
}

function versionOfPackage(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** `--new`: a folder with starting values for any gmina. @refuses territory.unknown-gmina, plan.folder-not-empty */
function startNew(teryt: string, values: ReadonlyMap<string, string>, io: Io): number {
  const population = Number(values.get('--population') ?? Number.NaN)
  if (!Number.isFinite(population)) throw badUsage('--population N')
  const out = resolve(values.get('--out') ?? `plan-${teryt}`)
  const today = day(new Date().toISOString().slice(0, 10))
  const files = writePlanFolder(startPlan(teryt, population, today), out)
  io.out(
    io.language === 'en'
      ? `The project lies in ${out} (${files.length} files). Replace the starting values, then: openklaster plan ${out}\n`
      : `Projekt leży w ${out} (plików: ${files.length}). Zastąp wartości wyjściowe danymi gminy, potem: openklaster plan ${out}\n`,
  )
  return 0
}

/** `openklaster plan`: the municipality's assumptions to the supply plan, from its folder to the document. */
export const plan: Command = {
  usage,
  pl: 'Liczy i pisze założenia do planu zaopatrzenia gminy w ciepło, energię elektryczną i gaz.',
  en: 'Computes and writes the municipality’s plan for heat, power and gas.',
  async run(args, io) {
    const { values, flags, words } = parseArguments(args, usage, {
      values: ['--out', '--formats', '--against', '--chapters', '--new', '--population', '--set', '--note', '--author'],
    })
    const fresh = values.get('--new')
    if (fresh !== undefined) return startNew(fresh, values, io)
    const [folder] = words
    if (folder === undefined || words.length > 1) throw badUsage('FOLDER')
    const today = day(new Date().toISOString().slice(0, 10))
    if (values.has('--set')) return overrideInFolder(folder, values, `openklaster ${usage}`, today, io)
    const formats = formatsOf(values.get('--formats'))
    const before = earlierResult(values.get('--against'))
    const progress = progressOn(io)
    const say = (share: number, pl: string, en: string) => progress.step(share, io.language === 'en' ? en : pl)
    const started = performance.now()
    say(0.05, 'czytanie danych', 'reading the data')
    const data = await loadPlanFolder(folder)
    say(0.2, 'obliczenia', 'computing')
    const result = makePlan(data, { today, version: versionOfPackage() })
    if (flags.has('--json')) {
      progress.done()
      io.out(`${renderJson(result)}`)
      return 0
    }
    const chapters = values.get('--chapters')
    if (chapters !== undefined) {
      mkdirSync(chapters, { recursive: true })
      for (const section of generatedChapters(result))
        writeFileSync(join(chapters, `${section.id}.md`), chapterFile(section))
    }
    const out = resolve(values.get('--out') ?? 'plan')
    const files = await writeDocument(
      {
        report: () => buildPlan(result, before),
        json: () => renderJson(result),
        stem: `${result.meta.fromYear}-${result.meta.toYear}_zalozenia_${slug(result.meta.name)}`,
      },
      out,
      {
        formats,
        onFormat: (format) =>
          say(0.5 + (0.5 * formats.indexOf(format)) / formats.length, `dokument: ${format}`, `document: ${format}`),
      },
    )
    progress.done()
    io.out(planSummary(result, io.language))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    io.out(
      io.language === 'en' ? `\nThe plan lies in ${out} (${seconds} s):\n` : `\nPlan leży w ${out} (${seconds} s):\n`,
    )
    for (const { path, bytes } of files) io.out(`  ${basename(path)}  ${Math.ceil(bytes / 1024)} kB\n`)
    return 0
  },
}
