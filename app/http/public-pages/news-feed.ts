import { html } from '../../documents/html/markup.ts'
import { titleSaid } from './publication-parts.ts'
import { inLanguage, paragraphs } from './text.ts'
import type { View } from './view.ts'
import { within } from './view.ts'

/** Announcements as an Atom feed (RFC 4287). */
export function newsFeed(view: View): string {
  const { words, cluster, publications, origin } = view
  const items = publications.filter(({ kind }) => kind === 'announcement').slice(0, 50)
  const address = (page: string) => `${origin}${within(view, page)}`
  const entries = items.map((item) => {
    const link = address(`aktualnosci/${item.publicationId}`)
    const content = paragraphs(inLanguage(words, item.body, item.bodyEn)).text
    return html`<entry><id>urn:uuid:${item.publicationId}</id><title>${titleSaid(item, words).text}</title><updated>${item.publishedAt ?? ''}</updated><link href="${link}"/><content type="html">${content}</content></entry>`
  })
  const updated = items[0]?.publishedAt ?? `${view.today}T00:00:00Z`
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}"><id>${address('aktualnosci.xml')}</id><title>${cluster.name}: ${words.t('ogłoszenia', 'announcements')}</title><updated>${updated}</updated><link rel="self" href="${address('aktualnosci.xml')}"/><link href="${address('aktualnosci')}"/><author><name>${cluster.page.contact.office ?? cluster.name}</name></author>${entries}</feed>
`.text
}
