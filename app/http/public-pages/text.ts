import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING, trusted } from '../../documents/html/markup.ts'
import type { Words } from '../../documents/words/words.ts'

/** A text in the reader's language, else the Polish one with a mark for screen readers. */
export interface Said {
  readonly text: string
  /** Set when it is not the language of the page. */
  readonly lang: 'pl' | null
}

export function inLanguage({ language }: Words, pl: string | null, en: string | null): Said | null {
  if (language === 'en' && en !== null) return { text: en, lang: null }
  if (pl === null) return null
  return { text: pl, lang: language === 'en' ? 'pl' : null }
}

/** Opens an element that says its language where it differs. */
export function said(
  tag: 'p' | 'span' | 'h1' | 'h2' | 'h3' | 'div',
  given: Said,
  content: Raw = html`${given.text}`,
): Raw {
  return html`${trusted(`<${tag}${given.lang ? ` lang="${given.lang}"` : ''}>`)}${content}${trusted(`</${tag}>`)}`
}

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g

/** Words with their web addresses as links. */
function linked(line: string): Raw {
  const out: Raw[] = []
  let from = 0
  for (const found of line.matchAll(ADDRESS)) {
    out.push(html`${line.slice(from, found.index)}<a href="${found[0]}" rel="nofollow noopener">${found[0]}</a>`)
    from = found.index + found[0].length
  }
  out.push(html`${line.slice(from)}`)
  return html`${out}`
}

/** Plain text as paragraphs and lists: a blank line parts paragraphs, lines beginning with a dash are a list. */
export function paragraphs(given: Said | null): Raw {
  if (given === null) return NOTHING
  const blocks = given.text.split(/\n\s*\n/).map((block) => block.split('\n').map((line) => line.trim()))
  const drawn = blocks.map((lines) =>
    lines.every((line) => /^[-–•]\s/.test(line))
      ? html`<ul>${lines.map((line) => html`<li>${linked(line.replace(/^[-–•]\s+/, ''))}</li>`)}</ul>`
      : html`<p>${lines.map((line, i) => html`${i === 0 ? NOTHING : trusted('<br>')}${linked(line)}`)}</p>`,
  )
  return said('div', given, html`${drawn}`)
}
