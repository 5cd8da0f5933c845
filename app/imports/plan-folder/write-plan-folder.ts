import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { StartedPlan } from '../../usecases/plan/prefill/start-plan.ts'

/** A cell with what would break the row put in quotes. */
function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Writes a started plan; a folder that already holds something is left alone.
 *
 * @refuses plan.folder-not-empty
 */
export function writePlanFolder({ yaml, tables }: StartedPlan, folder: string): readonly string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal('plan.folder-not-empty', { path: folder }, { file: folder })
  const files = [
    ...Object.entries(yaml).map(([name, value]) => [name, stringify(value, { lineWidth: 0 })] as const),
    ...Object.entries(tables).map(
      ([name, rows]) => [name, `${rows.map((row) => row.map(cell).join(';')).join('\n')}\n`] as const,
    ),
  ]
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return files.map(([name]) => name)
}
