import type { Both } from '../../usecases/analyse/result.ts'

/** Languages a document can be written in; Polish is the one officials sign. */
export type Language = 'pl' | 'en'

export function pick(text: Both, language: Language): string {
  return text[language]
}
