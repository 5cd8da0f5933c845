import { wordsIn as ofDocuments } from '../../app/documents/words/words.ts'

/** The formats and counted nouns of paper, on screen too. */
export type Words = ReturnType<typeof ofDocuments>

export function wordsIn(language: 'pl' | 'en'): Words {
  return ofDocuments(language)
}
