/** PostgreSQL type numbers whose values both engines must hand over alike. */
const INT8 = 20
const DATE = 1082
const TIMESTAMP_WITH_ZONE = 1184
const NUMERIC = 1700
const DATE_RANGE = 3912

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`a whole number beyond 2^53 came from the database: ${text}`)
  return value
}

function asText(text: string): string {
  return text
}

/** `2026-11-25 18:03:00.5+00` as `2026-11-25T18:03:00.500Z`. */
function instant(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString()
}

/** Days stay texts (a `Date` would move them by the zone), decimals stay exact texts, counts become numbers. */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [DATE]: asText,
  [TIMESTAMP_WITH_ZONE]: instant,
  [NUMERIC]: asText,
  [DATE_RANGE]: asText,
}
