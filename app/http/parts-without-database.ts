import type { Parts } from './api.ts'

/** Parts for looking at the routes only: whoever uses one finds out that nothing is behind it. */
export function partsWithoutDatabase(): Parts {
  return new Proxy({} as Parts, {
    get: (_, name) =>
      new Proxy(() => undefined, {
        get: (__, inner) => {
          throw new Error(`no ${String(name)}.${String(inner)} without a database`)
        },
        apply: () => {
          throw new Error(`no ${String(name)} without a database`)
        },
      }),
  })
}
