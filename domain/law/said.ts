/** A sentence about the law in both languages. */
export interface Said {
  readonly pl: string
  readonly en: string
}

/**
 * The sentence in a language. Settlements that were frozen before sentences stood in both keep the one they had, since
 * their bytes never change.
 */
export function said(sentence: Said | string, language: 'pl' | 'en'): string {
  return typeof sentence === 'string' ? sentence : sentence[language]
}

/** Several sentences as one text. */
export function allSaid(sentences: readonly (Said | string)[], language: 'pl' | 'en'): string {
  return sentences.map((one) => said(one, language)).join(' ')
}
