/** Drawn numbers, the same for the same seed on every machine. Kernels get it as an argument and never make their own. */
export interface Random {
  /** Even on [0, 1), 53 bits. */
  readonly uniform: () => number
  /** Normal with mean 0 and variance 1. */
  readonly normal: () => number
}

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by))

/** A 32-bit mix of a state that steps on: fills the state of the generator from one seed. Source: Splitmix, finaliser of Murmur 3. */
function mixer(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  }
}

/**
 * A generator of our own: xoshiro128** in whole 32-bit steps, so that no machine rounds otherwise.
 *
 * Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47 (2021) 36; normal numbers by
 * G. Box, M. Muller (1958).
 *
 * @param seed    whole number
 * @param stream  another number gives an independent row of draws: changing how one quantity is drawn leaves the others
 */
export function seededRandom(seed: number, stream = 0): Random {
  const next = mixer((seed >>> 0) ^ Math.imul(stream + 1, 0x27d4eb2f) ^ Math.floor(seed / 2 ** 32))
  let a = next()
  let b = next()
  let c = next()
  let d = next() | 1
  const bits = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    return result
  }
  const uniform = () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992
  let spare = Number.NaN
  return {
    uniform,
    normal: () => {
      if (!Number.isNaN(spare)) {
        const kept = spare
        spare = Number.NaN
        return kept
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
      const angle = 2 * Math.PI * uniform()
      spare = radius * Math.sin(angle)
      return radius * Math.cos(angle)
    },
  }
}

/**
 * Share of the normal distribution below x.
 *
 * Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 7.1.26; error below 1.5e-7.
 */
export function normalShare(x: number): number {
  const z = Math.abs(x) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * z)
  const tail =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-z * z)
  return x >= 0 ? 1 - tail / 2 : tail / 2
}
