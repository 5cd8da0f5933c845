import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { renderJson } from '../../documents/json/render-json.ts'
import { FORMATS, writeReport } from '../../documents/write-report.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import { analyse as runAnalysis } from '../../usecases/analyse/analyse.ts'
import { analysisSummary } from '../analysis-summary.ts'
import type { Command } from '../io.ts'
import { progressOn } from '../progress.ts'

const usage =
  'analyse FOLDER [--out REPORT_FOLDER] [--regimes none,cluster,cooperative,citizen,study-2023] [--formats html,pdf,docx,xlsx,json] [--lang pl|en] [--json]'
const REGIMES = ['none', 'cluster', 'cooperative', 'citizen', 'study-2023'] as const

function badUsage(reason: string): Refusal {
  return new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
}

/** The words of a comma-separated option, each one of the known ones. */
function choices<Known extends string>(text: string, known: readonly Known[], option: string): Known[] {
  return text.split(',').map((word) => {
    const found = known.find((one) => one === word.trim())
    if (!found) throw badUsage(`${option}: ${word} (${known.join(', ')})`)
    return found
  })
}

function options(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        regimes: { type: 'string' },
        formats: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw badUsage(error instanceof Error ? error.message : '')
  }
}

export const analyse: Command = {
  usage,
  pl: 'Analizuje katalog klastra: bilans, ustroje, rachunki, korzyści, opłacalność i raport.',
  en: 'Analyses a cluster folder: balance, regimes, bills, benefits, economics and a report.',
  async run(args, io) {
    const { values, positionals } = options(args)
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw badUsage('FOLDER')
    const progress = progressOn(io)
    const say = (share: number, pl: string, en: string) => progress.step(share, io.language === 'en' ? en : pl)
    const started = performance.now()
    const read = await loadClusterFolder(folder, (name, share) =>
      say(0.3 * share, `czytanie: ${name}`, `reading: ${name}`),
    )
    const data = values.regimes
      ? {
          ...read,
          config: {
            ...read.config,
            options: { ...read.config.options, regimes: choices(values.regimes, REGIMES, '--regimes') },
          },
        }
      : read
    const version = (
      JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
    ).version
    const result = runAnalysis(data, {
      today: day(new Date().toISOString().slice(0, 10)),
      version,
      onStep: (share, pl, en) => say(0.3 + 0.5 * share, pl, en),
    })
    if (values.json) {
      progress.done()
      io.out(`${renderJson(result)}\n`)
      return 0
    }
    const out = resolve(values.out ?? 'report')
    const language = values.lang === 'en' || values.lang === 'pl' ? values.lang : data.config.language
    const formats = values.formats ? choices(values.formats, FORMATS, '--formats') : [...FORMATS]
    const files = await writeReport(result, out, {
      language,
      formats,
      onFormat: (format) =>
        say(0.82 + (0.18 * formats.indexOf(format)) / formats.length, `raport: ${format}`, `report: ${format}`),
    })
    progress.done()
    io.out(analysisSummary(result, language))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    io.out(
      language === 'en' ? `\nThe report lies in ${out} (${seconds} s):\n` : `\nRaport leży w ${out} (${seconds} s):\n`,
    )
    for (const { path, bytes } of files) io.out(`  ${basename(path)}  ${Math.ceil(bytes / 1024)} kB\n`)
    return 0
  },
}
