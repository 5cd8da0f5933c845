/** Settings of a cluster as they come: an open record. */
export type Loose = Readonly<Record<string, unknown>>

/** An object within another; empty where there is none. */
export function part(of: unknown, name: string): Loose {
  const found = typeof of === 'object' && of !== null ? (of as Loose)[name] : undefined
  return typeof found === 'object' && found !== null ? (found as Loose) : {}
}
