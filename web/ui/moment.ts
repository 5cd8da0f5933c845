import { offsetAt } from '../../domain/calendar/warsaw.ts'
import type { Words } from './words.ts'

/** What the clock on a wall in Poland shows at an instant [ms since the epoch]: `2026-11-25T20:15`. */
function onTheWall(ms: number): string {
  return new Date(ms + offsetAt(ms / 1000) * 1000).toISOString().slice(0, 16)
}

/** The day in Poland at an instant [ms since the epoch]: `2026-11-25`. */
export function localDayAt(ms: number): string {
  return onTheWall(ms).slice(0, 10)
}

/** The day it is in Poland now. */
export function today(): string {
  return localDayAt(Date.now())
}

/** An instant for people, in Polish local time: `25.11.2026 20:15`, in English as days are written there: `2026-11-25 20:15`. */
export function momentText(iso: string, { language }: Pick<Words, 'language'>): string {
  const [day = '', time] = onTheWall(Date.parse(iso)).split('T')
  return `${language === 'pl' ? day.split('-').reverse().join('.') : day} ${time}`
}
