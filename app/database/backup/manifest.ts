import { z } from 'zod'

/** Format of the file: raised when an older program could no longer read it. */
export const BACKUP_FORMAT = 1
export const MANIFEST = 'manifest.json'

const Column = z.object({ name: z.string(), type: z.string() })

/** What stands in `manifest.json`: whose data, how they are laid out, and the sum of every file. */
export const Manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Version of the program that wrote it. */
  program: z.string(),
  madeAt: z.string(),
  schema: z.array(z.object({ number: z.int(), name: z.string() })),
  clusters: z.array(z.object({ id: z.string(), name: z.string() })),
  tables: z.array(
    z.object({
      name: z.string(),
      format: z.enum(['binary', 'text']),
      rows: z.int().min(0),
      columns: z.array(Column),
      /** Columns that hold sign-in secrets. */
      secrets: z.array(z.string()),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  files: z.array(
    z.object({
      file: z.string(),
      table: z.string(),
      cluster: z.string().nullable(),
      number: z.int().min(1),
      rows: z.int().min(0),
      bytes: z.int().min(0),
      sha256: z.string(),
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>

/** Columns whose name says that they open a door. */
export function isSecret(column: string): boolean {
  return /password|secret|token|backup_?codes|private_?key/i.test(column)
}
