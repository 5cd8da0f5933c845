import { plainLetters } from '../../../../domain/quantity/plain-letters.ts'

/** A page of the program, or a settlement, with the words it is known by. */
export interface Place {
  readonly words: readonly string[]
}

/** Places one of whose words holds every part of what was typed. */
export function placesFor<Of extends Place>(typed: string, places: readonly Of[]): Of[] {
  const parts = plainLetters(typed).split(/\s+/).filter(Boolean)
  return places.filter(({ words }) => words.some((word) => parts.every((part) => plainLetters(word).includes(part))))
}
