import type { Both } from '../both.ts'

/** What is known of a point without readings. */
export interface ProfileHint {
  /** Tariff group, e.g. `G11`, `C12a`, `B21`. */
  readonly group: string | null
  /** Kind of the member, in the words of the members' list (household, farm, enterprise, local-government …). */
  readonly memberKind: string | null
  /** Name of the point, e.g. "Szkoła Podstawowa nr 3". */
  readonly name: string | null
  readonly hasPv: boolean
  readonly hasStorage: boolean
}

export interface ProfileSuggestion {
  readonly id: string
  readonly reason: Both
}

/** Words in a point's name that tell its use, first match wins; Polish stems as offices write them. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/oświetl|oswietl|latar|lamp/i, 'street-lighting'],
  [/oczyszcz|ściek|sciek/i, 'sewage-works'],
  [/wodoci|hydrofor|uj[ęe]ci|stacja uzdatniania|\bsuw\b|przepompownia wody/i, 'water-works'],
  [/przedszkol|szko[łl]a podstawowa|żłob|zlob/i, 'primary-school'],
  [/szko[łl]|liceum|technikum|zesp[óo][łl] szk/i, 'school'],
  [/szpital|dom opieki|dom pomocy|dps\b/i, 'hospital'],
  [/urz[ąa]d|starostw|bibliotek|o[śs]rodek pomocy|gops|mops/i, 'office'],
  [/piekarni/i, 'g5'],
  [/sklep|market/i, 'g4'],
  [/gospodarstwo roln|\bferma|obora|chlewni/i, 'l0'],
]

/**
 * The standard profile that fits a point best, with the reason; the person may choose another.
 *
 * @pl dobór profilu standardowego
 */
export function suggestProfile(hint: ProfileHint): ProfileSuggestion {
  const byName = BY_NAME.find(([pattern]) => pattern.test(hint.name ?? ''))
  if (byName)
    return { id: byName[1], reason: { pl: `nazwa punktu „${hint.name}”`, en: `the point's name "${hint.name}"` } }
  const group = (hint.group ?? '').toUpperCase()
  if (group.startsWith('C') && group.endsWith('O'))
    return {
      id: 'street-lighting',
      reason: { pl: `grupa ${group} dla oświetlenia`, en: `group ${group} is for lighting` },
    }
  if (hint.memberKind === 'farm')
    return { id: 'l0', reason: { pl: 'członek jest rolnikiem', en: 'the member is a farmer' } }
  if (group.startsWith('G') || hint.memberKind === 'household') {
    if (hint.hasPv && hint.hasStorage)
      return { id: 's25', reason: { pl: 'dom z fotowoltaiką i magazynem', en: 'home with PV and storage' } }
    if (hint.hasPv) return { id: 'p25', reason: { pl: 'dom z fotowoltaiką', en: 'home with PV' } }
    return { id: 'h0', reason: { pl: 'gospodarstwo domowe', en: 'household' } }
  }
  return {
    id: group.startsWith('A') || group.startsWith('B') ? 'g3' : 'g0',
    reason: { pl: 'brak bliższych danych o odbiorcy', en: 'nothing more is known of the customer' },
  }
}
