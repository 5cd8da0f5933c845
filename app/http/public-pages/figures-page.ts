import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING, trusted } from '../../documents/html/markup.ts'
import type { EnergyUnit } from '../../documents/words/energy.ts'
import { energyUnitFor, formatEnergyIn, largestOf } from '../../documents/words/energy.ts'
import type { Words } from '../../documents/words/words.ts'
import type { PublicMonth, YearFigures } from '../../usecases/public-side/year-figures.ts'
import { certaintySentences, chartSentence, figureWords, isSure } from './figure-words.ts'
import { pageOf } from './frame.ts'
import type { View } from './view.ts'
import { within } from './view.ts'
import { yearChart } from './year-chart.ts'

const LOOK: Readonly<Record<string, string>> = { withdrawal: 'grid', 'feed-in': 'feed' }

/** The figures the cluster shows, each with what it means and how it comes about. */
export function figureTiles(view: View, year: YearFigures, open: boolean): Raw {
  const { words, cluster } = view
  const { t } = words
  const tiles = cluster.page.figures.map((figure) => {
    const { name, value, meaning, formula } = figureWords(figure, year, words)
    const summary = html`<summary>${t('Skąd ta liczba', 'Where it comes from')}<span class="vh">: ${name}</span></summary>`
    return html`<li class="tile ${LOOK[figure] ?? ''}"><span class="name">${name}</span><span class="value">${value}</span><details${open ? trusted(' open') : NOTHING}>${summary}<p class="small">${meaning}</p><p class="small quiet">${formula}</p></details></li>`
  })
  return html`<ul class="tiles">${tiles}</ul>`
}

/** Columns of the table of months, in its order. */
const COLUMNS = [
  { figure: 'withdrawal', field: 'withdrawalWh', pl: 'Pobór z sieci', en: 'Withdrawal' },
  { figure: 'matched', field: 'matchedWh', pl: 'Energia z klastra', en: 'From the cluster' },
  { figure: 'feed-in', field: 'feedInWh', pl: 'Oddanie do sieci', en: 'Feed-in' },
] as const

function sourceOf({ source, settlement, approvedOn, missing }: PublicMonth, { t, dayShort }: Words): string {
  if (source === 'settled') {
    const day = dayShort(approvedOn ?? '')
    return t(`rozliczenie ${settlement}, zatwierdzone ${day}`, `settlement ${settlement}, approved ${day}`)
  }
  if (source === 'none') return t('brak danych', 'no data')
  return t('odczyty, wstępnie', 'readings, preliminary') + (missing > 0 ? t(', niepełne', ', incomplete') : '')
}

function monthTable(view: View, year: YearFigures, unit: EnergyUnit): Raw {
  const { words, cluster } = view
  const { t } = words
  const columns = COLUMNS.filter(({ figure }) => cluster.page.figures.includes(figure))
  const cells = (of: Pick<YearFigures, 'withdrawalWh' | 'feedInWh' | 'matchedWh'>) =>
    columns.map(({ field }) => {
      const wh = of[field]
      return html`<td class="num">${wh === null ? words.missing : formatEnergyIn(wh, unit, words.language)}</td>`
    })
  const rows = year.months
    .filter(({ source }) => source !== 'later')
    .map(
      (month) =>
        html`<tr><th scope="row">${words.month(month.month)}</th>${cells(month)}<td>${sourceOf(month, words)}</td></tr>`,
    )
  const heads = columns.map(({ pl, en }) => html`<th scope="col" class="num">${t(pl, en)}</th>`)
  const caption = t(`Miesiące ${year.year} r., ${unit.unit}`, `Months of ${year.year}, ${unit.unit}`)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">${t('Miesiąc', 'Month')}</th>${heads}<th scope="col">${t('Źródło', 'Source')}</th></tr></thead><tbody>${rows}<tr><th scope="row">${t('Razem', 'Total')}</th>${cells(year)}<td></td></tr></tbody></table></div>`
}

/** The yearly figures: tiles, chart, table, sources. */
export function figuresPage(view: View): string {
  const { words, figures, cluster } = view
  const { t } = words
  const { year, years } = figures
  if (!year || cluster.page.figures.length === 0) {
    const why =
      figures.withheld === 'too-few-members'
        ? t(
            'Klaster ma tak niewielu członków, że suma zdradzałaby zużycie jednego z nich. Liczby pokażemy, gdy członków będzie co najmniej trzech.',
            'The cluster has so few members that a sum would tell the use of one. Figures are shown from three members up.',
          )
        : t(
            'Nie ma jeszcze liczb do pokazania. Pojawią się po pierwszym miesiącu z odczytami.',
            'There are no figures to show yet. They come after the first month with readings.',
          )
    return pageOf(view, 'liczby', { body: html`<p>${why}</p>` })
  }
  const unit = energyUnitFor(
    largestOf(year.months.flatMap(({ withdrawalWh, feedInWh }) => [withdrawalWh ?? 0, feedInWh ?? 0])),
  )
  const sentence = chartSentence(year, words)
  const others = years.filter((one) => one !== year.year)
  const switcher =
    others.length === 0
      ? NOTHING
      : html`<nav aria-label="${t('Inne lata', 'Other years')}"><p>${t('Inne lata: ', 'Other years: ')}${others.map((one, i) => html`${i > 0 ? ', ' : ''}<a href="${within(view, `liczby?rok=${one}`)}">${String(one)}</a>`)}</p></nav>`
  const badge = isSure(year)
    ? html`<span class="badge sure">${t('zatwierdzone', 'approved')}</span>`
    : html`<span class="badge">${t('wstępne', 'preliminary')}</span>`
  return pageOf(view, 'liczby', {
    title: t(`Energia w liczbach: ${year.year}`, `Energy in figures: ${year.year}`),
    lead: sentence,
    body: html`<p>${badge}</p><ul class="small quiet">${certaintySentences(year, words).map((line) => html`<li>${line}</li>`)}</ul>${figureTiles(view, year, true)}<section class="card" aria-labelledby="wykres"><h2 id="wykres">${t('Miesiąc po miesiącu', 'Month by month')}</h2><figure><figcaption class="small quiet">${t('Słupki: pobór z sieci, podzielony na energię z klastra i resztę, a obok oddanie do sieci. Miesiące wstępne mają przerywaną krawędź.', 'Bars: withdrawal, split into energy of the cluster and the rest, and beside it the feed-in. Preliminary months have a dashed edge.')}</figcaption>${yearChart(year.months, unit, words, sentence)}</figure></section><section class="card" aria-labelledby="tabela"><h2 id="tabela">${t('Te same liczby w tabeli', 'The same figures in a table')}</h2>${monthTable(view, year, unit)}<p><a href="${within(view, `liczby.csv?rok=${year.year}`)}" download>${t('Pobierz tabelę CSV', 'Download the table as CSV')}</a></p></section>${switcher}`,
  })
}
