const BLANK_WORD = /^(-+|–|—|brak|nie dotyczy|n\/d)$/i
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Whether a cell that holds this says nothing. */
export function isBlankCell(text: string): boolean {
  return text === '' || BLANK_WORD.test(text)
}

/**
 * A text as it is written into a cell of a workbook, which knows texts from numbers: an apostrophe stands only before
 * what we would take for blank.
 */
export function workbookCell(text: string): string {
  return text.startsWith("'") || BLANK_WORD.test(text) ? `'${text}` : text
}

/** The same in a CSV, where a spreadsheet would also compute what looks like a formula, and a telephone number does. */
export function csvCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : workbookCell(text)
}

/** The text a cell means; null when it says nothing. The inverse of both. */
export function textFromCell(cell: string): string | null {
  if (cell.startsWith("'")) return cell.slice(1).trim() || null
  const text = cell.trim()
  return isBlankCell(text) ? null : text
}
