import { html, NOTHING } from '../../documents/html/markup.ts'
import type { Words } from '../../documents/words/words.ts'
import type { PublicCluster } from '../../usecases/public-side/public-cluster.ts'
import { documentOf, skipLink } from './frame.ts'
import { HEXAGONS, MARK_DRAWING } from './mark.ts'
import { pageAddress } from './view.ts'

/** The first page of the server for strangers: what this is, the way in, the clusters that show themselves. */
export function frontPage(clusters: readonly PublicCluster[], words: Words): string {
  const { t, language } = words
  const other = language === 'pl' ? 'en' : 'pl'
  const cards = clusters.map(
    ({ slug, name, area, gminas, isDemonstration }) =>
      html`<li><div class="card"><h3><a href="${pageAddress(slug, '', language)}">${name}</a></h3><p class="quiet">${area}${gminas.length > 0 ? `, ${words.count(gminas.length, 'gmina')}` : ''}</p>${isDemonstration ? html`<span class="badge">${t('pokazowy, dane wymyślone', 'demonstration, made-up data')}</span>` : NOTHING}</div></li>`,
  )
  const list =
    cards.length > 0
      ? html`<ul class="clusters">${cards}</ul>`
      : html`<p>${t('Żaden klaster na tym serwerze nie ma jeszcze strony publicznej.', 'No cluster on this server has a public page yet.')}</p>`
  return documentOf({
    words,
    title: t('Klastry energii – OpenKlaster', 'Energy clusters – OpenKlaster'),
    description: t('Klastry energii prowadzone na tym serwerze.', 'Energy clusters run on this server.'),
    body: html`${skipLink(words)}<header class="top"><div class="wide"><a class="brand" href="${language === 'en' ? '/en/klastry' : '/klastry'}">${MARK_DRAWING}OpenKlaster</a><a class="lang" lang="${other}" hreflang="${other}" href="${other === 'en' ? '/en/klastry' : '/klastry'}">${other === 'en' ? 'English' : 'Polski'}</a></div></header>
<main id="tresc" tabindex="-1"><div class="hero">${HEXAGONS}<div class="wide"><div><h1>${t('Klaster energii: od danych pomiarowych do rozliczenia', 'An energy cluster: from readings to settlement')}</h1><p>${t('OpenKlaster planuje, zakłada, prowadzi i rozlicza klaster energii, a przy każdej liczbie pokazuje, skąd się wzięła.', 'OpenKlaster plans, founds, runs and settles an energy cluster, and shows for every number where it comes from.')}</p><div class="do"><a class="button" href="/logowanie">${t('Zaloguj się', 'Sign in')}</a><a class="button second" href="/slownik">${t('Co znaczą słowa klastra', 'What the words mean')}</a></div></div></div></div><div class="wide"><section aria-labelledby="klastry"><h2 id="klastry">${t('Klastry na tym serwerze', 'Clusters on this server')}</h2>${list}</section></div></main>
<footer class="foot"><div class="wide"><span>OpenKlaster · ${t('wolne oprogramowanie, licencja EUPL 1.2', 'free software, EUPL 1.2')}</span><a href="/dostepnosc">${t('Deklaracja dostępności', 'Accessibility declaration')}</a><a href="/api/docs">${t('Dla programistów', 'For developers')}</a></div></footer>`,
  })
}

/** Nothing is shown at this address; the same words whether the cluster is closed or was never there. */
export function notFoundPage(words: Words): string {
  const { t, language } = words
  const title = t('Nie ma takiej strony', 'There is no such page')
  return documentOf({
    words,
    title: `${title} – OpenKlaster`,
    description: title,
    body: html`${skipLink(words)}<header class="top"><div class="wide"><a class="brand" href="/klastry">${MARK_DRAWING}OpenKlaster</a></div></header><main id="tresc" tabindex="-1"><div class="wide"><h1>${title}</h1><p>${t('Pod tym adresem klaster niczego nie publikuje. Sprawdź adres albo wybierz klaster ze spisu.', 'Nothing is published at this address. Check it, or choose a cluster from the list.')}</p><p><a class="button plain" href="${language === 'en' ? '/en/klastry' : '/klastry'}">${t('Spis klastrów', 'List of clusters')}</a></p></div></main>`,
  })
}
