/**
 * The six steps of the month balance over one flat memory. Addresses are bytes from its start, multiples of 16; `n` is a
 * multiple of 8, `rows` of 4. Two engines keep this contract bit for bit: WebAssembly SIMD and plain TypeScript.
 */
export interface BalanceKernel {
  readonly engine: Engine
  readonly buffer: ArrayBuffer
  /** dst (uint32) += rows of 16 bits; sums (double) = sum of each row. At most {@link ROWS_BEFORE_WIDEN} rows between two `widen`. */
  readonly addRows16: (dst: number, src: number, stride: number, rows: number, n: number, sums: number) => void
  /** dst (double) += src (uint32); src = 0. */
  readonly widen: (dst: number, src: number, n: number) => void
  /** dst (double) += rows of 32 bits, each value below 2^29; sums as above. */
  readonly addRows32: (dst: number, src: number, stride: number, rows: number, n: number, sums: number) => void
  /**
   * matched = min(c, g), deficit = c − matched, surplus = g − matched, ratio = matched / c to 44 binary digits or 0; all
   * doubles. digits: ratio × 2⁴⁴ in four digits of base 2048, lowest first; per eight intervals eight 16-bit numbers of each
   * digit, then the sum of each digit as four 64-bit numbers.
   */
  readonly split: (
    c: number,
    g: number,
    matched: number,
    deficit: number,
    surplus: number,
    ratio: number,
    digits: number,
    n: number,
  ) => void
  /** out (double) = Σ ratio × row of 16 bits, for each row, from the digits; exact but for the last step. scratch: 512 bytes. */
  readonly dotRows16: (
    digits: number,
    src: number,
    stride: number,
    rows: number,
    n: number,
    out: number,
    scratch: number,
  ) => void
  /** out (double) = Σ ratio (double) × row of 32 bits, for each row. */
  readonly dotRows32: (ratio: number, src: number, stride: number, rows: number, n: number, out: number) => void
}

export type Engine = 'wasm-simd' | 'typescript'

/** 32,768 rows of values up to 65,535 still fit an unsigned 32-bit sum. */
export const ROWS_BEFORE_WIDEN = 32_768
