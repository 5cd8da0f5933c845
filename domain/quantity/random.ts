/** A source of chance with a known beginning: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** The next number in [0, 1), 32 bits fine. */
  readonly next: () => number
}

const TWO_TO_32 = 4294967296

/** Spreads one seed over four words (SplitMix32), so that near seeds give unlike streams. */
function words(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
}

/**
 * Seeded chance: xoshiro128** of Blackman and Vigna ("Scrambled Linear Pseudorandom Number Generators", 2021).
 *
 * @param seed  whole number; it belongs into every result made with chance
 */
export function seededChance(seed: number): Chance {
  const word = words(seed)
  let a = word()
  let b = word()
  let c = word()
  let d = word() | 1
  const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k))
  return {
    next() {
      const result = Math.imul(rotate(Math.imul(b, 5), 7), 9)
      const t = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= t
      d = rotate(d, 11)
      return (result >>> 0) / TWO_TO_32
    },
  }
}

/** A random order of 0..n−1 (Fisher–Yates). */
export function randomOrder(n: number, chance: Chance): number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(chance.next() * (i + 1))
    const held = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = held
  }
  return order
}
