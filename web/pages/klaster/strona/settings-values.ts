import type { FieldError } from '../../../api/problem.ts'
import type { PublicPage, PublicPagePatch } from '../../../api/public-page.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'

type Accessibility = PublicPage['accessibility']

/** Settings of the page as the form shows them. */
export interface SettingsValues {
  readonly slug: string
  readonly about: string
  readonly aboutEn: string
  readonly joining: string
  readonly joiningEn: string
  readonly office: string
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly hours: string
  readonly withdrawal: boolean
  readonly feedIn: boolean
  readonly matched: boolean
  readonly share: boolean
  readonly body: string
  readonly status: Accessibility['status']
  readonly method: Accessibility['method']
  readonly siteSince: string
  readonly siteChanged: string
  readonly madeOn: string
  readonly reviewedOn: string
  readonly contactName: string
  readonly a11yEmail: string
  readonly a11yPhone: string
  readonly limits: string
  readonly building: string
}

const DAYS = ['siteSince', 'siteChanged', 'madeOn', 'reviewedOn'] as const

export function settingsValues({ contact, accessibility, figures, ...page }: PublicPage): SettingsValues {
  return {
    slug: page.slug ?? '',
    about: page.about ?? '',
    aboutEn: page.aboutEn ?? '',
    joining: page.joining ?? '',
    joiningEn: page.joiningEn ?? '',
    office: contact.office ?? '',
    address: contact.address ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
    hours: contact.hours ?? '',
    withdrawal: figures.includes('withdrawal'),
    feedIn: figures.includes('feed-in'),
    matched: figures.includes('matched'),
    share: figures.includes('share'),
    body: accessibility.body ?? '',
    status: accessibility.status,
    method: accessibility.method,
    siteSince: typedDay(accessibility.siteSince),
    siteChanged: typedDay(accessibility.siteChanged),
    madeOn: typedDay(accessibility.madeOn),
    reviewedOn: typedDay(accessibility.reviewedOn),
    contactName: accessibility.contactName ?? '',
    a11yEmail: accessibility.email ?? '',
    a11yPhone: accessibility.phone ?? '',
    limits: accessibility.limits ?? '',
    building: accessibility.building ?? '',
  }
}

export function settingsFaults(values: SettingsValues, { t }: Words): FieldError[] {
  return DAYS.filter((name) => values[name].trim() !== '' && readDay(values[name]) === undefined).map((name) => ({
    field: `accessibility.${name}`,
    text: t('Wpisz dzień tak: 31.03.2026', 'Write the day like this: 31.03.2026'),
  }))
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const dayOrNull = (text: string) => readDay(text) ?? null

/** The fields for the server; what the form does not show stays as it is stored. */
export function settingsBody(values: SettingsValues, stored: PublicPage): PublicPagePatch {
  return {
    slug: orNull(values.slug),
    about: orNull(values.about),
    aboutEn: orNull(values.aboutEn),
    joining: orNull(values.joining),
    joiningEn: orNull(values.joiningEn),
    contact: {
      office: orNull(values.office),
      address: orNull(values.address),
      email: orNull(values.email),
      phone: orNull(values.phone),
      hours: orNull(values.hours),
    },
    figures: [
      ...(values.withdrawal ? (['withdrawal'] as const) : []),
      ...(values.feedIn ? (['feed-in'] as const) : []),
      ...(values.matched ? (['matched'] as const) : []),
      ...(values.share ? (['share'] as const) : []),
    ],
    accessibility: {
      ...stored.accessibility,
      body: orNull(values.body),
      status: values.status,
      method: values.method,
      siteSince: dayOrNull(values.siteSince),
      siteChanged: dayOrNull(values.siteChanged),
      madeOn: dayOrNull(values.madeOn),
      reviewedOn: dayOrNull(values.reviewedOn),
      contactName: orNull(values.contactName),
      email: orNull(values.a11yEmail),
      phone: orNull(values.a11yPhone),
      limits: orNull(values.limits),
      building: orNull(values.building),
    },
  }
}
