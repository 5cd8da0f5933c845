import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { RegisterRehearsalSchema } from '../../http/areas/register-tables-schemas.ts'
import { tableIn } from '../../imports/cluster-folder/load-folder.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { findingLines } from '../readings/finding-lines.ts'
import type { Rehearsed } from '../readings/import.ts'
import { formOf } from '../readings/import.ts'
import { at } from '../readings/verb.ts'
import { halfTaken } from './half-taken.ts'
import { sendFolderReadings } from './send-readings.ts'

type Tables = z.infer<typeof RegisterRehearsalSchema>

export interface IntoManner {
  readonly accept: boolean
  readonly leaveOutRefused: boolean
  readonly changesFrom: string | undefined
}

/** What a folder changes in a cluster that is there. */
export interface TakenFolder {
  readonly accepted: boolean
  readonly tables: Tables
  readonly readings: Rehearsed | null
  /** Files of the folder that say something which is not taken into a cluster that is there. */
  readonly notTaken: readonly string[]
}

const TABLES = ['members', 'points', 'profiles']
const NOT_TAKEN = ['cluster.yaml', 'register.json', 'sharing.yaml', 'whatif']

/**
 * Takes tables and readings of a folder into a cluster that is there: first shown, and stored when accepted, as shown.
 *
 * @refuses file.not-found when the folder has no table, and what the API refuses
 */
export async function folderIntoCluster(
  door: Door,
  cluster: string,
  folder: string,
  { accept, leaveOutRefused, changesFrom }: IntoManner,
  io: Io,
): Promise<TakenFolder> {
  const files = TABLES.flatMap((name) => tableIn(folder, name) ?? [])
  if (files.length === 0) throw new Refusal('file.not-found', { path: join(folder, 'members.csv') }, { file: folder })
  const from = changesFrom === undefined ? '' : `changesFrom=${encodeURIComponent(changesFrom)}`
  const rehearsal = at(cluster, `/spreadsheets/rehearsal?${from}`)
  const shown = (await (await door.ask('POST', rehearsal, await formOf(files))).json()) as Tables
  let tables = shown
  if (accept) {
    const query = `seal=${shown.seal}&leaveOutRefused=${leaveOutRefused}&${from}`
    const path = at(cluster, `/spreadsheets?${query}`)
    tables = (await (await door.ask('POST', path, await formOf(files))).json()) as Tables
  }
  let readings: Rehearsed | null
  try {
    readings = await sendFolderReadings(door, cluster, folder, accept, io)
  } catch (error) {
    if (!accept) throw error
    const rows = tables.counts.new + tables.counts.changed
    const taken = { name: files.map((file) => basename(file)).join(' + '), of: rows, taken: rows }
    throw halfTaken(error, cluster, [taken, { name: 'readings', of: 1, taken: 0 }], folder)
  }
  return {
    accepted: accept,
    tables,
    readings,
    notTaken: NOT_TAKEN.filter((name) => existsSync(join(folder, name))),
  }
}

const OUTCOMES = {
  pl: { new: 'nowy', changed: 'zmieniony', same: 'bez zmian', refused: 'odrzucony', blank: 'puste' },
  en: { new: 'new', changed: 'changed', same: 'the same', refused: 'refused', blank: 'blank' },
} as const

/** The same in words, row by row. */
export function takenText({ accepted, tables, readings, notTaken }: TakenFolder, io: Io): string {
  const { language } = io
  const { t, number, energy } = wordsIn(language)
  const words = OUTCOMES[language]
  const cell = (value: string | number | null) => (value === null ? words.blank : String(value))
  const rows = tables.rows
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ outcome, id, name, line, file, cells, problem, findings }) => {
      const changes = cells.map(({ heading, before, after }) =>
        outcome === 'new' ? `${heading}: ${cell(after)}` : `${heading}: ${cell(before)} → ${cell(after)}`,
      )
      const place = t(`${file}, wiersz ${line}`, `${file}, line ${line}`)
      const said = problem === null ? changes.join('; ') : ''
      return `  ${words[outcome]}  ${id}${name === id ? '' : ` ${name}`} (${place})${said === '' ? '' : `: ${said}`}\n${findingLines(problem === null ? findings : [problem, ...findings], io)}`
    })
  const { counts, totals, untouched } = tables
  const stay = untouched.members.length + untouched.points.length
  const summary = t(
    `Tabele: nowe ${counts.new}, zmienione ${counts.changed}, bez zmian ${counts.same}, odrzucone ${counts.refused}; punktów ${totals.before.points} → ${totals.after.points}; nienazwane w tabelach zostają: ${stay}`,
    `Tables: new ${counts.new}, changed ${counts.changed}, the same ${counts.same}, refused ${counts.refused}; points ${totals.before.points} → ${totals.after.points}; not named, they stay: ${stay}`,
  )
  const sums = readings?.totals
  const read = sums
    ? t(
        `Odczyty: nowe ${number(sums.added)}, zmienione ${number(sums.changed)}, bez zmian ${number(sums.same)}, nieprzyjęte ${number(sums.refused)}; energia ${energy(sums.beforeWh)} → ${energy(sums.afterWh)}`,
        `Readings: new ${number(sums.added)}, changed ${number(sums.changed)}, the same ${number(sums.same)}, not taken ${number(sums.refused)}; energy ${energy(sums.beforeWh)} → ${energy(sums.afterWh)}`,
      )
    : t('Odczyty: katalog ich nie ma', 'Readings: the folder has none')
  const left =
    notTaken.length === 0
      ? ''
      : t(
          `Nie wczytano do istniejącego klastra: ${notTaken.join(', ')}. Ustawienia, instalacje, warianty i zasady podziału zmienia się w systemie.\n`,
          `Not taken into a cluster that is there: ${notTaken.join(', ')}. Settings, plants, what-ifs and rules of sharing are changed in the system.\n`,
        )
  const end = accepted
    ? t('Zapisano.\n', 'Stored.\n')
    : t(
        'Niczego jeszcze nie zapisano. Zapis: to samo polecenie z --accept.\n',
        'Nothing is stored yet. To store it: the same command with --accept.\n',
      )
  return `${findingLines(tables.findings, io)}${rows.join('')}${summary}\n${read}\n${left}${end}`
}
