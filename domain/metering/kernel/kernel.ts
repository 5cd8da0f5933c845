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
  /** matched = min(c, g), deficit = c − matched, surplus = g − matched, ratio = matched / c or 0. All doubles. */
  readonly split: (
    c: number,
    g: number,
    matched: number,
    deficit: number,
    surplus: number,
    ratio: number,
    n: number,
  ) => void
  /** out (double) = Σ weight (double) × row of 16 bits, for each row. */
  readonly dotRows16: (weight: number, src: number, stride: number, rows: number, n: number, out: number) => void
  /** The same for rows of 32 bits. */
  readonly dotRows32: (weight: number, src: number, stride: number, rows: number, n: number, out: number) => void
}

export type Engine = 'wasm-simd' | 'typescript'

/** 32,768 rows of values up to 65,535 still fit an unsigned 32-bit sum. */
export const ROWS_BEFORE_WIDEN = 32_768
