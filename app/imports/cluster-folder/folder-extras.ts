import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fieldReason } from '../../usecases/field-reason.ts'
import { newClusterSchema } from '../../usecases/office/cluster.ts'
import { dayField } from '../../usecases/office/fields.ts'
import { newMemberSchema } from '../../usecases/office/member.ts'
import { newPointSchema } from '../../usecases/office/point.ts'

const registerSchema = z.strictObject({
  format: z.literal('openklaster-register/1'),
  cluster: z
    .strictObject({
      registerNumber: newClusterSchema.shape.registerNumber,
      website: newClusterSchema.shape.website,
      publicText: newClusterSchema.shape.publicText,
      settings: newClusterSchema.shape.settings,
    })
    .prefault({}),
  members: z.array(newMemberSchema).default([]),
  points: z.array(newPointSchema).default([]),
})

const sharingSchema = z.strictObject({
  format: z.literal('openklaster-sharing/1'),
  rules: z.array(
    z.strictObject({
      from: dayField,
      key: z.enum(['equal', 'energy', 'hourly', 'shapley', 'nucleolus']),
      resolution: z.string().min(1).max(500),
      resolvedOn: dayField,
    }),
  ),
})

/** What the tables of a folder cannot say: whole records with their histories, and the rules of sharing. */
export interface FolderExtras {
  readonly register: z.output<typeof registerSchema>
  readonly rules: z.output<typeof sharingSchema>['rules']
}

async function read<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  let raw: unknown
  try {
    // JSON is YAML too.
    raw = parse(await readFile(path, 'utf8'), { schema: 'core' })
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new Refusal('folder.bad-yaml', { file, reason: error.message }, { file: path })
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = (issue?.path ?? []).map(String).join('.') || '/'
  throw new Refusal('folder.field', { file, field, ...fieldReason(issue) }, { file: path })
}

/**
 * Reads `register.json` and `sharing.yaml` of a cluster folder, where they are.
 *
 * @refuses folder.bad-yaml, folder.field
 */
export async function readFolderExtras(folder: string): Promise<FolderExtras> {
  const register = await read(folder, 'register.json', registerSchema)
  const sharing = await read(folder, 'sharing.yaml', sharingSchema)
  return {
    register: register ?? registerSchema.parse({ format: 'openklaster-register/1' }),
    rules: sharing?.rules ?? [],
  }
}
