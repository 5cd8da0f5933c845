import type { Words } from '../../../ui/words.ts'

const KINDS: Readonly<Record<string, readonly [pl: string, en: string]>> = {
  cluster: ['klaster', 'cluster'],
  deadline: ['termin', 'deadline'],
  document: ['dokument', 'document'],
  grant: ['rola', 'role'],
  invitation: ['zaproszenie', 'invitation'],
  job: ['zadanie', 'job'],
  member: ['członek', 'member'],
  paper: ['dokument', 'paper'],
  person: ['osoba', 'person'],
  plan: ['plan gminy', 'municipal plan'],
  plant: ['źródło', 'plant'],
  point: ['punkt', 'point'],
  publication: ['publikacja', 'publication'],
  'public-page': ['strona publiczna', 'public page'],
  'readings-import': ['import', 'import'],
  'readings-repair': ['naprawa', 'repair'],
  scenario: ['wariant', 'what-if'],
  settlement: ['rozliczenie', 'settlement'],
  'sharing-rule': ['klucz podziału', 'rule of sharing'],
  webhook: ['powiadomienie dla programu', 'webhook'],
}

/** Ids made by the program tell people nothing; those people chose, and numbers, do. */
const MADE_UP = /^[0-9a-f]{8}-[0-9a-f]{4}-|^[A-Za-z0-9]{28,}$/

function text(side: unknown, ...names: readonly string[]): string | undefined {
  if (typeof side !== 'object' || side === null) return undefined
  const found = names.map((name) => (side as Record<string, unknown>)[name])
  return found.find((value): value is string => typeof value === 'string' && value !== '')
}

/**
 * What an entry of the journal is about, by the name people know it by: the name or title that stands in the entry, the
 * month of a settlement, the person, else the number or code.
 *
 * @param people  names of persons by id
 */
export function subjectWords(
  { about, before, after }: { readonly about: string; readonly before?: unknown; readonly after?: unknown },
  words: Words,
  people: ReadonlyMap<string, string>,
): string {
  const [whole = '', part] = about.split('/')
  const [kind = '', id = ''] = [whole.slice(0, whole.indexOf(':')), whole.slice(whole.indexOf(':') + 1)]
  const called = KINDS[kind]
  const month = text(after, 'month') ?? text(before, 'month')
  const named =
    people.get(id) ??
    (month && kind === 'settlement' ? words.month(month) : undefined) ??
    text(after, 'name', 'title', 'fileName', 'email') ??
    text(before, 'name', 'title', 'fileName', 'email') ??
    (MADE_UP.test(id) ? undefined : id)
  const member = part?.startsWith('member:') ? part.slice('member:'.length) : undefined
  return [called ? words.t(...called) : kind, named, member]
    .filter((one) => one !== undefined && one !== '')
    .join(' · ')
}
