import type { BalanceKernel } from './kernel.ts'

/**
 * The kernel in plain TypeScript: what runs where WebAssembly does not, and the oracle the compiled one is tested
 * against. Doubles are added in the order of the SIMD lanes, so both give the same bits.
 *
 * @param bytes  memory needed [B]
 */
export function twinKernel(bytes: number): BalanceKernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16)
  const u16 = new Uint16Array(buffer)
  const u32 = new Uint32Array(buffer)
  const f64 = new Float64Array(buffer)
  const at = (values: ArrayLike<number>, index: number): number => values[index] as number

  function addRows(
    to: Uint32Array | Float64Array,
    from: Uint16Array | Uint32Array,
    d: number,
    src: number,
    stride: number,
    rows: number,
    n: number,
    sums: number,
  ): void {
    for (let r = 0; r < rows; r += 1) {
      const first = src + r * stride
      let sum = 0
      for (let i = 0; i < n; i += 1) {
        const value = at(from, first + i)
        sum += value
        to[d + i] = at(to, d + i) + value
      }
      f64[sums + r] = sum
    }
  }

  /** The upper and the lower two digits of each ratio as one number each, so that sums of products stay exact. */
  function halves(digits: number, n: number): { upper: Float64Array; lower: Float64Array } {
    const upper = new Float64Array(n)
    const lower = new Float64Array(n)
    for (let i = 0; i < n; i += 1) {
      const first = digits / 2 + (i >> 3) * 32 + (i & 7)
      lower[i] = at(u16, first) + at(u16, first + 8) * 2048
      upper[i] = at(u16, first + 16) + at(u16, first + 24) * 2048
    }
    return { upper, lower }
  }

  function dotRow16(upper: Float64Array, lower: Float64Array, first: number, n: number): number {
    let high = 0
    let low = 0
    for (let i = 0; i < n; i += 1) {
      const value = at(u16, first + i)
      high += at(upper, i) * value
      low += at(lower, i) * value
    }
    return (high * 2 ** 22 + low) / 2 ** 44
  }

  function dotRow32(w: number, first: number, n: number): number {
    let even = 0
    let odd = 0
    for (let i = 0; i < n; i += 4) {
      const a = first + i
      const b = w + i
      even += at(f64, b) * at(u32, a) + at(f64, b + 2) * at(u32, a + 2)
      odd += at(f64, b + 1) * at(u32, a + 1) + at(f64, b + 3) * at(u32, a + 3)
    }
    return even + odd
  }

  return {
    engine: 'typescript',
    buffer,
    addRows16: (dst, src, stride, rows, n, sums) => addRows(u32, u16, dst / 4, src / 2, stride / 2, rows, n, sums / 8),
    addRows32: (dst, src, stride, rows, n, sums) => addRows(f64, u32, dst / 8, src / 4, stride / 4, rows, n, sums / 8),
    widen(dst, src, n) {
      for (let i = 0; i < n; i += 1) {
        f64[dst / 8 + i] = at(f64, dst / 8 + i) + at(u32, src / 4 + i)
        u32[src / 4 + i] = 0
      }
    },
    split(c, g, matched, deficit, surplus, ratio, digits, n) {
      const sums = [0, 0, 0, 0]
      for (let i = 0; i < n; i += 1) {
        const consumed = at(f64, c / 8 + i)
        const generated = at(f64, g / 8 + i)
        const met = Math.min(consumed, generated)
        f64[matched / 8 + i] = met
        f64[deficit / 8 + i] = consumed - met
        f64[surplus / 8 + i] = generated - met
        const part = consumed > 0 ? Math.floor((met / consumed) * 2 ** 44 + 0.5) : 0
        f64[ratio / 8 + i] = part / 2 ** 44
        const first = digits / 2 + (i >> 3) * 32 + (i & 7)
        // The top digit alone may be 2048: a ratio of one.
        const top = Math.floor(part / 2 ** 33)
        const four = [part % 2048, Math.floor(part / 2 ** 11) % 2048, Math.floor(part / 2 ** 22) % 2048, top]
        for (const [k, digit] of four.entries()) {
          u16[first + k * 8] = digit
          sums[k] = at(sums, k) + digit
        }
      }
      for (const [k, sum] of sums.entries()) {
        u32[(digits + n * 8) / 4 + k * 2] = sum
        u32[(digits + n * 8) / 4 + k * 2 + 1] = 0
      }
    },
    dotRows16(digits, src, stride, rows, n, out) {
      const { upper, lower } = halves(digits, n)
      for (let r = 0; r < rows; r += 1) f64[out / 8 + r] = dotRow16(upper, lower, (src + r * stride) / 2, n)
    },
    dotRows32(ratio, src, stride, rows, n, out) {
      for (let r = 0; r < rows; r += 1) f64[out / 8 + r] = dotRow32(ratio / 8, (src + r * stride) / 4, n)
    },
  }
}
