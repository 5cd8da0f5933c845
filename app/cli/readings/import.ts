import { openAsBlob, statSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { formatEnergy } from '../../documents/words/energy.ts'
import type { JobSchema } from '../../http/areas/jobs.ts'
import type { ImportedFileSchema, ReadingImportSchema } from '../../http/areas/readings-schemas.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { progressOn } from '../progress.ts'
import { textTable } from '../text-table.ts'
import { findingLines } from './finding-lines.ts'
import type { Verb } from './verb.ts'
import { at, printJson, wordsOf } from './verb.ts'

type Job = z.infer<typeof JobSchema>
type Import = z.infer<typeof ReadingImportSchema>
export type Rehearsed = Import & { readonly files: z.infer<typeof ImportedFileSchema>[] }

const POLL_MS = 200
const REFUSED = 2

/** The files as a form; they are read while they are sent. @refuses file.not-found */
export async function formOf(paths: readonly string[]): Promise<FormData> {
  const form = new FormData()
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new Refusal('file.not-found', { path })
    form.append('files', await openAsBlob(path), basename(path))
  }
  return form
}

/** Waits until a job has ended. @refuses what the job ended with */
export async function outcomeOf(door: Door, cluster: string, jobId: string, io: Io): Promise<Job> {
  const bar = progressOn(io)
  for (;;) {
    const job = (await (await door.ask('GET', at(cluster, `/jobs/${jobId}`))).json()) as Job
    if (job.progress) bar.step(job.progress.done / Math.max(1, job.progress.total), job.progress[io.language])
    if (job.state === 'waiting' || job.state === 'running') {
      await wait(POLL_MS)
      continue
    }
    bar.done()
    if (job.state === 'done') return job
    const { problem } = job
    throw new Refusal('command.server-refused', {
      title: (io.language === 'en' ? problem?.en : problem?.pl) ?? job.state,
      detail: (io.language === 'en' ? problem?.adviceEn : problem?.advicePl) ?? '',
    })
  }
}

export function report({ files, importId, totals, state, version }: Rehearsed, usage: string, io: Io): string {
  const en = io.language === 'en'
  const heads = en
    ? ['File', 'Format', 'Points', 'From', 'To', 'Values']
    : ['Plik', 'Układ', 'Punkty', 'Od', 'Do', 'Wartości']
  const table = textTable(
    heads.map((head, i) => ({ head, right: i === 2 || i === 5, ...(i === 0 ? { most: 48 } : {}) })),
    files.map(({ name, format, summary }) => [
      name,
      format,
      String(summary.points),
      summary.from ?? '–',
      summary.to ?? '–',
      String(summary.values),
    ]),
  )
  const { added, changed, same, refused, beforeWh, afterWh } = totals
  const [before, after] = [formatEnergy(beforeWh, io.language), formatEnergy(afterWh, io.language)]
  const sums = en
    ? `New ${added}, changed ${changed}, same ${same}, not taken ${refused}; energy ${before} → ${after}`
    : `Nowe ${added}, zmienione ${changed}, bez zmian ${same}, nieprzyjęte ${refused}; energia ${before} → ${after}`
  const saved = en
    ? `Import ${importId} holds${version === null ? ' and changed nothing' : `, version ${version}`}.`
    : `Import nr ${importId} obowiązuje${version === null ? ' i niczego nie zmienił' : `, wersja ${version}`}.`
  const waits = en
    ? `Nothing is stored yet. Accept it: openklaster ${usage}`
    : `Niczego jeszcze nie zapisano. Przyjęcie: openklaster ${usage}`
  return `${table}${findingLines(
    files.flatMap(({ findings }) => findings),
    io,
  )}${sums}\n${state === 'saved' ? saved : waits}\n`
}

/** Sends files, waits until they are read, shows what would change; stores it when told to. */
export const importFiles: Verb = {
  usage: 'readings import CLUSTER FILE… [--accept]',
  flags: ['--accept'],
  async run(door, cluster, args, io) {
    const paths = wordsOf(args, importFiles.usage, 1, Number.POSITIVE_INFINITY)
    const sent = (await (await door.ask('POST', at(cluster, '/imports'), await formOf(paths))).json()) as Job
    const { importId } = (await outcomeOf(door, cluster, sent.jobId, io)).result as { importId: number }
    if (args.flags.has('--accept')) await door.ask('POST', at(cluster, `/imports/${importId}/acceptance`))
    const found = (await (await door.ask('GET', at(cluster, `/imports/${importId}`))).json()) as Rehearsed
    if (args.flags.has('--json')) printJson(io, found)
    else io.out(report(found, `readings accept "${args.words[1] ?? ''}" ${importId}`, io))
    const faulty = found.files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    return faulty ? REFUSED : 0
  },
}

function stateText({ importId, state, version }: Import, io: Io): string {
  const words = {
    pl: { preview: 'czeka na przyjęcie', saved: 'obowiązuje', cancelled: 'porzucony', undone: 'cofnięty' },
    en: { preview: 'waits for acceptance', saved: 'holds', cancelled: 'given up', undone: 'taken back' },
  }[io.language]
  const of = version === null ? '' : io.language === 'en' ? `, version ${version}` : `, wersja ${version}`
  return `${io.language === 'en' ? 'Import' : 'Import nr'} ${importId}: ${words[state]}${of}\n`
}

function onOne(usage: string, ask: (door: Door, path: string) => Promise<Response>): Verb {
  return {
    usage,
    async run(door, cluster, args, io) {
      const [number = ''] = wordsOf(args, usage, 1)
      const found = (await (await ask(door, at(cluster, `/imports/${encodeURIComponent(number)}`))).json()) as Import
      if (args.flags.has('--json')) printJson(io, found)
      else io.out(stateText(found, io))
      return 0
    },
  }
}

/** Puts a rehearsed import in force. */
export const acceptOne = onOne('readings accept CLUSTER NUMBER', (door, path) => door.ask('POST', `${path}/acceptance`))

/** Gives a rehearsed import up, or takes a saved one back. */
export const undoOne = onOne('readings undo CLUSTER NUMBER', (door, path) => door.ask('DELETE', path))

/** Imports, newest first. */
export const listAll: Verb = {
  usage: 'readings list CLUSTER',
  async run(door, cluster, args, io) {
    wordsOf(args, listAll.usage, 0)
    const { items } = (await (await door.ask('GET', at(cluster, '/imports?limit=50'))).json()) as { items: Import[] }
    if (args.flags.has('--json')) printJson(io, items)
    else for (const one of items) io.out(`${one.createdAt.slice(0, 16)}  ${stateText(one, io)}`)
    return 0
  },
}
