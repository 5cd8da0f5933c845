import type { Bullets, Certainty, Column, Notice, Paragraph, Run, Subheading, Text } from './document.ts'

export function paragraph(text: Text): Paragraph {
  return { kind: 'paragraph', text }
}

export function remark(text: string): Paragraph {
  return { kind: 'paragraph', text, small: true }
}

export function bullets(items: readonly Text[]): Bullets {
  return { kind: 'list', ordered: false, items }
}

export function steps(items: readonly Text[]): Bullets {
  return { kind: 'list', ordered: true, items }
}

export function notice(tone: Notice['tone'], title: string, text: string): Notice {
  return { kind: 'notice', tone, title, text }
}

export function subheading(id: string, title: string): Subheading {
  return { kind: 'subheading', id, title }
}

export function strong(text: string): Run {
  return { text, strong: true }
}

export function plain(text: string): Run {
  return { text }
}

/** The sentence without its marks. */
export function asPlainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}

/** A column of words. */
export function wordColumn(title: string, grow = 1): Column {
  return { title, align: 'start', grow }
}

/** A column of numbers under one unit. */
export function numberColumn(title: string, unit?: string, certainty: Certainty = 'certain'): Column {
  return { title, align: 'end', grow: 0, certainty, ...(unit === undefined ? {} : { unit }) }
}
