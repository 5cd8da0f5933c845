type Raw = Record<string, unknown>

/**
 * What a page reads of its address, and nothing else.
 *
 * The router lays what a page returns over what stands in the address, so a value left out would come through as it was
 * typed: a link mangled by a mail program would reach the page. Every name in the address is cleared first.
 */
export function known<Search extends object>(read: (search: Raw) => Search): (search: Raw) => Search {
  return (search) => ({ ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])), ...read(search) })
}

export function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}

/** A text of the address; the router reads `9999` as a number, which a reader meant as written. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
