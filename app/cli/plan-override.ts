import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../domain/problems/refusal.ts'
import { loadPlanFolder } from '../imports/plan-folder/load-plan-folder.ts'
import { planReader } from '../imports/plan-parts/plan-reader.ts'
import { overriddenFiles, overrideSchema } from '../usecases/plan-office/overridden-files.ts'
import { ASSUMPTIONS, SETTINGS } from '../usecases/plan-office/part-names.ts'
import type { Io } from './io.ts'

/** Files of a folder a starting value may stand in, and the scenarios that follow it. */
function filesOf(folder: string): string[] {
  const scenarios = join(folder, 'scenarios')
  return [
    ...[SETTINGS, ASSUMPTIONS, 'carriers.csv', 'carriers.xlsx'].filter((name) => existsSync(join(folder, name))),
    ...(existsSync(scenarios) ? readdirSync(scenarios).map((name) => `scenarios/${name}`) : []),
  ]
}

/** `PATH=VALUE` taken apart; a comma is a decimal point. */
function assignment(set: string): { readonly path: string; readonly value: number } | undefined {
  const at = set.lastIndexOf('=')
  const value = Number(set.slice(at + 1).replace(',', '.'))
  return at > 0 && set.slice(at + 1).trim() !== '' && Number.isFinite(value)
    ? { path: set.slice(0, at), value }
    : undefined
}

/**
 * Puts a figure of the gmina in place of a starting value of a folder, with its note: both stay.
 *
 * @refuses command.usage, plan.no-starting-value and what the folder's reader refuses
 */
export async function overrideInFolder(
  folder: string,
  values: ReadonlyMap<string, string>,
  usage: string,
  today: string,
  io: Io,
): Promise<number> {
  const wanted = overrideSchema.safeParse({
    ...assignment(values.get('--set') ?? ''),
    note: values.get('--note') ?? '',
    author: values.get('--author') ?? '',
  })
  if (!wanted.success)
    throw new Refusal('command.usage', { reason: '--set PATH=VALUE --note TEXT --author NAME', usage })
  const data = await loadPlanFolder(folder)
  const files = filesOf(folder).map((name) => ({
    name,
    content: new Uint8Array(readFileSync(join(folder, name))),
  }))
  const changed = await overriddenFiles(planReader, files, data, wanted.data, today)
  for (const { name, content } of changed) writeFileSync(join(folder, name), content)
  const start = data.startingValues?.find(({ path }) => path === wanted.data.path)
  const { value } = wanted.data
  io.out(
    io.language === 'en'
      ? `${start?.what}: ${value} ${start?.unit} in place of ${start?.value}; both stay, with the note.\n`
      : `${start?.what}: ${String(value).replace('.', ',')} ${start?.unit} zamiast ${String(start?.value).replace('.', ',')}; obie wartości zostają, z uwagą.\n`,
  )
  return 0
}
