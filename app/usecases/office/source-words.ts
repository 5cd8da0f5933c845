import type { Point } from './point.ts'

type Source = NonNullable<Point['source']>

/** Words of a source, by the stem they contain; the first that fits counts. */
const STEMS: readonly (readonly [RegExp, Source])[] = [
  [/magazyn|storage|bateri/, 'storage'],
  [/fotowolt|slonecz|solar|^pv|\bpv\b/, 'pv'],
  [/wiatr|wind/, 'wind'],
  [/wodn|hydro|mew\b/, 'hydro'],
  [/biogaz|biogas/, 'biogas'],
  [/biomas/, 'biomass'],
  [/kogener|chp|gazow/, 'chp'],
]

/** The word a table gets for a source that has no words of its own. */
export const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  pv: 'fotowoltaika',
  wind: 'wiatr',
  hydro: 'elektrownia wodna',
  biogas: 'biogaz',
  biomass: 'biomasa',
  chp: 'kogeneracja',
  storage: 'magazyn energii',
  other: 'inne',
}

/** What generates, by the words of a cell, in small letters without Polish marks. */
export function sourceNamed(folded: string): Source {
  return STEMS.find(([stem]) => stem.test(folded))?.[1] ?? 'other'
}

/** Whether the words say no more than the source itself does. */
export function isUsualWord(source: Source, words: string): boolean {
  return words === SOURCE_WORDS[source] || words.toLowerCase() === source
}
