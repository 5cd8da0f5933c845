import { cleanLine } from '../words/clean.ts'

/** How much wider than that the widest face in use on screens is. */
const WIDE_FACE = 1.1

/**
 * Widths of the characters of a common sans-serif face, in thousandths of the size. Wider than our own face on purpose:
 * on a screen another face may stand in, and a label must not run over its neighbour there either.
 */
function widthOf(character: string): number {
  if ("iljI.,:;'|!’„”".includes(character)) return 270
  if ('tfr()[]/- \u00a0'.includes(character)) return 335
  if ('mwMW%@—'.includes(character)) return 880
  if (/[A-ZŁ]/.test(character)) return 690
  return 556
}

/** An upper estimate of how wide a text is [px]. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) thousandths += widthOf(character)
  return (thousandths * size * WIDE_FACE * (bold ? 1.06 : 1)) / 1000
}

/** The text cut to a width, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number, size: number): string {
  const whole = cleanLine(text)
  if (textWidth(whole, size) <= width) return whole
  const characters = Array.from(whole)
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** The text in lines no wider than `width`; what does not fit into `most` lines is cut with an ellipsis. */
export function wrapTo(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let current = ''
  const words = cleanLine(text)
    .split(' ')
    .filter((word) => word !== '')
  words.forEach((word, i) => {
    const longer = current === '' ? word : `${current} ${word}`
    if (current === '' || textWidth(longer, size) <= width) current = longer
    else if (lines.length === most - 1) {
      current = `${current} ${words.slice(i).join(' ')}`
      words.length = i
    } else {
      lines.push(current)
      current = word
    }
  })
  lines.push(current)
  return lines.map((text) => cutTo(text, width, size))
}
