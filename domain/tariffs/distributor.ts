import type { LocalDay } from '../calendar/day.ts'
import { LAW_IDS } from '../law/book.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'
import { nearest } from '../problems/nearest.ts'
import { Refusal } from '../problems/refusal.ts'
import { plainLetters } from '../quantity/plain-letters.ts'

/** A distribution system operator. @pl operator systemu dystrybucyjnego (OSD) */
export interface Distributor {
  /** Short id of the law entries, e.g. `energa`. */
  readonly id: string
  readonly name: string
  readonly hasTariff: boolean
}

interface Listed {
  readonly name: string
  readonly aliases: readonly string[]
  readonly tariff: boolean
}

/** A name without capitals, accents, blanks, signs and the legal form: "TAURON Dystrybucja S.A." → "taurondystrybucja". */
function plain(name: string): string {
  return plainLetters(name)
    .replace(/\b(s\.?\s?a\.?|sp\.?\s?z\s?o\.?\s?o\.?)\s*$/u, '')
    .replace(/[^a-z0-9]/g, '')
}

/**
 * The distributor a name means: the id, the name on invoices and usual short names, whatever the capitals.
 *
 * @refuses tariffs.unknown-distributor with the nearest names
 */
export function findDistributor(name: string, on: LocalDay, cite: Citations): Distributor {
  const table = read('network-tariffs.distributors', on, cite).value as unknown as Record<string, Listed>
  const wanted = plain(name)
  for (const [id, listed] of Object.entries(table)) {
    if ([id, listed.name, ...listed.aliases].some((known) => plain(known) === wanted))
      return { id, name: listed.name, hasTariff: listed.tariff }
  }
  const names = Object.values(table).flatMap((listed) => [listed.name, ...listed.aliases])
  throw new Refusal('tariffs.unknown-distributor', { name, nearest: nearest(name, names).join(', ') })
}

/** Ids of the law entries of a distributor's groups, in the order of the tariff. */
export function groupIdsOf(distributor: string): string[] {
  return LAW_IDS.filter((id) => id.startsWith(`network-tariffs.${distributor}.`))
}
