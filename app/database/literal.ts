/** A text as an SQL literal, for COPY, which takes no parameters. */
export function literal(text: string): string {
  if (text.includes('\u0000')) throw new Error('a text with a zero character cannot stand in a query')
  // Two quotes make one; a backslash means itself in a plain literal (standard_conforming_strings).
  return `'${text.replaceAll("'", "''")}'`
}

/** Texts as an SQL array. */
export function textArray(texts: readonly string[]): string {
  return texts.length === 0 ? `'{}'::text[]` : `array[${texts.map(literal).join(',')}]::text[]`
}
