import type { DocumentEntry } from './entry.ts'
import { STATEMENT_WORDS } from './words.ts'

const settlementOf = ({ id }: DocumentEntry) => id.split(':')[1] ?? ''

/** Statements of one settlement as one line, where there are several: a month of a cluster has dozens of them. */
function folded(statements: readonly DocumentEntry[]): DocumentEntry {
  const [first, ...rest] = statements as [DocumentEntry, ...DocumentEntry[]]
  if (rest.length === 0) return first
  const count = statements.length
  const sent = statements.filter(({ state }) => state?.pl === STATEMENT_WORDS.sent.pl).length
  const settlement = settlementOf(first)
  return {
    ...first,
    id: `statements:${settlement}`,
    name: { pl: `Zestawienia członków nr ${first.number}`, en: `Statements of members, no. ${first.number}` },
    kind: { pl: 'zestawienia członków', en: 'statements of members' },
    state:
      sent === count ? STATEMENT_WORDS.sent : { pl: `wysłane: ${sent} z ${count}`, en: `sent: ${sent} of ${count}` },
    memberId: null,
    href: `/settlements/${settlement}/statements`,
    folded: count,
  }
}

/** The list with the statements of each settlement in one line, at the place of the first of them. */
export function foldStatements(entries: readonly DocumentEntry[]): DocumentEntry[] {
  const groups = Map.groupBy(
    entries.filter(({ source }) => source === 'statement'),
    settlementOf,
  )
  const told = new Set<string>()
  return entries.flatMap((entry) => {
    if (entry.source !== 'statement') return [entry]
    const settlement = settlementOf(entry)
    if (told.has(settlement)) return []
    told.add(settlement)
    return [folded(groups.get(settlement) ?? [entry])]
  })
}
