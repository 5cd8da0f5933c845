import type { FieldError } from '../../../api/problem.ts'
import type { NewPublication, Publication, PublicationPatch } from '../../../api/public-page.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'

/** A publication as the form shows it: texts as typed. */
export interface PublicationValues {
  readonly title: string
  readonly titleEn: string
  readonly body: string
  readonly bodyEn: string
  readonly until: string
  readonly startsOn: string
  readonly startsAt: string
  readonly endsOn: string
  readonly endsAt: string
  readonly place: string
  readonly documentKind: string
  readonly number: string
  readonly adoptedOn: string
}

const DAYS = ['until', 'startsOn', 'endsOn', 'adoptedOn'] as const
const TIMES = ['startsAt', 'endsAt'] as const

export function blankValues(): PublicationValues {
  return {
    title: '',
    titleEn: '',
    body: '',
    bodyEn: '',
    until: '',
    startsOn: '',
    startsAt: '',
    endsOn: '',
    endsAt: '',
    place: '',
    documentKind: 'resolution',
    number: '',
    adoptedOn: '',
  }
}

export function valuesOf(one: Publication): PublicationValues {
  return {
    title: one.title,
    titleEn: one.titleEn ?? '',
    body: one.body ?? '',
    bodyEn: one.bodyEn ?? '',
    until: typedDay(one.until),
    startsOn: typedDay(one.startsOn),
    startsAt: one.startsAt ?? '',
    endsOn: typedDay(one.endsOn),
    endsAt: one.endsAt ?? '',
    place: one.place ?? '',
    documentKind: one.documentKind ?? 'other',
    number: one.number ?? '',
    adoptedOn: typedDay(one.adoptedOn),
  }
}

/** `16:30`, `16.30`, `9:05`; undefined when it is no time. */
export function readTime(text: string): string | undefined {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim())
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : undefined
}

/** Days and times that cannot be read; the rest the server checks. */
export function faultsOf(values: PublicationValues, { t }: Words): FieldError[] {
  const days = DAYS.filter((name) => values[name].trim() !== '' && readDay(values[name]) === undefined)
  const times = TIMES.filter((name) => values[name].trim() !== '' && readTime(values[name]) === undefined)
  return [
    ...days.map((field) => ({
      field,
      text: t('Wpisz dzień tak: 31.03.2026', 'Write the day like this: 31.03.2026'),
    })),
    ...times.map((field) => ({ field, text: t('Wpisz godzinę tak: 16:30', 'Write the time like this: 16:30') })),
  ]
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const dayOrNull = (text: string) => readDay(text) ?? null
const timeOrNull = (text: string) => readTime(text) ?? null

/** The fields of the form for the server; those of other kinds are empty. */
export function bodyOf(kind: Publication['kind'], values: PublicationValues): PublicationPatch {
  const words = {
    title: values.title.trim(),
    titleEn: orNull(values.titleEn),
    body: orNull(values.body),
    bodyEn: orNull(values.bodyEn),
  }
  if (kind === 'announcement') return { ...words, until: dayOrNull(values.until) }
  if (kind === 'event')
    return {
      ...words,
      startsOn: dayOrNull(values.startsOn),
      startsAt: timeOrNull(values.startsAt),
      endsOn: dayOrNull(values.endsOn),
      endsAt: timeOrNull(values.endsAt),
      place: orNull(values.place),
    }
  return {
    ...words,
    documentKind: values.documentKind as NonNullable<Publication['documentKind']>,
    number: orNull(values.number),
    adoptedOn: dayOrNull(values.adoptedOn),
  }
}

export function newBody(kind: Publication['kind'], values: PublicationValues): NewPublication {
  return { ...bodyOf(kind, values), kind, title: values.title.trim() }
}
