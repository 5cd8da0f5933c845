import { clean } from '../words/clean.ts'

/** A text as HTML: every character that means something there is written out. */
function escaped(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A template whose values are escaped, unless they are HTML from here; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Raw | readonly Raw[])[]): Raw {
  let out = parts[0] ?? ''
  values.forEach((value, i) => {
    out +=
      typeof value === 'string'
        ? escaped(value)
        : value instanceof Raw
          ? value.text
          : value.map((one) => one.text).join('')
    out += parts[i + 1] ?? ''
  })
  return new Raw(out)
}

/** HTML made by {@link html} or vouched for by {@link trusted}. */
export class Raw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Marks HTML or SVG that our own code made from escaped parts. */
export function trusted(text: string): Raw {
  return new Raw(text)
}

export const NOTHING = new Raw('')
