const BLANK_WORD = /^(-+|–|—|brak|nie dotyczy|n\/d)$/i
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Whether a cell that holds this says nothing. */
export function isBlankCell(text: string): boolean {
  return text === '' || BLANK_WORD.test(text)
}

/**
 * A text as it is written into a cell: an apostrophe before what a spreadsheet or we would take for something else, as
 * spreadsheets mark texts themselves.
 */
export function cellFromText(text: string): string {
  return text.startsWith("'") || BLANK_WORD.test(text) || FORMULA.test(text) ? `'${text}` : text
}

/** The text a cell means; null when it says nothing. The inverse of `cellFromText`. */
export function textFromCell(cell: string): string | null {
  if (cell.startsWith("'")) return cell.slice(1).trim() || null
  const text = cell.trim()
  return isBlankCell(text) ? null : text
}
