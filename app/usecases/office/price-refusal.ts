import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** A JSON pointer into the request. */
export function pointer(...path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** @param at  where it stands, as a JSON pointer */
export function refuse(at: string, reason: string, reasonPl: string): never {
  const field = at.slice('/settings/'.length).replaceAll('/', '.')
  throw new Refusal('cluster.prices-field', { field, reason, reasonPl }, { pointer: at })
}

/** The one of several known words that was meant. */
export function meant(given: string, known: readonly string[], at: string): never {
  const [close = ''] = nearest(given, known, 1)
  refuse(at, `there is no "${given}"; the nearest is ${close}`, `nie ma „${given}”; najbliższe: ${close}`)
}
