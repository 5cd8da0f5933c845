import type { FieldError } from '../../../api/problem.ts'
import { readNumber } from '../../../ui/form/typed.ts'

export interface BlankValues {
  readonly population: string
  readonly author: string
}

/**
 * What is sent, or what is wrong beside its field.
 *
 * @param say  the sentence for a population that is none
 */
export function blankOf(
  { population, author }: BlankValues,
  teryt: string,
  say: { readonly population: string },
): { readonly blank: object; readonly errors: readonly FieldError[] } {
  const people = readNumber(population)
  const errors = people !== undefined && people > 0 ? [] : [{ field: 'population', text: say.population }]
  return { blank: { teryt, population: people, ...(author.trim() === '' ? {} : { author: author.trim() }) }, errors }
}
