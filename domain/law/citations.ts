import type { LocalDay } from '../calendar/day.ts'
import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { parseDecimal } from '../quantity/decimal.ts'
import { actOf, lawOn } from './book.ts'
import type { InForce, LawStatus, LawValue } from './entry.ts'
import type { Said } from './said.ts'

/** One legal value a result rests on, as results and documents print it. */
export interface Source {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly value: LawValue
  readonly unit: string
  readonly from: string
  readonly to: string | null
  readonly act: string
  readonly actTitle: string
  readonly article: string
  readonly status: LawStatus
  readonly doubts: readonly Said[]
}

/** Collects which law a computation read, so that its result can name every source and every doubt. */
export interface Citations {
  readonly used: Map<string, InForce>
  readonly unchecked: Map<string, LocalDay>
}

export function newCitations(): Citations {
  return { used: new Map(), unchecked: new Map() }
}

/** Reads an entry on a day and notes that it was read. @refuses law.not-covered, law.unknown-id */
export function read(id: string, on: LocalDay, cite: Citations): InForce {
  const entry = lawOn(id, on)
  cite.used.set(`${id}@${entry.from}`, entry)
  if (entry.to === null && on > entry.checkedUntil && !cite.unchecked.has(id)) cite.unchecked.set(id, on)
  return entry
}

/** A decimal value on a day. @refuses law.not-covered, law.unknown-id */
export function readDecimal(id: string, on: LocalDay, cite: Citations): Decimal {
  return asDecimal(read(id, on, cite).value, id)
}

/** A law value that must be a decimal or whole number. */
export function asDecimal(value: LawValue | undefined, id: string): Decimal {
  const found =
    typeof value === 'string'
      ? parseDecimal(value)
      : typeof value === 'number' && Number.isInteger(value)
        ? { mantissa: BigInt(value), scale: 0 }
        : undefined
  if (!found) throw new Refusal('number.not-decimal', { text: `${id}: ${JSON.stringify(value)}` })
  return found
}

export function sourcesOf(cite: Citations): Source[] {
  return [...cite.used.values()].map((entry) => ({
    id: entry.id,
    pl: entry.pl,
    en: entry.en,
    value: entry.value,
    unit: entry.unit,
    from: entry.from,
    to: entry.to,
    act: entry.act,
    actTitle: actOf(entry.act)?.title ?? entry.act,
    article: entry.article,
    status: entry.status,
    doubts: entry.doubts,
  }))
}

const STATUS_WORDS: Readonly<Record<LawStatus, { readonly pl: string; readonly en: string }>> = {
  confirmed: { pl: 'potwierdzone w tekście prawa', en: 'confirmed in the text of law' },
  recalled: { pl: 'zapisane z pamięci, bez sprawdzenia w tekście', en: 'recalled, not verified in the text' },
  derived: { pl: 'wyprowadzone z innych wartości', en: 'derived from other values' },
}

/** Findings about the law itself: values not confirmed in the text, days after the last check. */
export function lawFindings(cite: Citations): Finding[] {
  const doubtful = [...cite.used.values()]
    .filter((entry) => entry.status !== 'confirmed')
    .map((entry) =>
      finding('law.doubtful', 'warning', {
        id: entry.id,
        status: STATUS_WORDS[entry.status].en,
        statusPl: STATUS_WORDS[entry.status].pl,
        source: actOf(entry.act)?.title ?? entry.act,
      }),
    )
  const late = [...cite.unchecked].map(([id, on]) => {
    const entry = [...cite.used.values()].find((one) => one.id === id)
    return finding('law.unchecked', 'info', { id, day: on, until: entry?.checkedUntil ?? '' })
  })
  return [...doubtful, ...late]
}
