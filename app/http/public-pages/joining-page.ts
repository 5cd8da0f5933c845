import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING } from '../../documents/html/markup.ts'
import { contactList } from './contact.ts'
import { pageOf } from './frame.ts'
import { inLanguage, paragraphs } from './text.ts'
import type { View } from './view.ts'

/** The usual way into a cluster; what this one adds stands above, in the office's own words. */
function usualSteps({ cluster, words: { t } }: View): Raw {
  const steps: readonly (readonly [string, string])[] = [
    [
      t('Sprawdź, czy Twój punkt leży na obszarze klastra', 'See whether your point lies in the area'),
      t(
        `Obszar: ${cluster.area}. Punkt poboru musi być przyłączony do sieci dystrybutora ${cluster.distributor}; jego nazwa jest na fakturze za prąd.`,
        `Area: ${cluster.area}. The metering point must be connected to the grid of ${cluster.distributor}, whose name stands on the electricity bill.`,
      ),
    ],
    [
      t('Napisz lub zadzwoń do biura klastra', 'Write to or call the office'),
      t(
        'Biuro powie, jakie dokumenty są potrzebne i kiedy zbiera się rada klastra.',
        'The office says which papers are needed and when the council meets.',
      ),
    ],
    [
      t('Złóż deklarację przystąpienia', 'File the declaration of accession'),
      t(
        'Deklaracja mówi, kto przystępuje, kto go reprezentuje, ile energii zużywa i czy ma własne źródła.',
        'It says who joins, who represents the party, how much energy is used and whether there are plants.',
      ),
    ],
    [
      t('Podaj punkty poboru i upoważnij koordynatora', 'List the metering points and authorise the coordinator'),
      t(
        'Dzięki upoważnieniu koordynator dostaje od dystrybutora dane pomiarowe i może rozliczać energię. Możesz je cofnąć.',
        'With the authorisation the coordinator receives the readings from the distributor and can settle the energy. It can be withdrawn.',
      ),
    ],
    [
      t('Podpisz przystąpienie do porozumienia', 'Sign the accession to the agreement'),
      t(
        'Od dnia wskazanego w dokumencie Twoje punkty wchodzą do rozliczeń klastra.',
        'From the day named there your points are part of the settlements.',
      ),
    ],
  ]
  return html`<ol class="steps">${steps.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol>`
}

/** How to join: the office's words, the usual steps, whom to ask. */
export function joiningPage(view: View): string {
  const { cluster, words } = view
  const { t } = words
  const own = inLanguage(words, cluster.page.joining, cluster.page.joiningEn)
  return pageOf(view, 'przystap', {
    lead: t(
      'Członkiem klastra może zostać gmina, firma, wspólnota, rolnik i mieszkaniec: każdy, kto ma punkt poboru lub źródło energii na obszarze klastra.',
      'A municipality, firm, housing association, farmer or resident may join: whoever has a metering point or a plant in the area.',
    ),
    body: html`${own ? html`<section class="card" aria-labelledby="biuro"><h2 id="biuro">${t('Zasady tego klastra', 'The rules of this cluster')}</h2><div class="text">${paragraphs(own)}</div></section>` : NOTHING}<section class="card" aria-labelledby="kroki"><h2 id="kroki">${t('Krok po kroku', 'Step by step')}</h2>${usualSteps(view)}</section><section class="card" aria-labelledby="kontakt"><h2 id="kontakt">${t('Kontakt', 'Contact')}</h2>${contactList(view)}</section>`,
  })
}
