import type { LocalDay } from '../../../domain/calendar/day.ts'
import { actOf, allLawOn, LAW_IDS } from '../../../domain/law/book.ts'
import type { InForce } from '../../../domain/law/entry.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** Every branch of the law's names: `cluster`, `cluster.support` … */
function branches(): Set<string> {
  const found = new Set<string>()
  for (const id of LAW_IDS) {
    const parts = id.split('.')
    for (let i = 1; i < parts.length; i += 1) found.add(parts.slice(0, i).join('.'))
  }
  return found
}

/**
 * What is in force on a day under a name: an entry, or a whole branch.
 *
 * @refuses law.unknown-id with the nearest names; law.not-covered when the name is known but silent on the day
 */
export function inForce(name: string, on: LocalDay): InForce[] {
  const wanted = name.replace(/\.+$/, '')
  const known = branches()
  if (!LAW_IDS.includes(wanted) && !known.has(wanted))
    throw new Refusal('law.unknown-id', { id: name, nearest: nearest(wanted, [...LAW_IDS, ...known]).join(', ') })
  const found = allLawOn(on, wanted)
  if (found.length === 0) throw new Refusal('law.not-covered', { id: wanted, day: on })
  return found
}

/** An entry for programs, with the act it comes from. */
export function lawForPrograms(entry: InForce) {
  const { id, value, unit, from, to, act, article, status, doubts, pl, en, checkedUntil, note } = entry
  const found = actOf(act)
  return {
    id,
    value,
    unit,
    from,
    to,
    act,
    article,
    status,
    doubts,
    pl,
    en,
    actTitle: found?.title ?? act,
    actAddress: found?.address ?? null,
    checkedUntil,
    note: note ?? null,
  }
}
