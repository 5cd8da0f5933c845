import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING, trusted } from '../../documents/html/markup.ts'
import type { Words } from '../../documents/words/words.ts'
import { MARK_DRAWING, MARK_ICON } from './mark.ts'
import { STYLE } from './style.ts'
import { said } from './text.ts'
import type { PageName, View } from './view.ts'
import { pageAddress, within } from './view.ts'

interface Document {
  readonly words: Words
  readonly title: string
  readonly description: string
  /** Further lines of the head. */
  readonly head?: Raw
  readonly body: Raw
}

/** A whole document: no script, no file beside it. */
export function documentOf({ words, title, description, head = NOTHING, body }: Document): string {
  return html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="${description}"><link rel="icon" href="${MARK_ICON}">${head}<style>${trusted(STYLE)}</style></head>
<body>${body}</body></html>
`.text
}

export function skipLink({ t }: Words): Raw {
  return html`<a class="skip" href="#tresc">${t('Przejdź do treści', 'Skip to content')}</a>`
}

const TITLES: Readonly<Record<PageName, readonly [string, string]>> = {
  '': ['O klastrze', 'About'],
  czlonkowie: ['Członkowie', 'Members'],
  aktualnosci: ['Ogłoszenia', 'Announcements'],
  kalendarz: ['Kalendarz', 'Calendar'],
  dokumenty: ['Uchwały i dokumenty', 'Resolutions and documents'],
  liczby: ['Energia w liczbach', 'Energy in figures'],
  przystap: ['Jak przystąpić', 'How to join'],
  dostepnosc: ['Deklaracja dostępności', 'Accessibility declaration'],
}

export function titleOf(page: PageName, { t }: Words): string {
  return t(...TITLES[page])
}

/** Pages that have something to show; what the office does not publish has no entry. */
function entriesOf({ cluster, register, publications, figures }: View): PageName[] {
  const has = (kind: string) => publications.some((one) => one.kind === kind)
  const shown: readonly (readonly [PageName, boolean])[] = [
    ['', true],
    ['liczby', cluster.page.figures.length > 0 && figures.year !== null],
    ['czlonkowie', cluster.page.showMembers && register.total > 0],
    ['aktualnosci', has('announcement')],
    ['kalendarz', has('event')],
    ['dokumenty', has('document')],
    ['przystap', true],
  ]
  return shown.filter(([, is]) => is).map(([page]) => page)
}

function menu(view: View, current: PageName): Raw {
  const entries = entriesOf(view).map((page) => {
    const here = page === current ? trusted(' aria-current="page"') : NOTHING
    return html`<li><a href="${within(view, page)}"${here}>${titleOf(page, view.words)}</a></li>`
  })
  return html`<nav class="menu" aria-label="${view.words.t('Strony klastra', 'Pages of the cluster')}"><div class="wide"><ul>${entries}</ul></div></nav>`
}

function marks({ words: { t }, cluster, isPreview }: View): Raw {
  const line = (text: string) => html`<div class="mark-line"><div class="wide"><p>${text}</p></div></div>`
  return html`${cluster.isDemonstration ? line(t('Klaster pokazowy: wszystkie dane są wymyślone.', 'Demonstration cluster: all data are made up.')) : NOTHING}${
    isPreview
      ? line(
          t(
            'Podgląd: tak strona będzie wyglądać. Odnośniki zadziałają po opublikowaniu.',
            'Preview: this is how the page will look. Links work once it is published.',
          ),
        )
      : NOTHING
  }`
}

/** A page of a cluster. `hero` stands across the whole width, in place of the heading. */
export function pageOf(
  view: View,
  page: PageName,
  content: {
    readonly title?: string
    readonly titleLang?: 'pl' | null
    readonly path?: string
    readonly lead?: string
    readonly hero?: Raw
    readonly body: Raw
  },
): string {
  const { words, cluster, origin } = view
  const { t, language } = words
  const other = language === 'pl' ? 'en' : 'pl'
  const path = content.path ?? page
  const title = content.title ?? titleOf(page, words)
  const heading = content.hero
    ? NOTHING
    : html`${said('h1', { text: title, lang: content.titleLang ?? null })}${content.lead ? html`<p class="lead">${content.lead}</p>` : NOTHING}`
  return documentOf({
    words,
    title: `${title} – ${cluster.shortName} – OpenKlaster`,
    description: content.lead ?? `${cluster.name}, ${cluster.area}`,
    head: html`<link rel="canonical" href="${origin}${within(view, path)}"><link rel="alternate" hreflang="${other}" href="${origin}${pageAddress(cluster.slug, path, other)}"><link rel="alternate" type="application/atom+xml" title="${t('Ogłoszenia', 'Announcements')}" href="${within(view, 'aktualnosci.xml')}">`,
    body: html`${skipLink(words)}<header><div class="top"><div class="wide"><a class="brand" href="${within(view, '')}">${MARK_DRAWING}<span>${cluster.name}</span></a><a class="lang" lang="${other}" hreflang="${other}" href="${pageAddress(cluster.slug, path, other)}">${other === 'en' ? 'English' : 'Polski'}</a></div></div>${menu(view, page)}${marks(view)}</header>
<main id="tresc" tabindex="-1">${content.hero ?? NOTHING}<div class="wide">${heading}${content.body}</div></main>
<footer class="foot"><div class="wide"><span>${cluster.name}</span><a href="${within(view, 'dostepnosc')}">${titleOf('dostepnosc', words)}</a><a href="${language === 'en' ? '/en/klastry' : '/klastry'}">${t('Inne klastry', 'Other clusters')}</a><a href="/logowanie">${t('Zaloguj się', 'Sign in')}</a><span class="quiet">${t('Prowadzone w programie OpenKlaster', 'Run with OpenKlaster')}</span></div></footer>`,
  })
}
