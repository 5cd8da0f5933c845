import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING } from '../../documents/html/markup.ts'
import { phoneLink } from './contact.ts'
import { pageOf } from './frame.ts'
import { inLanguage, paragraphs } from './text.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

function dated(id: string, day: string | null, { words }: View): Raw {
  if (day === null) return html`<span id="${id}" class="quiet">${words.t('nie podano', 'not given')}</span>`
  return html`<time id="${id}" datetime="${day}">${words.day(day)}</time>`
}

function statusPart(view: View): Raw {
  const { words, cluster } = view
  const { t } = words
  const { status, limits, limitsEn } = cluster.page.accessibility
  const text = {
    full: t(
      'Strona internetowa jest zgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.',
      'The website complies with the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies.',
    ),
    partial: t(
      'Strona internetowa jest częściowo zgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności lub wyłączeń wymienionych poniżej.',
      'The website complies in part with the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies, because of what is listed below.',
    ),
    none: t(
      'Strona internetowa jest niezgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Niezgodności wymieniono poniżej.',
      'The website does not comply with the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. What is amiss is listed below.',
    ),
  }[status]
  const usual = t(
    'Pliki dodane przez członków klastra i urzędy (uchwały, skany) mogą nie być w pełni dostępne. Strony sprawdzono automatycznie; badania z udziałem osób z niepełnosprawnościami jeszcze nie było.',
    'Files laid by members and authorities (resolutions, scans) may not be fully accessible. The pages were checked by machine; there has been no study with people with disabilities yet.',
  )
  const own = inLanguage(words, limits, limitsEn)
  const list =
    status === 'full'
      ? NOTHING
      : html`<h2>${t('Niedostępne treści', 'What is not accessible')}</h2>${own ? paragraphs(own) : html`<p>${usual}</p>`}`
  return html`<h2>${t('Stan dostępności cyfrowej', 'Compliance')}</h2><p id="a11y-status">${text}</p>${list}`
}

/**
 * The declaration the act of 4 April 2019 asks of public bodies, with the ids of the technical conditions of publication
 * (version 2.0 of 31 July 2024).
 */
export function accessibilityPage(view: View): string {
  const { words, cluster, origin } = view
  const { t } = words
  const { contact, accessibility } = cluster.page
  const body = accessibility.body ?? contact.office ?? cluster.name
  const email = accessibility.email ?? contact.email
  const phone = accessibility.phone ?? contact.phone
  const building = inLanguage(words, accessibility.building, accessibility.buildingEn)
  const method =
    accessibility.method === 'self'
      ? t(
          'Deklarację sporządzono na podstawie samooceny przeprowadzonej przez podmiot publiczny.',
          'The declaration rests on a self-assessment by the public body.',
        )
      : t(
          'Deklarację sporządzono na podstawie badania przeprowadzonego przez podmiot zewnętrzny.',
          'The declaration rests on a review by an outside body.',
        )
  const who: Raw[] = [html`<li><span id="a11y-osoba">${accessibility.contactName ?? contact.office ?? ''}</span></li>`]
  if (email !== null) who.push(html`<li>E-mail: <a id="a11y-email" href="${`mailto:${email}`}">${email}</a></li>`)
  if (phone !== null)
    who.push(html`<li>${t('Telefon', 'Phone')}: <a id="a11y-telefon" href="${phoneLink(phone)}">${phone}</a></li>`)
  return pageOf(view, 'dostepnosc', {
    title: t(`Deklaracja dostępności: ${cluster.name}`, `Accessibility declaration: ${cluster.name}`),
    body: html`<div class="text" id="a11y-deklaracja"><p id="a11y-wstep"><span id="a11y-podmiot">${body}</span> ${t('zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dostępności dotyczy strony internetowej', 'undertakes to keep its website accessible under the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This declaration concerns the website')} <a id="a11y-url" href="${`${origin}${within(view, '')}`}">${cluster.name}</a>.</p><ul><li>${t('Data publikacji strony internetowej', 'Website published on')}: ${dated('a11y-data-publikacja', accessibility.siteSince, view)}</li><li>${t('Data ostatniej istotnej aktualizacji', 'Last change of substance')}: ${dated('a11y-data-aktualizacja', accessibility.siteChanged, view)}</li></ul>${statusPart(view)}<h2>${t('Przygotowanie deklaracji dostępności', 'How this declaration was made')}</h2><ul><li>${t('Data sporządzenia deklaracji', 'Made on')}: ${dated('a11y-data-sporzadzenie', accessibility.madeOn, view)}</li><li>${t('Data ostatniego przeglądu deklaracji', 'Last reviewed on')}: ${dated('a11y-data-przeglad', accessibility.reviewedOn, view)}</li></ul><p id="a11y-audytor">${method}</p><h2>${t('Skróty klawiszowe', 'Keyboard shortcuts')}</h2><p>${t('Strona nie ma własnych skrótów. Działają skróty przeglądarki; pierwszy odnośnik strony prowadzi do treści.', 'The site has no shortcuts of its own. Those of the browser work; the first link of a page leads to its content.')}</p><h2 id="a11y-kontakt">${t('Informacje zwrotne i dane kontaktowe', 'Feedback and contact')}</h2><p>${t('Problem z dostępnością cyfrową tej strony zgłoś do:', 'Report a problem with the accessibility of this site to:')}</p><ul>${who}</ul><h2>${t('Obsługa wniosków i skarg związanych z dostępnością', 'Requests and complaints')}</h2><div id="a11y-procedura"><p>${t('Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej strony lub jej elementu albo udostępnienia informacji w inny sposób. W żądaniu podaj: swoje dane kontaktowe, adres strony lub element, który jest niedostępny, oraz wygodny dla Ciebie sposób otrzymania informacji.', 'Everybody may ask for a page or a part of it to be made accessible, or for the information in another way. Say how to reach you, the address or the part that is not accessible, and the way you would like to receive the information.')}</p><p>${t('Na żądanie odpowiadamy niezwłocznie, najpóźniej w ciągu 7 dni. Jeśli to niemożliwe, zawiadomimy o tym; termin nie może być wtedy dłuższy niż 2 miesiące. Na odmowę można złożyć skargę w sprawie zapewnienia dostępności cyfrowej do tego samego podmiotu, a po jej rozpatrzeniu wniosek do', 'We answer at once, within 7 days at the latest. Where that is impossible we say so; the answer then comes within 2 months. A refusal can be met with a complaint to the same body, and afterwards with a request to the')} <a href="https://bip.brpo.gov.pl/">${t('Rzecznika Praw Obywatelskich', 'Commissioner for Human Rights')}</a>.</p></div><h2 id="a11y-architektura">${t('Dostępność architektoniczna', 'Getting into the building')}</h2>${building ? paragraphs(building) : html`<p class="quiet">${t('Biuro nie opisało jeszcze dostępności swojej siedziby. Zapytaj o nią telefonicznie.', 'The office has not described its seat yet. Ask by phone.')}</p>`}</div>`,
  })
}
