import type { BalanceKernel } from './kernel.ts'

// Each loop has arrays of one type only and indexes them itself: an accessor shared by several types of array makes
// JavaScript engines ten times slower here.

/** total[d + t] += rows; sums[s + row] = sum of the row. Four rows at once, so that the total is written once for four. */
function addNarrow(
  total: Uint32Array,
  values: Uint16Array,
  sums: Float64Array,
  d: number,
  first: number,
  stride: number,
  rows: number,
  n: number,
  s: number,
): void {
  for (let r = 0; r < rows; r += 4) {
    const a = first + r * stride
    const b = a + stride
    const c = b + stride
    const e = c + stride
    let [s0, s1, s2, s3] = [0, 0, 0, 0]
    for (let i = 0; i < n; i += 1) {
      const v0 = values[a + i] as number
      const v1 = values[b + i] as number
      const v2 = values[c + i] as number
      const v3 = values[e + i] as number
      s0 += v0
      s1 += v1
      s2 += v2
      s3 += v3
      total[d + i] = (total[d + i] as number) + v0 + v1 + v2 + v3
    }
    sums[s + r] = s0
    sums[s + r + 1] = s1
    sums[s + r + 2] = s2
    sums[s + r + 3] = s3
  }
}

function addWide(
  f64: Float64Array,
  values: Uint32Array,
  d: number,
  first: number,
  stride: number,
  rows: number,
  n: number,
  s: number,
): void {
  for (let r = 0; r < rows; r += 1) {
    const a = first + r * stride
    let sum = 0
    for (let i = 0; i < n; i += 1) {
      const value = values[a + i] as number
      sum += value
      f64[d + i] = (f64[d + i] as number) + value
    }
    f64[s + r] = sum
  }
}

/** The upper and the lower two digits of each ratio as one number each, so that sums of products stay exact. */
function halves(u16: Uint16Array, digits: number, n: number): { upper: Float64Array; lower: Float64Array } {
  const upper = new Float64Array(n)
  const lower = new Float64Array(n)
  for (let i = 0; i < n; i += 1) {
    const first = digits + (i >> 3) * 32 + (i & 7)
    lower[i] = (u16[first] as number) + (u16[first + 8] as number) * 2048
    upper[i] = (u16[first + 16] as number) + (u16[first + 24] as number) * 2048
  }
  return { upper, lower }
}

function dotNarrow(upper: Float64Array, lower: Float64Array, values: Uint16Array, first: number, n: number): number {
  let high = 0
  let low = 0
  for (let i = 0; i < n; i += 1) {
    const value = values[first + i] as number
    high += (upper[i] as number) * value
    low += (lower[i] as number) * value
  }
  return (high * 2 ** 22 + low) / 2 ** 44
}

/** Adds in the order of the two lanes of the SIMD code, as doubles round. */
function dotWide(f64: Float64Array, ratio: number, values: Uint32Array, first: number, n: number): number {
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 4) {
    const v = first + i
    const w = ratio + i
    even += (f64[w] as number) * (values[v] as number) + (f64[w + 2] as number) * (values[v + 2] as number)
    odd += (f64[w + 1] as number) * (values[v + 1] as number) + (f64[w + 3] as number) * (values[v + 3] as number)
  }
  return even + odd
}

/** Writes a ratio's four digits of base 2048, and adds them to the sums of digits. The top digit of a ratio of 1 is 2048. */
function writeDigits(u16: Uint16Array, digits: number, i: number, part: number, sums: Float64Array): void {
  const first = digits + (i >> 3) * 32 + (i & 7)
  let rest = part
  for (let k = 0; k < 4; k += 1) {
    const digit = k === 3 ? rest : rest % 2048
    rest = (rest - digit) / 2048
    u16[first + k * 8] = digit
    sums[k] = (sums[k] as number) + digit
  }
}

/**
 * The kernel in plain TypeScript: what runs where WebAssembly does not, and the oracle the compiled one is tested
 * against. Both give the same bits.
 *
 * @param bytes  memory needed [B]
 */
export function twinKernel(bytes: number): BalanceKernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16)
  const u16 = new Uint16Array(buffer)
  const u32 = new Uint32Array(buffer)
  const f64 = new Float64Array(buffer)
  return {
    engine: 'typescript',
    buffer,
    addRows16: (dst, src, stride, rows, n, sums) =>
      addNarrow(u32, u16, f64, dst / 4, src / 2, stride / 2, rows, n, sums / 8),
    addRows32: (dst, src, stride, rows, n, sums) => addWide(f64, u32, dst / 8, src / 4, stride / 4, rows, n, sums / 8),
    widen(dst, src, n) {
      for (let i = 0; i < n; i += 1) {
        f64[dst / 8 + i] = (f64[dst / 8 + i] as number) + (u32[src / 4 + i] as number)
        u32[src / 4 + i] = 0
      }
    },
    split(c, g, matched, deficit, surplus, ratio, digits, n) {
      const sums = new Float64Array(4)
      for (let i = 0; i < n; i += 1) {
        const consumed = f64[c / 8 + i] as number
        const generated = f64[g / 8 + i] as number
        const met = Math.min(consumed, generated)
        f64[matched / 8 + i] = met
        f64[deficit / 8 + i] = consumed - met
        f64[surplus / 8 + i] = generated - met
        const part = consumed > 0 ? Math.floor((met / consumed) * 2 ** 44 + 0.5) : 0
        f64[ratio / 8 + i] = part / 2 ** 44
        writeDigits(u16, digits / 2, i, part, sums)
      }
      for (let k = 0; k < 4; k += 1) {
        u32[(digits + n * 8) / 4 + k * 2] = sums[k] as number
        u32[(digits + n * 8) / 4 + k * 2 + 1] = 0
      }
    },
    dotRows16(digits, src, stride, rows, n, out) {
      const { upper, lower } = halves(u16, digits / 2, n)
      for (let r = 0; r < rows; r += 1) f64[out / 8 + r] = dotNarrow(upper, lower, u16, (src + r * stride) / 2, n)
    },
    dotRows32(ratio, src, stride, rows, n, out) {
      for (let r = 0; r < rows; r += 1) f64[out / 8 + r] = dotWide(f64, ratio / 8, u32, (src + r * stride) / 4, n)
    },
  }
}
