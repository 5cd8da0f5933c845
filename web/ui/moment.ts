import type { Words } from './words.ts'

/** An instant for people, in Polish local time: `25.11.2026 20:15`, in English as days are written there: `2026-11-25 20:15`. */
export function momentText(iso: string, { language }: Pick<Words, 'language'>): string {
  return new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'sv-SE', {
    timeZone: 'Europe/Warsaw',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(new Date(iso))
    .replace(',', '')
}
