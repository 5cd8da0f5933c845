import { civilFromDays, daysFromCivil } from '../../../domain/calendar/day.ts'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** Years a reading may be of: before, other clock-change days held; after, it is a slip. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2100

/** A time on a wall clock or label: days since the epoch and minutes of the day, which may reach 25 hours. */
export interface WallTime {
  readonly day: number
  /** Undefined when the text names a day only. */
  readonly minutes: number | undefined
  /** What follows the time (` czasu zimowego`), trimmed. */
  readonly rest: string
}

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/
const DAY_FIRST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})/
const PACKED = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const TIME = /^(?:[T\s]\s*|,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?/

/** Days since the epoch of a date, or undefined when there is no such day. */
export function civilDay(year: number, month: number, dayOfMonth: number): number | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined
  const days = daysFromCivil(year, month, dayOfMonth)
  const back = civilFromDays(days)
  return back.month === month && back.day === dayOfMonth ? days : undefined
}

/**
 * A day, with or without a time: `2026-07-10 1:00`, `10.07.2026 01:00`, `20260710`, `2026-07-10T01:00:00`.
 *
 * @returns undefined when the text is none
 */
export function readWallTime(text: string): WallTime | undefined {
  let found = YEAR_FIRST.exec(text) ?? PACKED.exec(text)
  let date = found ? [found[1], found[2], found[3]] : undefined
  if (!found) {
    found = DAY_FIRST.exec(text)
    date = found ? [found[3], found[2], found[1]] : undefined
  }
  if (!found || !date) return undefined
  const day = civilDay(Number(date[0]), Number(date[1]), Number(date[2]))
  if (day === undefined) return undefined
  const behind = text.slice(found[0].length)
  const time = TIME.exec(behind)
  if (!time) return behind.trim() === '' ? { day, minutes: undefined, rest: '' } : undefined
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)]
  if (hours > 25 || minutes > 59 || seconds !== 0) return undefined
  return { day, minutes: hours * 60 + minutes, rest: behind.slice(time[0].length).trim() }
}

/** Refuses a day outside the years readings can be of. */
export function expectYear(day: number, text: string, place: () => Place): void {
  const { year } = civilFromDays(day)
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new Refusal('imports.year', { text, from: FIRST_YEAR, to: LAST_YEAR }, place())
}

/** @refuses imports.not-a-time, imports.year, imports.daily-export when the hour is missing */
export function expectWallTime(text: string, expected: string, place: () => Place): WallTime & { minutes: number } {
  const found = readWallTime(text)
  if (!found) throw new Refusal('imports.not-a-time', { text: text.slice(0, 60), expected }, place())
  expectYear(found.day, text, place)
  if (found.minutes === undefined) throw new Refusal('imports.daily-export', { text }, place())
  return { ...found, minutes: found.minutes }
}

/** @refuses imports.not-a-time, imports.year */
export function expectDay(text: string, expected: string, place: () => Place): number {
  const found = readWallTime(text)
  if (!found || found.minutes !== undefined)
    throw new Refusal('imports.not-a-time', { text: text.slice(0, 60), expected }, place())
  expectYear(found.day, text, place)
  return found.day
}
