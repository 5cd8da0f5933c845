import type { LocalDay } from '../calendar/day.ts'
import { day } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'
import type { LawValue } from '../law/entry.ts'

/** Class of a solid-fuel device by PN-EN 303-5 or the ecodesign regulation. @pl klasa kotła */
export const BOILER_CLASSES = ['no-class', 'class-3', 'class-4', 'class-5', 'ecodesign'] as const
export type BoilerClass = (typeof BOILER_CLASSES)[number]

/** Sources of one kind in the register. @pl źródło ciepła w ewidencji (CEEB) */
export interface HeatSource {
  readonly kind: 'boiler' | 'stove' | 'other'
  readonly fuel: string
  readonly boilerClass: BoilerClass | null
  readonly count: number
  /** First day of service. */
  readonly startedOn?: LocalDay | undefined
  /** Day of making, from the plate. */
  readonly madeOn?: LocalDay | undefined
}

/** When and by what a source must go (or be adapted). */
export interface Ban {
  /** Null: it may run to the end of its life. */
  readonly from: LocalDay | null
  readonly rule: string
  /** The device may stay when adapted (a dust filter, an insert of the required efficiency). @pl dostosowanie */
  readonly adapt: boolean
}

/** A row of the law's table, or of the gmina's own, as we match it. */
export interface BanRow {
  readonly boilers?: string
  readonly bannedFrom?: string | null
  readonly adaptBy?: string
  readonly classes?: readonly string[]
  readonly kinds?: readonly string[]
  readonly startedBefore?: string
  readonly madeBefore?: string
  readonly madeFrom?: string
  readonly fuel?: string
  readonly powiat?: readonly string[]
}

/** Voivodeships whose resolutions the law folder has. */
export const BAN_REGIONS = [
  'lodzkie',
  'mazowieckie',
  'slaskie',
  'malopolskie',
  'dolnoslaskie',
  'wielkopolskie',
  'kujawsko-pomorskie',
] as const
export type BanRegion = (typeof BAN_REGIONS)[number]

const REGION_OF: Readonly<Record<string, BanRegion>> = {
  '02': 'dolnoslaskie',
  '04': 'kujawsko-pomorskie',
  '10': 'lodzkie',
  '12': 'malopolskie',
  '14': 'mazowieckie',
  '24': 'slaskie',
  '30': 'wielkopolskie',
}

/** The resolution of a gmina's voivodeship; undefined: the law folder does not have it. */
export function banRegionOf(teryt: string): BanRegion | undefined {
  return REGION_OF[teryt.slice(0, 2)]
}

const SOLID: ReadonlySet<string> = new Set(['coal', 'wood', 'biomass', 'lignite', 'pellets'])

function isTable(value: LawValue): value is readonly { readonly [key: string]: LawValue }[] {
  return Array.isArray(value)
}

/** Rows of the voivodeship's resolution in force on a day. @refuses law.not-covered, law.unknown-id */
export function banRows(region: string, on: LocalDay, cite: Citations): readonly BanRow[] {
  const { value } = read(`buildings.anti-smog.${region}`, on, cite)
  if (!isTable(value)) throw new Error(`banRows: buildings.anti-smog.${region} is no table`)
  return value as readonly BanRow[]
}

/**
 * What an anti-smog resolution says of a source: the first row that fits.
 *
 * Rows that name an age match only sources whose age is known; a source of unknown age falls to a row without one, and
 * where there is none the answer is undefined: not known, never "allowed".
 *
 * @pl      zakaz z uchwały antysmogowej
 * @param powiat   four digits, for rows of some powiats
 * @returns undefined when no row fits
 */
export function banIn(rows: readonly BanRow[], source: HeatSource, powiat: string): Ban | undefined {
  if (!SOLID.has(source.fuel)) return { from: null, rule: 'not-solid-fuel', adapt: false }
  const row = rows.find((one) => fits(one, source, powiat))
  if (!row) return undefined
  const until = row.adaptBy ?? row.bannedFrom ?? null
  return {
    from: until === null ? null : day(until),
    rule: row.boilers ?? `${row.fuel}`,
    adapt: row.adaptBy !== undefined,
  }
}

function fits(row: BanRow, source: HeatSource, powiat: string): boolean {
  if (!row.classes && !row.kinds && !row.fuel) return false
  if (!(row.kinds ?? ['boiler']).includes(source.kind)) return false
  if (row.classes && (source.boilerClass === null || !row.classes.includes(source.boilerClass))) return false
  if (row.fuel && row.fuel !== source.fuel) return false
  if (row.powiat && !row.powiat.includes(powiat)) return false
  if (row.startedBefore && (source.startedOn === undefined || source.startedOn >= row.startedBefore)) return false
  if (row.madeBefore && (source.madeOn === undefined || source.madeOn >= row.madeBefore)) return false
  if (row.madeFrom && (source.madeOn === undefined || source.madeOn < row.madeFrom)) return false
  return true
}

/** How many sources must have gone by each day. */
export interface Deadline {
  readonly from: LocalDay
  readonly count: number
  readonly rule: string
  readonly adapt: boolean
  /** The day has passed: these stand against the resolution. */
  readonly overdue: boolean
}

/** The register laid on the days of the bans, the earliest first; and what has no end or no known rule. */
export function banDeadlines(sources: readonly HeatSource[], rows: readonly BanRow[], powiat: string, today: LocalDay) {
  const deadlines = new Map<string, Deadline>()
  let unlimited = 0
  let unknown = 0
  for (const source of sources) {
    const ban = banIn(rows, source, powiat)
    if (!ban) unknown += source.count
    else if (ban.from === null) unlimited += source.count
    else {
      const { from, rule, adapt } = ban
      const key = `${from}|${rule}`
      const before = deadlines.get(key)?.count ?? 0
      deadlines.set(key, { from, rule, adapt, count: before + source.count, overdue: from <= today })
    }
  }
  const list = [...deadlines.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return { deadlines: list, unlimited, unknown }
}
