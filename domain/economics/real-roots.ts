import type { Polynomial } from './polynomial.ts'
import { derivative, shiftedByOne, signAt, signChanges, squarefree, trimmed } from './polynomial.ts'

/** A positive number m / 2^e, the root itself or its neighbour closer than 2^−`PRECISION` of it. */
export interface Dyadic {
  readonly m: bigint
  readonly e: bigint
}

/** Bits of a root that are right: more than a float64 can hold. */
const PRECISION = 64n

interface Bracket {
  readonly low: bigint
  readonly high: bigint
  readonly e: bigint
}

/** The smallest k with every positive root below 2^k (Cauchy's bound). */
function bound(p: Polynomial): bigint {
  const lead = p[p.length - 1] ?? 1n
  const size = (a: bigint) => BigInt((a < 0n ? -a : a).toString(2).length)
  let largest = 0n
  for (const a of p.slice(0, -1)) {
    const bits = size(a)
    if (bits > largest) largest = bits
  }
  const k = largest - size(lead) + 2n
  return k > 0n ? k : 0n
}

/**
 * Brackets of the roots of p in (0, 1), each with exactly one root, by halving until Descartes' rule decides (Vincent,
 * Collins and Akritas 1976). Each bracket is [low, high] / 2^e; low = high is the root itself.
 */
function bracketsInUnit(p: Polynomial, c: bigint, e: bigint, found: Bracket[]): void {
  // Roots in (0, 1) ↔ positive roots of (x+1)^n p(1/(x+1)).
  const changes = signChanges(shiftedByOne([...p].reverse()))
  if (changes === 0) return
  if (changes === 1) {
    found.push({ low: c, high: c + 1n, e })
    return
  }
  const n = p.length - 1
  const left = p.map((a, i) => a << BigInt(n - i))
  const right = shiftedByOne(left)
  bracketsInUnit(left, 2n * c, e + 1n, found)
  if (right[0] === 0n) {
    found.push({ low: 2n * c + 1n, high: 2n * c + 1n, e: e + 1n })
    bracketsInUnit(right.slice(1), 2n * c + 1n, e + 1n, found)
  } else bracketsInUnit(right, 2n * c + 1n, e + 1n, found)
}

function refine(p: Polynomial, bracket: Bracket): Dyadic {
  let { low, high, e } = bracket
  if (low === high) return { m: low, e }
  // The upper end may itself be a root, of a neighbour: then the slope there tells the sign just below it.
  const atHigh = signAt(p, high, e)
  const above = atHigh !== 0 ? atHigh : -signAt(derivative(p), high, e)
  while (low === 0n || high - low > 1n || low >> PRECISION === 0n) {
    low *= 2n
    high *= 2n
    e += 1n
    const middle = (low + high) / 2n
    const sign = signAt(p, middle, e)
    if (sign === 0) return { m: middle, e }
    if (sign === above) high = middle
    else low = middle
  }
  return { m: 2n * low + 1n, e: e + 1n }
}

/**
 * Every positive real root of a polynomial, each once, in ascending order. None is missed and none invented: the count
 * is proved with whole numbers (squarefree part, then isolation by Descartes' rule of signs).
 *
 * @param coefficients  whole numbers, lowest power first
 */
export function positiveRoots(coefficients: Polynomial): Dyadic[] {
  let p = trimmed(coefficients)
  let zeros = 0
  while (zeros < p.length && p[zeros] === 0n) zeros += 1
  p = p.slice(zeros)
  if (p.length < 2 || signChanges(p) === 0) return []
  const q = signChanges(p) === 1 ? p : squarefree(p)
  const k = bound(q)
  // Stretch by 2^k, so that all roots lie in (0, 1).
  const unit = q.map((a, i) => a << (k * BigInt(i)))
  const found: Bracket[] = []
  bracketsInUnit(unit, 0n, 0n, found)
  return found.map((bracket) => refine(unit, bracket)).map(({ m, e }) => ({ m: m << k, e }))
}
