import { plainLetters } from '../../../../../domain/quantity/plain-letters.ts'
import type { Loose } from '../loose.ts'

export interface Zone {
  readonly id: string
  readonly pl: string
  readonly en: string
}

/** A tariff group and its zones. */
export interface GroupZones {
  readonly group: string
  readonly zones: readonly Zone[]
}

interface LawEntry {
  readonly id: string
  readonly value?: unknown
}

function plain(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]/g, '')
}

/** Which distributor of the law a name means: its id, its name, or a usual short one. */
export function idOfDistributor(table: unknown, name: string): string | undefined {
  const wanted = plain(name)
  const listed = Object.entries((table ?? {}) as Record<string, { name: string; aliases: readonly string[] }>)
  return listed.find(([id, one]) => [id, one.name, ...one.aliases].some((known) => plain(known) === wanted))?.[0]
}

/** Groups with more than one zone, by name, with what their zones are called. */
export function groupZones(groups: readonly LawEntry[], calendars: readonly LawEntry[]): GroupZones[] {
  const zonesOf = new Map(calendars.map(({ id, value }) => [id, ((value as Loose)?.zones ?? []) as readonly Zone[]]))
  return groups
    .map(({ value }) => value as { readonly group: string; readonly zones: string | null })
    .map(({ group, zones }) => ({ group, zones: zonesOf.get(zones ?? '') ?? [] }))
    .filter(({ zones }) => zones.length > 1)
    .sort((a, b) => a.group.localeCompare(b.group))
}
