import type { Raw } from '../../documents/html/markup.ts'
import { html } from '../../documents/html/markup.ts'
import type { View } from './view.ts'

/** A phone number as a link wants it. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}

/** Whom to ask: what the office gave, nothing from the register. */
export function contactList({ cluster, words: { t } }: Pick<View, 'cluster' | 'words'>): Raw {
  const { office, address, email, phone, hours } = cluster.page.contact
  const rows: Raw[] = []
  const add = (name: string, value: string | null, shown: Raw = html`${value ?? ''}`) => {
    if (value !== null) rows.push(html`<dt>${name}</dt><dd>${shown}</dd>`)
  }
  add(t('Biuro', 'Office'), office)
  add(t('Adres', 'Address'), address)
  add('E-mail', email, html`<a href="${`mailto:${email}`}">${email ?? ''}</a>`)
  add(t('Telefon', 'Phone'), phone, html`<a href="${phoneLink(phone ?? '')}">${phone ?? ''}</a>`)
  add(t('Godziny', 'Hours'), hours)
  add(
    t('Strona', 'Website'),
    cluster.website,
    html`<a href="${cluster.website ?? ''}" rel="noopener">${cluster.website ?? ''}</a>`,
  )
  return html`<dl>${rows}</dl>`
}
