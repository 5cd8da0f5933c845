/** What two people made of one record. */
export interface Merged<Values> {
  /** My values, and theirs in the fields I left alone. */
  readonly values: Values
  /** Fields both changed, to different values. */
  readonly disputed: readonly (keyof Values & string)[]
  /** Fields taken from them. */
  readonly taken: readonly (keyof Values & string)[]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Lays my change and theirs over what both began from, so that neither is lost. */
export function merge<Values extends object>(before: Values, mine: Values, theirs: Values): Merged<Values> {
  const values = { ...mine }
  const disputed: (keyof Values & string)[] = []
  const taken: (keyof Values & string)[] = []
  for (const name of Object.keys(mine) as (keyof Values & string)[]) {
    if (same(mine[name], theirs[name]) || same(before[name], theirs[name])) continue
    if (same(before[name], mine[name])) {
      values[name] = theirs[name]
      taken.push(name)
    } else disputed.push(name)
  }
  return { values, disputed, taken }
}
