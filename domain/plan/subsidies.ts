import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'

/** Public money for heat sources and thermo-modernisation. @pl dofinansowanie */
export interface Subsidy {
  readonly id: string
  readonly pl: string
  readonly en: string
  /** Who may have it, and how much, in Polish. */
  readonly who: string
  readonly grant: string
  readonly note: string | null
  /** Last day, where one is known. */
  readonly until: string | null
  readonly status: 'confirmed' | 'recalled' | 'derived'
}

const STATUSES = ['confirmed', 'recalled', 'derived'] as const

/** Subsidies open on a day; those that have ended are left out. @refuses law.not-covered */
export function subsidiesOn(on: LocalDay, cite: Citations): Subsidy[] {
  const { value } = read('buildings.subsidies', on, cite)
  if (!Array.isArray(value)) throw new Error('subsidiesOn: buildings.subsidies is no table')
  const text = (one: unknown) => (typeof one === 'string' ? one : '')
  return (value as readonly Readonly<Record<string, unknown>>[])
    .map((row) => ({
      id: text(row.id),
      pl: text(row.pl),
      en: text(row.en),
      who: text(row.who),
      grant: text(row.grant),
      note: row.note === undefined ? null : text(row.note),
      until: row.until === undefined ? null : text(row.until),
      status: STATUSES.find((one) => one === row.status) ?? 'recalled',
    }))
    .filter(({ until }) => until === null || until >= on)
}
