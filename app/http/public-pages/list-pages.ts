import { MEMBER_KIND_WORDS } from '../../../domain/governance/member-kind.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING } from '../../documents/html/markup.ts'
import type { PublicPublication } from '../../usecases/public-side/public-publications.ts'
import { areaMap } from './area-map.ts'
import { pageOf } from './frame.ts'
import {
  announcementList,
  DOCUMENT_ORDER,
  documentKind,
  documentTable,
  eventList,
  titleSaid,
  whenText,
} from './publication-parts.ts'
import { inLanguage, paragraphs } from './text.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The public register of members. */
export function membersPage(view: View): string {
  const { register, words, cluster } = view
  const { t } = words
  const rows = register.members.map(({ name, kind, kindText, gmina, since, role, isCoordinator }) => {
    const what = kindText ?? (kind === null ? words.missing : MEMBER_KIND_WORDS[kind][words.language])
    const roles = [
      isCoordinator ? t('koordynator', 'coordinator') : '',
      role === 'founder' ? t('założyciel', 'founder') : t('uczestnik', 'participant'),
    ].filter(Boolean)
    return html`<tr><th scope="row">${name}</th><td>${what}</td><td>${gmina === null ? words.missing : (findGmina(gmina)?.name ?? gmina)}</td><td>${roles.join(', ')}</td><td><time datetime="${since}">${words.dayShort(since)}</time></td></tr>`
  })
  const caption = t(
    `Członkowie klastra, stan na ${words.day(view.today)}`,
    `Members of the cluster on ${words.day(view.today)}`,
  )
  const columns = [t('Nazwa', 'Name'), t('Rodzaj podmiotu', 'Kind'), 'Gmina', t('Rola', 'Role'), t('Od dnia', 'Since')]
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
  const unnamed =
    register.unnamed === 0
      ? NOTHING
      : html`<p>${t(
          `Bez nazwy w wykazie: ${words.count(register.unnamed, 'member')}. Osoby fizyczne pokazujemy z nazwiska tylko za ich zgodą.`,
          `Not named here: ${words.count(register.unnamed, 'member')}. Natural persons are named only with their consent.`,
        )}</p>`
  const body = cluster.page.showMembers
    ? html`${rows.length > 0 ? html`<section class="card">${table}${unnamed}</section>` : html`<section class="card">${unnamed}</section>`}<section class="card" aria-labelledby="mapa"><h2 id="mapa">${t('Na mapie', 'On the map')}</h2>${areaMap(view)}</section>`
    : html`<p>${t('Klaster nie publikuje wykazu członków.', 'The cluster does not publish its register of members.')}</p>`
  return pageOf(view, 'czlonkowie', {
    lead: t(`Liczba członków: ${register.total}.`, `Number of members: ${register.total}.`),
    body,
  })
}

/** Announcements, those whose time is over below. */
export function announcementsPage(view: View): string {
  const { words, publications, today } = view
  const { t } = words
  const all = publications.filter(({ kind }) => kind === 'announcement')
  const current = all.filter(({ until }) => until === null || until >= today)
  const past = all.filter(({ until }) => until !== null && until < today)
  return pageOf(view, 'aktualnosci', {
    body: html`${current.length > 0 ? html`<section class="card">${announcementList(current, view, 'h2')}</section>` : html`<p>${t('Nie ma teraz ogłoszeń.', 'There are no announcements now.')}</p>`}${past.length > 0 ? html`<section class="card" aria-labelledby="dawne"><h2 id="dawne">${t('Dawne', 'Past')}</h2>${announcementList(past, view, 'h3')}</section>` : NOTHING}<p><a href="${within(view, 'aktualnosci.xml')}">${t('Kanał Atom: nowe ogłoszenia w czytniku wiadomości', 'Atom feed: new announcements in a feed reader')}</a></p>`,
  })
}

/** The calendar: what comes, then what was. */
export function calendarPage(view: View): string {
  const { words, publications, today } = view
  const { t } = words
  const all = publications.filter(({ kind }) => kind === 'event')
  const ends = (event: PublicPublication) => event.endsOn ?? event.startsOn ?? ''
  const coming = all.filter((event) => ends(event) >= today)
  const past = all.filter((event) => ends(event) < today).reverse()
  return pageOf(view, 'kalendarz', {
    body: html`${coming.length > 0 ? html`<section class="card" aria-labelledby="bedzie"><h2 id="bedzie">${t('Najbliższe terminy', 'Coming up')}</h2>${eventList(coming, view, 'h3')}</section>` : html`<p>${t('Nie ma zaplanowanych terminów.', 'Nothing is planned at the moment.')}</p>`}${past.length > 0 ? html`<section class="card" aria-labelledby="bylo"><h2 id="bylo">${t('Minione', 'Past')}</h2>${eventList(past, view, 'h3')}</section>` : NOTHING}<p><a href="${within(view, 'kalendarz.ics')}">${t('Plik kalendarza (ICS): dodaj terminy do swojego kalendarza', 'Calendar file (ICS): add the dates to your own calendar')}</a></p>`,
  })
}

/** Documents by kind, resolutions first. */
export function documentsPage(view: View): string {
  const { words, publications } = view
  const { t } = words
  const all = publications.filter(({ kind }) => kind === 'document')
  const groups = DOCUMENT_ORDER.flatMap((kind): Raw[] => {
    const own = all.filter((one) => (one.documentKind ?? 'other') === kind)
    const name = capital(documentKind(kind, words))
    return own.length === 0
      ? []
      : [html`<section class="card">${documentTable(own, view, `${name} (${own.length})`)}</section>`]
  })
  return pageOf(view, 'dokumenty', {
    body:
      groups.length > 0
        ? html`${groups}`
        : html`<p>${t('Klaster nie opublikował jeszcze dokumentów.', 'The cluster has not published documents yet.')}</p>`,
  })
}

/** One announcement or event. */
export function publicationPage(view: View, item: PublicPublication): string {
  const { words } = view
  const { t } = words
  const isEvent = item.kind === 'event'
  const page = isEvent ? 'kalendarz' : 'aktualnosci'
  const day = item.publishedAt?.slice(0, 10) ?? ''
  const date = isEvent
    ? html`<p class="lead">${whenText(item, words)}</p>`
    : html`<p class="lead"><time datetime="${day}">${words.day(day)}</time></p>`
  return pageOf(view, page, {
    title: titleSaid(item, words).text,
    titleLang: titleSaid(item, words).lang,
    path: `${page}/${item.publicationId}`,
    body: html`${date}<div class="text">${paragraphs(inLanguage(words, item.body, item.bodyEn))}</div><p><a href="${within(view, page)}">${isEvent ? t('Cały kalendarz', 'The whole calendar') : t('Wszystkie ogłoszenia', 'All announcements')}</a></p>`,
  })
}
