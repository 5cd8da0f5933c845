/** A day as people write it: `31.3.26`, `31-03-2026`, `2026-03-31`; undefined when it is none. */
export function readDay(text: string): string | undefined {
  const given = text.trim().replace(/\s*r\.?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given)
  const local = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{2}|\d{4})$/.exec(given)
  const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : undefined
  if (!parts) return undefined
  const [year = '', month = '', day = ''] = parts
  const full = year.length === 2 ? `20${year}` : year
  const result = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${result}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== result ? undefined : result
}

/** A number as people paste it: spaces, comma or point; undefined when it is none or has two readings (`1.234`). */
export function readNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
  if (!/^-?\d+([.,]\d+)?$/.test(bare)) return undefined
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return undefined
  return Number(bare.replace(',', '.'))
}

/** A number for a field: decimal comma, no grouping. */
export function typedNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',')
}

/** A day for a field: `31.03.2026`. */
export function typedDay(value: string | null | undefined): string {
  return value ? value.split('-').reverse().join('.') : ''
}
