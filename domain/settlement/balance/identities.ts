/** Quantities of a balance row that may be known or not, in one unit. */
export interface PartialRow {
  readonly consumption: number | null
  readonly generation: number | null
  readonly selfUse: number | null
  readonly withdrawal: number | null
  readonly surplus: number | null
}

export type Quantity = keyof PartialRow

/** Every balance row obeys these: whole = first part + second part. */
export const IDENTITIES: readonly { readonly whole: Quantity; readonly parts: readonly [Quantity, Quantity] }[] = [
  { whole: 'consumption', parts: ['selfUse', 'withdrawal'] },
  { whole: 'generation', parts: ['selfUse', 'surplus'] },
]

/** A quantity the identities gave, and how. */
export interface Recovered {
  readonly quantity: Quantity
  readonly value: number
  readonly rule: string
}

/**
 * Fills in what the identities determine: an identity with one unknown gives it, as often as that helps. A row that
 * leaves two unknowns in each identity stays as it is.
 */
export function completeRow(row: PartialRow): { readonly row: PartialRow; readonly recovered: readonly Recovered[] } {
  let current = row
  const recovered: Recovered[] = []
  for (let found = true; found; ) {
    found = false
    for (const { whole, parts } of IDENTITIES) {
      const [a, b] = parts
      const unknown = [whole, a, b].filter((quantity) => current[quantity] === null)
      const [quantity] = unknown
      if (quantity === undefined || unknown.length > 1) continue
      const of = (name: Quantity) => current[name] ?? 0
      const value = quantity === whole ? of(a) + of(b) : of(whole) - of(quantity === a ? b : a)
      recovered.push({
        quantity,
        value,
        rule: quantity === whole ? `${a} + ${b}` : `${whole} − ${quantity === a ? b : a}`,
      })
      current = { ...current, [quantity]: value }
      found = true
    }
  }
  return { row: current, recovered }
}

/** By how much each identity fails on a complete row: whole less parts; identities with an unknown are left out. */
export function residuals(row: PartialRow): { readonly whole: Quantity; readonly residual: number }[] {
  return IDENTITIES.flatMap(({ whole, parts }) => {
    const [w, a, b] = [row[whole], row[parts[0]], row[parts[1]]]
    return w === null || a === null || b === null ? [] : [{ whole, residual: w - a - b }]
  })
}
