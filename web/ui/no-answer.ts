import type { Words } from './words.ts'

/** What is said wherever the server gave no answer. */
export function noAnswerText({ t }: Pick<Words, 't'>): string {
  return t(
    'Nie udało się połączyć z serwerem. Sprawdź połączenie i spróbuj ponownie; niczego nie utracono.',
    'The server could not be reached. Check the connection and try again; nothing was lost.',
  )
}
