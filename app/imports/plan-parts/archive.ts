import { unzipSync, zipSync } from 'fflate'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { PlanFile } from '../../usecases/plan-office/ports.ts'

/** Bytes all files may have unpacked: tables and texts stay far below. */
const MOST_UNPACKED = 16 << 20
const MOST_FILES = 500
/** What programs put into archives beside the files. */
const LITTER = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$)/
/** The first instant a ZIP can tell: the same files always make the same bytes. */
const DATE = new Date(1980, 0, 1)

/** The files as a ZIP, in order of name. */
export function packPlan(files: readonly PlanFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ name, content }) => [name, content])), { mtime: DATE, level: 6 })
}

/**
 * The files of a ZIP. A folder that holds everything is left out of the names.
 *
 * @param name  of the archive, for messages
 * @refuses     plan.bad-archive, plan.too-large
 */
export function unpackPlan(bytes: Uint8Array, name: string): PlanFile[] {
  let unpacked = 0
  let count = 0
  let found: Record<string, Uint8Array>
  try {
    found = unzipSync(bytes, {
      filter: ({ name: inner, originalSize }) => {
        if (inner.endsWith('/') || LITTER.test(inner)) return false
        count += 1
        unpacked += originalSize
        if (unpacked > MOST_UNPACKED || count > MOST_FILES)
          throw new Refusal('plan.too-large', { size: unpacked, limit: MOST_UNPACKED }, { file: name })
        return true
      },
    })
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    throw new Refusal(
      'plan.bad-archive',
      { name, reasonPl: 'to nie jest plik ZIP albo jest uszkodzony', reason: 'it is no ZIP or is damaged' },
      { file: name },
    )
  }
  const names = Object.keys(found)
  const settings = names.find((one) => one === 'plan.yaml' || one.endsWith('/plan.yaml'))
  if (settings === undefined)
    throw new Refusal(
      'plan.bad-archive',
      { name, reasonPl: 'nie ma w nim plan.yaml', reason: 'it holds no plan.yaml' },
      { file: name },
    )
  const root = settings.slice(0, -'plan.yaml'.length)
  return names
    .filter((one) => one.startsWith(root))
    .map((one) => ({ name: one.slice(root.length), content: found[one] ?? new Uint8Array() }))
}
