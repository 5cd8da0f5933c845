import type { Publication } from '../../../api/public-page.ts'
import type { Words } from '../../../ui/words.ts'

export type Kind = Publication['kind']

const KINDS: Readonly<Record<Kind, readonly [string, string]>> = {
  announcement: ['Ogłoszenie', 'Announcement'],
  event: ['Wydarzenie', 'Event'],
  document: ['Dokument', 'Document'],
}
const STATES: Readonly<Record<Publication['state'], readonly [string, string]>> = {
  draft: ['szkic', 'draft'],
  published: ['opublikowane', 'published'],
  withdrawn: ['wycofane', 'withdrawn'],
}
const DOCUMENTS: Readonly<Record<NonNullable<Publication['documentKind']>, readonly [string, string]>> = {
  resolution: ['uchwała', 'resolution'],
  agreement: ['porozumienie', 'agreement'],
  minutes: ['protokół', 'minutes'],
  report: ['sprawozdanie', 'report'],
  rules: ['regulamin', 'rules'],
  other: ['inny dokument', 'another document'],
}

export const kindName = (kind: Kind, { t }: Words) => t(...KINDS[kind])
export const stateName = (state: Publication['state'], { t }: Words) => t(...STATES[state])

export function documentOptions({ t }: Words) {
  return Object.entries(DOCUMENTS).map(([value, names]) => ({ value, label: t(...names) }))
}

/** What tells a publication from its neighbours beside its title. */
export function detailOf(one: Publication, words: Words): string {
  const { t, dayShort } = words
  if (one.kind === 'event')
    return one.startsOn
      ? [dayShort(one.startsOn), one.startsAt, one.place].filter(Boolean).join(', ')
      : t('bez dnia', 'no day')
  if (one.kind === 'document')
    return [
      one.documentKind ? t(...DOCUMENTS[one.documentKind]) : '',
      one.number,
      one.file ? one.file.name : t('brak pliku', 'no file'),
    ]
      .filter(Boolean)
      .join(', ')
  return one.publishedAt ? dayShort(one.publishedAt.slice(0, 10)) : ''
}
