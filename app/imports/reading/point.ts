import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { ReadOptions } from './reader.ts'
import type { Source } from './source.ts'

/**
 * The point of a file that names one inside.
 *
 * @refuses imports.point-mismatch when the caller asked for another point
 */
export function pointOf(source: Source, { point: given }: ReadOptions, inside: string, place?: Place): string | null {
  if (given !== undefined && inside !== '' && inside !== given)
    throw new Refusal('imports.point-mismatch', { inside, given }, place ?? source.place())
  return inside === '' ? (given ?? null) : inside
}
