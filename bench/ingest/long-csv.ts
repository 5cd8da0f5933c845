import { closeSync, openSync, writeSync } from 'node:fs'

/** A long CSV of a year: `ppe,dir,ts,kwh`, quarter-hours labelled by their start in UTC. */
export interface LongCsv {
  readonly rows: number
  /** Σ of all values [Wh], known from the making. */
  readonly sumWh: number
}

/** Rows of one point after the other, as portals export, or of one instant after the other, as operators do. */
export type Order = 'by point' | 'by time'

const QUARTERS = 35_040

/** Energy of a row [Wh]: whole-number noise below 2 kWh. */
function energyAt(point: number, t: number): number {
  return (point * 9973 + t * 7919 + (t % 97) * (point % 89) * 31) % 2000
}

function timeTexts(): string[] {
  const start = Date.UTC(2025, 0, 1)
  return Array.from({ length: QUARTERS }, (_, t) =>
    new Date(start + t * 900_000).toISOString().slice(0, 19).replace('T', ' '),
  )
}

/** The code of a point in the files, with no check digit: a legacy mark, as older points have. */
export function codeOf(point: number): string {
  return `${590_543_000_000_000 + point}001`
}

/** Writes the file anew; every tenth point feeds in. @param first  number of the first point in the file */
export function writeLongCsv(path: string, points: number, order: Order, first = 0): LongCsv {
  const times = timeTexts()
  const out = openSync(path, 'w')
  const [outer, inner] = order === 'by point' ? [points, QUARTERS] : [QUARTERS, points]
  let piece = 'ppe,dir,ts,kwh\n'
  let sumWh = 0
  for (let a = 0; a < outer; a += 1) {
    for (let b = 0; b < inner; b += 1) {
      const [point, t] = order === 'by point' ? [first + a, b] : [first + b, a]
      const wh = energyAt(point, t)
      sumWh += wh
      piece += `${codeOf(point)},${point % 10 === 9 ? 'O' : 'P'},${times[t]},${(wh / 1000).toFixed(3)}\n`
    }
    if (piece.length > 4_000_000) {
      writeSync(out, piece)
      piece = ''
    }
  }
  writeSync(out, piece)
  closeSync(out)
  return { rows: points * QUARTERS, sumWh }
}
