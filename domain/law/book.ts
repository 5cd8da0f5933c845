import compiled from '../../law/compiled.json' with { type: 'json' }
import type { LocalDay } from '../calendar/day.ts'
import { nearest } from '../problems/nearest.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Act, InForce, LawEntry } from './entry.ts'

interface Compiled {
  readonly acts: Readonly<Record<string, Act>>
  readonly entries: Readonly<Record<string, LawEntry>>
}

// The compiler infers one huge literal type from the file; its shape is proved by tools/law when it is written.
const BOOK = compiled as unknown as Compiled

export const LAW_IDS: readonly string[] = Object.keys(BOOK.entries)

export function actOf(key: string): Act | undefined {
  return BOOK.acts[key]
}

/** The whole entry through time. @refuses law.unknown-id */
export function lawEntry(id: string): LawEntry {
  const found = Object.hasOwn(BOOK.entries, id) ? BOOK.entries[id] : undefined
  if (!found) throw new Refusal('law.unknown-id', { id, nearest: nearest(id, LAW_IDS).join(', ') })
  return found
}

/** What an entry says on a day, or undefined where it says nothing. */
export function lawOnIfAny(id: string, on: LocalDay): InForce | undefined {
  const entry = lawEntry(id)
  for (const value of entry.values) {
    if (value.from <= on && (value.to === null || on < value.to)) {
      const { pl, en, unit, checkedUntil, doubts } = entry
      return { ...value, id, pl, en, unit, checkedUntil, doubts }
    }
  }
  return undefined
}

/**
 * What an entry says on a day.
 *
 * @refuses law.not-covered when no value is recorded for the day: never the last known value in silence
 */
export function lawOn(id: string, on: LocalDay): InForce {
  const found = lawOnIfAny(id, on)
  if (!found) throw new Refusal('law.not-covered', { id, day: on })
  return found
}

/** Everything in force on a day, whole branches when `prefix` ends with a dot or names one. */
export function allLawOn(on: LocalDay, prefix = ''): InForce[] {
  return LAW_IDS.filter(
    (id) => prefix === '' || id === prefix || id.startsWith(prefix.endsWith('.') ? prefix : `${prefix}.`),
  )
    .map((id) => lawOnIfAny(id, on))
    .filter((entry) => entry !== undefined)
}
