import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { EntrySchema } from '../../http/areas/documents.ts'
import type { Document } from '../../usecases/documents/document.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { at, printJson } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'

type Entry = z.infer<typeof EntrySchema>

/** What a document needs beside its file. */
const SAID = ['--name', '--kind', '--day', '--visibility'] as const

async function layDown(door: Door, cluster: string, path: string, args: Arguments, io: Io): Promise<number> {
  const query = new URLSearchParams({ fileName: basename(path) })
  for (const option of SAID) {
    const value = args.values.get(option)
    if (value === undefined)
      throw new Refusal('command.usage', {
        reason: option,
        usage: 'openklaster documents CLUSTER --add FILE --name NAME --kind KIND --day DAY --visibility WHO',
      })
    query.set(option.slice(2), value)
  }
  const answer = await door.ask('POST', at(cluster, `/documents?${query}`), new Uint8Array(readFileSync(path)))
  const made = (await answer.json()) as Document
  if (args.flags.has('--json')) printJson(io, made)
  else io.out(`${made.documentId}  ${made.name}  SHA-256 ${made.versions[0]?.sha256}\n`)
  return 0
}

/** Lists the documents of a cluster, or lays one of the office down. */
export async function documentsOf(door: Door, cluster: string, args: Arguments, io: Io): Promise<number> {
  const { t, language, missing } = wordsIn(io.language)
  const added = args.values.get('--add')
  if (added !== undefined) return layDown(door, cluster, added, args, io)
  const items: Entry[] = []
  for (let total = 1; items.length < total; ) {
    const query = new URLSearchParams({ limit: '500', skip: String(items.length) })
    for (const option of ['--text', '--source', '--year', '--month']) {
      const value = args.values.get(option)
      if (value !== undefined) query.set(option.slice(2), value)
    }
    const page = (await (await door.ask('GET', at(cluster, `/documents?${query}`))).json()) as {
      items: Entry[]
      total: number
    }
    items.push(...page.items)
    total = page.total
  }
  if (args.flags.has('--json')) printJson(io, { items })
  else if (items.length === 0) io.out(t('Żaden dokument nie pasuje.\n', 'No document matches.\n'))
  else
    io.out(
      textTable(
        [
          { head: t('Dokument', 'Document'), most: 60 },
          { head: t('Rodzaj', 'Kind') },
          { head: t('Numer', 'Number') },
          { head: t('Z', 'Of') },
          { head: t('Plik', 'File'), most: 200 },
        ],
        items.map((one) => [one.name[language], one.kind[language], one.number ?? missing, one.of, one.href]),
      ),
    )
  return 0
}
