import type { DocumentKind } from '../../../domain/governance/publication.ts'
import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING } from '../../documents/html/markup.ts'
import type { Words } from '../../documents/words/words.ts'
import type { PublicPublication } from '../../usecases/public-side/public-publications.ts'
import { dateOfDocument } from '../../usecases/public-side/public-publications.ts'
import { encodedName } from './file-headers.ts'
import { inLanguage, said } from './text.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

const KINDS: Readonly<Record<DocumentKind, readonly [string, string]>> = {
  resolution: ['uchwała', 'resolution'],
  agreement: ['porozumienie', 'agreement'],
  minutes: ['protokół', 'minutes'],
  report: ['sprawozdanie', 'report'],
  rules: ['regulamin', 'rules'],
  other: ['dokument', 'document'],
}

/** Resolutions first, what is of no named kind last. */
export const DOCUMENT_ORDER = Object.keys(KINDS) as readonly DocumentKind[]

export function documentKind(kind: DocumentKind | null, { t }: Words): string {
  return t(...KINDS[kind ?? 'other'])
}

export function titleSaid(item: PublicPublication, words: Words) {
  return inLanguage(words, item.title, item.titleEn) ?? { text: item.title, lang: null }
}

/** `2 grudnia 2026 r., 16:30–18:00, ratusz`. */
export function whenText({ startsOn, startsAt, endsOn, endsAt, place }: PublicPublication, words: Words): string {
  if (startsOn === null) return ''
  const days =
    endsOn !== null && endsOn !== startsOn
      ? `${words.day(startsOn)}${startsAt ? `, ${startsAt}` : ''} – ${words.day(endsOn)}${endsAt ? `, ${endsAt}` : ''}`
      : `${words.day(startsOn)}${startsAt ? `, ${startsAt}${endsAt ? `–${endsAt}` : ''}` : ''}`
  return place === null ? days : `${days}, ${place}`
}

function leaf(day: string, words: Words): Raw {
  return html`<span class="leaf" aria-hidden="true"><b>${String(Number(day.slice(8, 10)))}</b>${words.monthCut(day.slice(0, 7))}</span>`
}

/** Events as leaves of a calendar. */
export function eventList(events: readonly PublicPublication[], view: View, heading: 'h2' | 'h3'): Raw {
  const { words } = view
  const items = events.map((event) => {
    const title = titleSaid(event, words)
    const link = html`<a href="${within(view, `kalendarz/${event.publicationId}`)}">${title.text}</a>`
    return html`<li class="dates">${event.startsOn ? leaf(event.startsOn, words) : NOTHING}<div>${said(heading, title, link)}<span class="when">${whenText(event, words)}</span></div></li>`
  })
  return html`<ul class="news">${items}</ul>`
}

export function announcementList(items: readonly PublicPublication[], view: View, heading: 'h2' | 'h3'): Raw {
  const { words } = view
  const drawn = items.map((item) => {
    const title = titleSaid(item, words)
    const link = html`<a href="${within(view, `aktualnosci/${item.publicationId}`)}">${title.text}</a>`
    const day = item.publishedAt?.slice(0, 10) ?? ''
    return html`<li>${said(heading, title, link)}<time datetime="${day}">${words.day(day)}</time></li>`
  })
  return html`<ul class="news">${drawn}</ul>`
}

function size(bytes: number, words: Words): string {
  return bytes < 1_000_000
    ? `${words.number(Math.max(1, bytes / 1000))} kB`
    : `${words.number(bytes / 1_000_000, 1)} MB`
}

/** `PDF, 120 kB`. */
function fileNote({ file }: PublicPublication, words: Words): string {
  if (!file) return ''
  return `${file.name.split('.').at(-1)?.toUpperCase() ?? ''}, ${size(file.bytes, words)}`
}

export function fileAddress(view: View, { publicationId, file }: PublicPublication): string {
  return within(view, `dokumenty/${publicationId}/${encodedName(file?.name ?? 'plik')}`)
}

export function documentTable(documents: readonly PublicPublication[], view: View, caption: string): Raw {
  const { words } = view
  const { t } = words
  const rows = documents.map((item) => {
    const title = titleSaid(item, words)
    const day = dateOfDocument(item)
    const link = html`<a href="${fileAddress(view, item)}">${title.text}</a>`
    return html`<tr><th scope="row">${said('span', title, link)}<br><span class="quiet small">${fileNote(item, words)}</span></th><td>${item.number ?? ''}</td><td><time datetime="${day}">${words.dayShort(day)}</time></td></tr>`
  })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">${t('Tytuł', 'Title')}</th><th scope="col">${t('Numer', 'Number')}</th><th scope="col">${t('Z dnia', 'Of')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
