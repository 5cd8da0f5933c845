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

  function dotRow16(w: number, first: number, n: number): number {
    let even = 0
    let odd = 0
    for (let i = 0; i < n; i += 8) {
      const a = first + i
      const b = w + i
      even +=
        at(f64, b) * at(u16, a) +
        at(f64, b + 2) * at(u16, a + 2) +
        (at(f64, b + 4) * at(u16, a + 4) + at(f64, b + 6) * at(u16, a + 6))
      odd +=
        at(f64, b + 1) * at(u16, a + 1) +
        at(f64, b + 3) * at(u16, a + 3) +
        (at(f64, b + 5) * at(u16, a + 5) + at(f64, b + 7) * at(u16, a + 7))
    }
    return even + odd
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
    split(c, g, matched, deficit, surplus, ratio, n) {
      for (let i = 0; i < n; i += 1) {
        const consumed = at(f64, c / 8 + i)
        const generated = at(f64, g / 8 + i)
        const met = Math.min(consumed, generated)
        f64[matched / 8 + i] = met
        f64[deficit / 8 + i] = consumed - met
        f64[surplus / 8 + i] = generated - met
        f64[ratio / 8 + i] = consumed > 0 ? met / consumed : 0
      }
    },
    dotRows16(weight, src, stride, rows, n, out) {
      for (let r = 0; r < rows; r += 1) f64[out / 8 + r] = dotRow16(weight / 8, (src + r * stride) / 2, n)
    },
    dotRows32(weight, src, stride, rows, n, out) {
      for (let r = 0; r < rows; r += 1) f64[out / 8 + r] = dotRow32(weight / 8, (src + r * stride) / 4, n)
    },
  }
}
