import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { buildComparison } from '../../documents/comparison/build-comparison.ts'
import { renderJson } from '../../documents/json/render-json.ts'
import { slug } from '../../documents/words/file-names.ts'
import { FORMATS, writeDocument } from '../../documents/write-report.ts'
import { comparisonOf } from '../../usecases/scenarios/comparison.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import type { Command, Io } from '../io.ts'
import { packageVersion } from '../package-version.ts'
import { progressOn } from '../progress.ts'
import { whatIfsBehind } from '../whatif/behind-door.ts'
import { whatIfsInFolder } from '../whatif/in-folder.ts'
import type { WhatIfSource } from '../whatif/source.ts'
import { comparisonText, listText } from '../whatif/summaries.ts'

const usage =
  'whatif list|run|compare FOLDER|CLUSTER [NAME…] [--out FOLDER] [--formats html,pdf,docx,xlsx,json] [--server URL | --data FOLDER|postgres://…] [--lang pl|en] [--json]'

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

/** A folder with `cluster.yaml` is a cluster folder; anything else names a cluster in the database. */
async function sourceOf(named: string, options: ReadonlyMap<string, string>, io: Io): Promise<WhatIfSource> {
  const inDatabase = options.has('--server') || options.has('--data')
  if (!inDatabase && existsSync(join(named, 'cluster.yaml'))) return whatIfsInFolder(named)
  const door = await openDoor(options, process.env, (line) => io.err(`${line}\n`))
  try {
    return whatIfsBehind(door, await door.clusterOf(named))
  } catch (error) {
    await door.close()
    throw error
  }
}

/** `openklaster whatif`: what-ifs of a cluster folder or of a cluster in the database. */
export const whatif: Command = {
  usage,
  pl: 'Liczy warianty „co by było, gdyby” i stawia je obok stanu dzisiejszego.',
  en: 'Computes what-ifs and puts them beside today.',
  async run(args, io) {
    const { words, values, flags } = parseArguments(args, usage, {
      values: ['--out', '--formats', '--server', '--data'],
    })
    const [verb = '', named, ...names] = words
    if (!['list', 'run', 'compare'].includes(verb)) throw badUsage(verb || '…')
    if (named === undefined) throw badUsage('FOLDER|CLUSTER?')
    const formats = formatsOf(values.get('--formats'))
    const language = values.get('--lang') === 'en' ? 'en' : values.get('--lang') === 'pl' ? 'pl' : io.language
    const asJson = flags.has('--json')
    const source = await sourceOf(named, values, io)
    const progress = progressOn(io)
    const say = (share: number, pl: string, en: string) => progress.step(share, language === 'en' ? en : pl)
    try {
      if (verb === 'list') {
        const listed = await source.list()
        io.out(asJson ? renderJson({ items: listed }) : listText(listed, language))
        return 0
      }
      if (verb === 'run') {
        const [name] = names
        if (name === undefined || names.length > 1) throw badUsage('NAME')
        const result = await source.run(name, say)
        progress.done()
        io.out(asJson ? renderJson(result) : comparisonText(comparisonOf([{ id: name, name, result }]), language))
        return 0
      }
      const { comparison, cluster, origin } = await source.compare(names, say)
      progress.done()
      io.out(asJson ? renderJson(comparison) : comparisonText(comparison, language))
      const out = values.get('--out')
      if (out === undefined) return 0
      const today = new Date().toISOString().slice(0, 10)
      const facts = { cluster, madeOn: today, version: packageVersion(), origin }
      const stem = `${today}_${language === 'en' ? 'what-ifs' : 'warianty'}_${slug(cluster)}`
      const files = await writeDocument(
        { report: () => buildComparison(comparison, facts, language), json: () => renderJson(comparison), stem },
        resolve(out),
        { formats },
      )
      if (!asJson) for (const { path, bytes } of files) io.out(`  ${basename(path)}  ${Math.ceil(bytes / 1024)} kB\n`)
      return 0
    } finally {
      await source.close()
    }
  },
}
