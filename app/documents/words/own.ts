/**
 * What a record holds under a key that came from outside. A plain look-up would also find what every object inherits
 * (`constructor`, `valueOf`).
 */
export function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
