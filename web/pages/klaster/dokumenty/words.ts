import type { Document, DocumentEntry } from '../../../api/documents.ts'
import type { Words } from '../../../ui/words.ts'

const KINDS: Readonly<Record<Document['kind'], readonly [string, string]>> = {
  resolution: ['uchwała', 'resolution'],
  agreement: ['porozumienie', 'agreement'],
  minutes: ['protokół', 'minutes'],
  report: ['sprawozdanie', 'report'],
  rules: ['regulamin', 'rules'],
  contract: ['umowa', 'contract'],
  letter: ['pismo', 'letter'],
  other: ['inny dokument', 'another document'],
}
const READERS: Readonly<Record<Document['visibility'], readonly [string, string]>> = {
  office: ['biuro i audytor', 'office and auditor'],
  council: ['biuro, audytor i Rada', 'office, auditor and council'],
  members: ['wszyscy członkowie', 'every member'],
  public: ['każdy, także bez logowania', 'everybody, signed in or not'],
}
const SOURCES: Readonly<Record<DocumentEntry['source'], readonly [string, string]>> = {
  statement: ['zestawienia członków', 'statements of members'],
  settlement: ['rozliczenia i korekty', 'settlements and corrections'],
  'year-report': ['sprawozdania roczne', 'yearly reports'],
  publication: ['uchwały i pliki na stronie publicznej', 'resolutions and files of the public page'],
  plan: ['plan gminy', 'municipal plan'],
  paper: ['wykazy i pisma zachowane', 'lists and papers kept'],
  own: ['dokumenty biura', 'documents of the office'],
}

const options = (of: Readonly<Record<string, readonly [string, string]>>, { t }: Words) =>
  Object.entries(of).map(([value, names]) => ({ value, label: t(...names) }))

export const kindOptions = (words: Words) => options(KINDS, words)
export const readerOptions = (words: Words) => options(READERS, words)
export const sourceOptions = (words: Words) => options(SOURCES, words)

export const kindName = (kind: Document['kind'], { t }: Words) => t(...KINDS[kind])
/** Who sees a document; one without a choice is the member's own. */
export const readersName = (
  { visibility, folded }: Pick<DocumentEntry, 'visibility'> & Partial<Pick<DocumentEntry, 'folded'>>,
  { t }: Words,
) => {
  if (visibility !== null) return t(...READERS[visibility])
  return folded
    ? t('każdy członek swoje i biuro', 'each member its own, and the office')
    : t('ten członek i biuro', 'this member and the office')
}

/** Kinds of files the server takes. */
export const ACCEPTED = '.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt,.png,.jpg,.jpeg,.zip'

/** A size people read; null is for papers set when they are asked for. */
export function sizeText(bytes: number | null, { number }: Words): string {
  if (bytes === null) return ''
  return bytes < 1_000_000 ? `${number(Math.max(1, bytes / 1000))}\u00a0kB` : `${number(bytes / 1_000_000, 1)}\u00a0MB`
}

/** A year, a month or a day as people write it. */
export function ofText(of: string, { month, dayShort, missing }: Words): string {
  if (of === '') return missing
  return of.length === 4 ? of : of.length === 7 ? month(of) : dayShort(of)
}
