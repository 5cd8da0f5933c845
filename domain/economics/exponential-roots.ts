/** One term a·e^(−d·t) of a sum of exponentials. */
export interface Term {
  readonly a: number
  /** ≥ 0. */
  readonly d: number
}

/** A sum counts as zero when it is this small beside the sum of its terms' sizes: the noise of float64. */
const NOISE = 1e-13
const HALVINGS = 200

/** Sign of the sum at t; 0 when it drowns in noise. Scaled by the largest term, so nothing overflows. */
function signAt(terms: readonly Term[], t: number): number {
  const largest = terms.reduce((most, { d }) => Math.max(most, -d * t), -Infinity)
  let value = 0
  let size = 0
  for (const { a, d } of terms) {
    const part = a * Math.exp(-d * t - largest)
    value += part
    size += Math.abs(part)
  }
  return Math.abs(value) <= NOISE * size ? 0 : Math.sign(value)
}

function changes(terms: readonly Term[]): number {
  return terms.filter((term, i) => i > 0 && Math.sign(term.a) !== Math.sign(terms[i - 1]?.a ?? 0)).length
}

/** From `from` outwards until the sum has the sign it keeps for ever. */
function end(terms: readonly Term[], from: number, direction: 1 | -1, sign: number, span: number): number {
  let step = span
  let t = from + direction * step
  while (signAt(terms, t) !== sign && step < 1e12 * span) {
    step *= 2
    t = from + direction * step
  }
  return t
}

function halve(terms: readonly Term[], low: number, high: number): number {
  const above = signAt(terms, high)
  let [a, b] = [low, high]
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (a + b) / 2
    if (middle === a || middle === b) break
    const sign = signAt(terms, middle)
    if (sign === 0) return middle
    if (sign === above) b = middle
    else a = middle
  }
  return (a + b) / 2
}

/**
 * Every real t with Σ a·e^(−d·t) = 0, ascending.
 *
 * Between two roots of the derivative lies at most one root (Rolle). Taking out the term with the smallest d and deriving
 * leaves one term fewer, whose roots are found the same way; with one change of sign left there is exactly one.
 *
 * @param given  terms with different d, ascending, no a is zero
 */
export function exponentialRoots(given: readonly Term[]): number[] {
  const first = given[0]
  if (!first || changes(given) === 0) return []
  // e^(d₀ t) is never zero: dividing by it makes the first term constant.
  const terms = given.map(({ a, d }) => ({ a, d: d - first.d }))
  const last = terms[terms.length - 1] ?? first
  const span = 1 / last.d
  const turning =
    changes(given) === 1 ? [] : exponentialRoots(terms.slice(1).map(({ a, d }) => ({ a: (-a * d) / last.d, d })))
  const middle = turning.length > 0 ? turning : [0]
  const low = end(terms, middle[0] ?? 0, -1, Math.sign(last.a), span)
  const high = end(terms, middle[middle.length - 1] ?? 0, 1, Math.sign(first.a), span)
  const marks = [low, ...turning, high]
  const roots: number[] = []
  for (const [i, mark] of marks.entries()) {
    const sign = signAt(terms, mark)
    if (sign === 0) roots.push(mark)
    const next = marks[i + 1]
    if (next === undefined) break
    if (sign * signAt(terms, next) < 0) roots.push(halve(terms, mark, next))
  }
  return roots
}
