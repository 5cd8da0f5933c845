import type { Words } from './words.ts'

/** Values of a field as people call them. */
export type Named<Key extends string> = Readonly<Record<Key, { readonly pl: string; readonly en: string }>>

/** Choices of a field that must have one. */
export function choicesOf(names: Named<string>, { language }: Words): { value: string; label: string }[] {
  return Object.entries(names).map(([value, text]) => ({ value, label: text[language] }))
}

/** Choices of a field, the blank one first. */
export function optionsOf(names: Named<string>, words: Words): { value: string; label: string }[] {
  return [{ value: '', label: words.t('nie podano', 'not given') }, ...choicesOf(names, words)]
}
