import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING } from '../../documents/html/markup.ts'
import { energyUnitFor, largestOf } from '../../documents/words/energy.ts'
import { areaMap } from './area-map.ts'
import { contactList } from './contact.ts'
import { certaintySentences, chartSentence, isSure } from './figure-words.ts'
import { figureTiles } from './figures-page.ts'
import { pageOf, titleOf } from './frame.ts'
import { HEXAGONS } from './mark.ts'
import { announcementList, documentTable, eventList } from './publication-parts.ts'
import { shareRing } from './share-ring.ts'
import { inLanguage, paragraphs } from './text.ts'
import type { View } from './view.ts'
import { within } from './view.ts'
import { yearChart } from './year-chart.ts'

function hero(view: View): Raw {
  const { cluster, register, words, figures } = view
  const { t } = words
  const year = figures.year
  const shows = cluster.page.figures.includes('share') && year?.share != null
  const ring = shows
    ? html`<div class="ring">${shareRing(year.share ?? 0, t('Udział energii z klastra', 'Share of the cluster’s energy'), words)}<p>${t(`energii z klastra w ${year.year} r.`, `energy from the cluster in ${year.year}`)}${isSure(year) ? '' : t(' (wstępnie)', ' (preliminary)')}</p></div>`
    : NOTHING
  const parts = [
    cluster.area,
    register.total > 0 ? words.count(register.total, 'member') : '',
    words.count(cluster.gminas.length, 'gmina'),
  ]
  return html`<div class="hero">${HEXAGONS}<div class="wide"><div><h1>${cluster.name}</h1><p>${parts.filter(Boolean).join(' · ')}</p><div class="do"><a class="button" href="${within(view, 'przystap')}">${titleOf('przystap', words)}</a>${figures.year && cluster.page.figures.length > 0 ? html`<a class="button second" href="${within(view, 'liczby')}">${titleOf('liczby', words)}</a>` : NOTHING}</div></div>${ring}</div></div>`
}

function figuresPart(view: View): Raw {
  const { words, figures, cluster } = view
  const year = figures.year
  if (!year || cluster.page.figures.length === 0) return NOTHING
  const { t } = words
  const unit = energyUnitFor(
    largestOf(year.months.flatMap(({ withdrawalWh, feedInWh }) => [withdrawalWh ?? 0, feedInWh ?? 0])),
  )
  const sentence = chartSentence(year, words)
  return html`<section aria-labelledby="rok"><h2 id="rok">${t(`Energia w ${year.year} r.`, `Energy in ${year.year}`)} ${isSure(year) ? html`<span class="badge sure">${t('zatwierdzone', 'approved')}</span>` : html`<span class="badge">${t('wstępne', 'preliminary')}</span>`}</h2>${figureTiles(view, year, false)}<div class="card"><figure><figcaption>${sentence}</figcaption>${yearChart(year.months, unit, words, sentence)}</figure><p class="small quiet">${certaintySentences(year, words).join(' ')}</p><p><a href="${within(view, 'liczby')}">${t('Tabela miesięcy, źródła i wyjaśnienia', 'Table of months, sources and explanations')}</a></p></div></section>`
}

/** The first page of a cluster: who, where, how much, and what is new. */
export function homePage(view: View): string {
  const { cluster, words, publications, today } = view
  const { t } = words
  const { about, aboutEn } = cluster.page
  const events = publications
    .filter((one) => one.kind === 'event' && (one.endsOn ?? one.startsOn ?? '') >= today)
    .slice(0, 4)
  const news = publications
    .filter((one) => one.kind === 'announcement' && (one.until === null || one.until >= today))
    .slice(0, 4)
  const documents = publications.filter((one) => one.kind === 'document').slice(0, 5)
  const part = (id: string, title: string, page: string, more: string, body: Raw) =>
    html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}<p><a href="${within(view, page)}">${more}</a></p></section>`
  const latest = [
    news.length > 0
      ? part(
          'nowe',
          t('Ogłoszenia', 'Announcements'),
          'aktualnosci',
          t('Wszystkie ogłoszenia', 'All announcements'),
          announcementList(news, view, 'h3'),
        )
      : NOTHING,
    events.length > 0
      ? part(
          'terminy',
          t('Najbliższe terminy', 'Coming up'),
          'kalendarz',
          t('Cały kalendarz', 'The whole calendar'),
          eventList(events, view, 'h3'),
        )
      : NOTHING,
  ].filter((one) => one !== NOTHING)
  const facts: readonly (readonly [string, string | null])[] = [
    [t('Obszar', 'Area'), cluster.area],
    [t('Dystrybutor', 'Distributor'), cluster.distributor],
    [t('Numer w rejestrze klastrów', 'Number in the register of clusters'), cluster.registerNumber],
  ]
  return pageOf(view, '', {
    title: cluster.name,
    lead: t(`${cluster.name}: klaster energii, ${cluster.area}`, `${cluster.name}: an energy cluster, ${cluster.area}`),
    hero: hero(view),
    body: html`<section class="text" aria-labelledby="o-klastrze"><h2 id="o-klastrze">${t('O klastrze', 'About the cluster')}</h2>${paragraphs(inLanguage(words, about, aboutEn))}</section>${figuresPart(view)}${latest.length === 2 ? html`<div class="two">${latest}</div>` : html`${latest}`}${documents.length > 0 ? part('dokumenty', titleOf('dokumenty', words), 'dokumenty', t('Wszystkie dokumenty', 'All documents'), documentTable(documents, view, t('Najnowsze dokumenty', 'Latest documents'))) : NOTHING}<section class="card" aria-labelledby="gdzie"><h2 id="gdzie">${t('Gdzie działa', 'Where it works')}</h2><div class="two"><dl>${facts.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd>${value ?? ''}</dd>`)}</dl>${areaMap(view)}</div></section><section class="card" aria-labelledby="kontakt"><h2 id="kontakt">${t('Kontakt', 'Contact')}</h2>${contactList(view)}</section>`,
  })
}
