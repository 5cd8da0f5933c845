import { html, NOTHING } from '../../documents/html/markup.ts'
import type { Words } from '../../documents/words/words.ts'
import { documentOf, skipLink } from './frame.ts'
import { MARK_DRAWING } from './mark.ts'

/** A refusal as a page for people: what happened, what to do, and the number to report it under. */
export function problemPage(
  words: Words,
  { title, detail, status, request }: { title: string; detail: string; status: number; request: string },
): string {
  const { t, language } = words
  const number =
    status >= 500 ? html`<p class="quiet">${t('Numer zgłoszenia', 'Number to report')}: ${request}</p>` : NOTHING
  return documentOf({
    words,
    title: `${t('Błąd', 'Error')}: ${title} – OpenKlaster`,
    description: title,
    body: html`${skipLink(words)}<header class="top"><div class="wide"><a class="brand" href="${language === 'en' ? '/en/klastry' : '/klastry'}">${MARK_DRAWING}OpenKlaster</a></div></header><main id="tresc" tabindex="-1"><div class="wide"><h1>${title}</h1><p>${detail}</p>${number}<p><a class="button plain" href="${language === 'en' ? '/en/klastry' : '/klastry'}">${t('Spis klastrów', 'List of clusters')}</a></p></div></main>`,
  })
}
