/**
 * A linear programme in whole numbers: maximise cost·y over y ≥ 0 with `rows`·y = `right`, each right side ≥ 0.
 *
 * Small programmes only (a dozen rows, hundreds of columns): every figure stays exact, whatever its length.
 */
export interface ExactProgramme {
  readonly rows: readonly (readonly bigint[])[]
  readonly right: readonly bigint[]
  readonly cost: readonly bigint[]
}

/** An optimum; all figures are divided by `denominator` (> 0). */
export interface ExactOptimum {
  readonly y: readonly bigint[]
  /** Prices of the rows: the solution of the dual programme. */
  readonly prices: readonly bigint[]
  readonly value: bigint
  readonly denominator: bigint
}

interface Tableau {
  /** Rows of the programme, then the objective row (price of the row's column less its cost). */
  readonly cells: bigint[][]
  readonly basis: number[]
  /** Common denominator of all cells. */
  determinant: bigint
}

/** Integer-preserving pivot (Edmonds 1967): all divisions come out even. */
function pivot(t: Tableau, row: number, column: number): void {
  const pivotRow = t.cells[row] ?? []
  const p = pivotRow[column] ?? 1n
  t.cells.forEach((cells, i) => {
    if (i === row) return
    const factor = cells[column] ?? 0n
    for (let j = 0; j < cells.length; j += 1)
      cells[j] = ((cells[j] ?? 0n) * p - factor * (pivotRow[j] ?? 0n)) / t.determinant
  })
  t.basis[row] = column
  t.determinant = p
}

/** Improves until no allowed column helps; Bland's rule, so that it cannot circle. False when without bound. */
function improve(t: Tableau, allowed: number): boolean {
  const objective = t.cells.at(-1) ?? []
  const last = objective.length - 1
  for (;;) {
    let column = -1
    for (let j = 0; j < allowed && column < 0; j += 1) if ((objective[j] ?? 0n) < 0n) column = j
    if (column < 0) return true
    let row = -1
    for (let i = 0; i < t.basis.length; i += 1) {
      const cell = t.cells[i]?.[column] ?? 0n
      if (cell <= 0n) continue
      const best = t.cells[row]
      // Ratios compared crosswise; ties to the smaller basis column.
      const less = best ? (t.cells[i]?.[last] ?? 0n) * (best[column] ?? 0n) - (best[last] ?? 0n) * cell : -1n
      if (less < 0n || (less === 0n && (t.basis[i] ?? 0) < (t.basis[row] ?? 0))) row = i
    }
    if (row < 0) return false
    pivot(t, row, column)
  }
}

/**
 * The optimum of a small programme, exactly, by the two-phase simplex method.
 *
 * @returns  undefined when nothing satisfies the rows, or the objective has no bound
 */
export function exactMaximum({ rows, right, cost }: ExactProgramme): ExactOptimum | undefined {
  const m = rows.length
  const n = cost.length
  const unit = (i: number) => Array.from({ length: m }, (_, j) => (i === j ? 1n : 0n))
  const cells = rows.map((row, i) => [...row, ...unit(i), right[i] ?? 0n])
  const t: Tableau = { cells, basis: rows.map((_, i) => n + i), determinant: 1n }
  // Phase one: drive the helpers out; the objective is less their sum.
  const helpers = Array.from({ length: n + m + 1 }, (_, j) =>
    j >= n && j < n + m ? 0n : -cells.reduce((sum, row) => sum + (row[j] ?? 0n), 0n),
  )
  t.cells.push(helpers)
  improve(t, n)
  if ((t.cells.at(-1)?.at(-1) ?? 0n) !== 0n) return undefined
  // A helper still in the basis stands at zero; it leaves for any column, or its row says nothing and stays harmless.
  t.basis.forEach((column, row) => {
    if (column < n) return
    const better = (t.cells[row] ?? []).slice(0, n).findIndex((cell) => cell !== 0n)
    if (better >= 0) {
      if ((t.cells[row]?.[better] ?? 0n) < 0n) t.cells[row] = (t.cells[row] ?? []).map((cell) => -cell)
      pivot(t, row, better)
    }
  })
  t.cells.pop()
  const objective = Array.from({ length: n + m + 1 }, (_, j) => {
    let value = -(j < n ? (cost[j] ?? 0n) : 0n) * t.determinant
    t.basis.forEach((column, row) => {
      if (column < n) value += (cost[column] ?? 0n) * (t.cells[row]?.[j] ?? 0n)
    })
    return value
  })
  t.cells.push(objective)
  if (!improve(t, n)) return undefined
  const y = new Array<bigint>(n).fill(0n)
  t.basis.forEach((column, row) => {
    if (column < n) y[column] = t.cells[row]?.at(-1) ?? 0n
  })
  const final = t.cells.at(-1) ?? []
  return { y, prices: final.slice(n, n + m), value: final.at(-1) ?? 0n, denominator: t.determinant }
}
