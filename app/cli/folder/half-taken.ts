import { meaningOf } from '../../../domain/problems/catalogue.ts'
import { fill } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** A part of a folder, and how much of it the server has taken. */
export interface Part {
  readonly name: string
  readonly of: number
  taken: number
}

const listed = (parts: readonly string[]) => (parts.length === 0 ? '–' : parts.join(', '))

/**
 * The refusal that stopped a folder half-way, with what is there now and what is not. A fault is passed on as it is told,
 * within the same sentence: whatever the reason, the person must know what the server has.
 */
export function halfTaken(error: unknown, cluster: string, parts: readonly Part[], folder: string): Refusal {
  const refused = error instanceof Refusal ? error : null
  const meaning = refused && meaningOf(refused.code)
  const text = error instanceof Error ? error.message : String(error)
  const at = parts.find(({ of, taken }) => taken < of)
  return new Refusal(
    'command.folder-half-taken',
    {
      cluster,
      taken: listed(parts.filter(({ taken }) => taken > 0).map(({ name, of, taken }) => `${name} ${taken}/${of}`)),
      left: listed(parts.filter(({ of, taken }) => taken < of).map(({ name, of, taken }) => `${name} ${of - taken}`)),
      at: at ? `${at.name} ${at.taken + 1}` : '–',
      code: refused?.code ?? '',
      reasonPl: meaning ? fill(meaning.pl, refused.facts) : text,
      reasonEn: meaning ? fill(meaning.en, refused.facts) : text,
    },
    { file: folder },
  )
}
