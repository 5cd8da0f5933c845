import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fieldReason } from '../../usecases/field-reason.ts'
import { baseSchema, changesSchema } from '../../usecases/scenarios/changes.ts'

const fileSchema = z.strictObject({
  format: z.literal('openklaster-what-if/1'),
  name: z.string().trim().min(1).max(120),
  note: z.string().max(4000).nullable().default(null),
  /** Register and law of this day; by default the first of the year the folder is priced in. */
  on: baseSchema.shape.on.optional(),
  changes: changesSchema,
})

/** A what-if as it lies in a folder. */
export interface WhatIfFile extends z.output<typeof fileSchema> {
  /** The file's name without its ending. */
  readonly id: string
}

/** Names of the what-ifs of a cluster folder: the YAML files in `whatif/`, in order. */
export function whatIfsOf(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'whatif'))
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, 'whatif', name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * Reads one what-if.
 *
 * @refuses folder.bad-yaml, folder.field
 */
export async function readWhatIf(path: string): Promise<WhatIfFile> {
  const file = basename(path)
  const lines = new LineCounter()
  const document = parseDocument(await readFile(path, 'utf8'), {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
  })
  const [fault] = document.errors
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new Refusal('folder.bad-yaml', { file, reason: fault.message }, { file: path, line, column: col })
  }
  const parsed = fileSchema.safeParse(document.toJS())
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = (issue?.path ?? []).map(String).join('.') || '/'
    throw new Refusal('folder.field', { file, field, ...fieldReason(issue) }, { file: path })
  }
  return { ...parsed.data, id: file.replace(/\.ya?ml$/, '') }
}
