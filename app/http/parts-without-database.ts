import type { Parts } from './api.ts'

/** Stands for a part: whoever uses it finds out that nothing is behind it. */
function nothing(name: string): unknown {
  return new Proxy(() => undefined, {
    get: (_, inner) => {
      throw new Error(`no ${name}.${String(inner)} without a database`)
    },
    apply: () => {
      throw new Error(`no ${name} without a database`)
    },
  })
}

/** Parts for looking at the routes only. The database is there by name, so that copies of the parts have it too. */
export function partsWithoutDatabase(): Parts {
  return new Proxy({ database: nothing('database') } as Parts, { get: (_, name) => nothing(String(name)) })
}
