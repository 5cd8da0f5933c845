import { html, NOTHING, trusted } from '../../documents/html/markup.ts'
import { certaintySentences, figureWords, isSure } from './figure-words.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

const STYLE = `:root{color-scheme:light dark;--card:#fff;--rule:#d9dfe2;--ink:#1b2329;--quiet:#566069;--brand:#0b6e4f;--warn:#8a4b00;--back:#e5f2ec}@media(prefers-color-scheme:dark){:root{--card:#1c2327;--rule:#374249;--ink:#dfe5ea;--quiet:#aeb8c0;--brand:#79c4a6;--warn:#f3c077;--back:#17382c}}*{box-sizing:border-box}body{margin:0;background:var(--card);color:var(--ink);font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}main{border:1px solid var(--rule);border-top:5px solid var(--brand);border-radius:.8rem;padding:.9rem 1.1rem}h1{font-size:1.06rem;margin:0 0 .5rem}dl{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.25rem 1rem;margin:0 0 .6rem}dt{color:var(--quiet)}dd{margin:0;font-weight:650;font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}.bar{height:.8rem;border-radius:.5rem;background:var(--back);overflow:hidden;margin:.1rem 0 .7rem;border:1px solid var(--brand)}.bar span{display:block;height:100%;background:var(--brand)}p{margin:.3rem 0;font-size:.88rem;color:var(--quiet)}a{color:var(--brand)}a:focus-visible{outline:3px solid #1f6fb2;outline-offset:2px}b{color:var(--warn);font-weight:600}@media print{body{background:#fff;color:#000}}`

/** The balance of a year in a frame of somebody else's page: no script, no cookie, no further file. */
export function widgetPage(view: View): string {
  const { words, figures, cluster } = view
  const { t, language } = words
  const year = figures.year
  const shown = year ? cluster.page.figures.map((figure) => figureWords(figure, year, words)) : []
  const share = year && cluster.page.figures.includes('share') ? year.share : null
  const title = year
    ? t(`${cluster.shortName}: energia w ${year.year} r.`, `${cluster.shortName}: energy in ${year.year}`)
    : cluster.shortName
  const content =
    year && shown.length > 0
      ? html`<dl>${shown.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>${share === null ? NOTHING : html`<div class="bar" aria-hidden="true"><span style="${`width:${(Math.min(1, share) * 100).toFixed(1)}%`}"></span></div>`}<p>${isSure(year) ? NOTHING : html`<b>${t('Dane wstępne.', 'Preliminary.')}</b> `}${certaintySentences(year, words).join(' ')}</p>`
      : html`<p>${t('Nie ma jeszcze liczb do pokazania.', 'There are no figures to show yet.')}</p>`
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="robots" content="noindex"><style>${trusted(STYLE)}</style></head><body><main><h1>${title}</h1>${content}<p><a href="${within(view, 'liczby')}" target="_blank" rel="noopener">${t('Więcej o klastrze (otwiera nową kartę)', 'More about the cluster (opens a new tab)')}</a></p></main></body></html>
`.text
}
