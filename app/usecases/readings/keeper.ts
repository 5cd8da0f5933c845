import type { Entitlement } from '../office/rights.ts'

/** Keeps results that many ask for until what they were made from changes. */
export interface Keeper {
  /** The kept result of a key, or a new one; asked for twice at once it is made once. */
  readonly get: <Result>(key: string, make: () => Promise<Result>) => Promise<Result>
}

/**
 * Keeps the results asked for last, in memory.
 *
 * A key must name everything a result depends on: the state of the data, the question, and how far the asker sees.
 */
export function newKeeper(most: number): Keeper {
  const kept = new Map<string, Promise<unknown>>()
  return {
    async get<Result>(key: string, make: () => Promise<Result>): Promise<Result> {
      const known = kept.get(key) as Promise<Result> | undefined
      const result = known ?? make()
      // Asked for last stands last: the first is forgotten.
      kept.delete(key)
      kept.set(key, result)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      try {
        return await result
      } catch (error) {
        if (kept.get(key) === result) kept.delete(key)
        throw error
      }
    },
  }
}

/** Keeps nothing: for callers that ask once. */
export const KEEPS_NOTHING: Keeper = { get: (_, make) => make() }

/** Needs of use-cases whose results may be kept. */
export interface Keeping {
  readonly keeper?: Keeper
}

/** How far somebody sees, as a part of a key. */
export function reachKey(seen: Entitlement): string {
  return seen.reach === 'all' ? 'all' : `own ${[...seen.members].sort().join(' ')}`
}
