import { Quality } from '../series.ts'

/** So many values in a row rest on the same thing. A month of one meter is mostly a single run. */
export interface QualityRun {
  readonly quality: Quality
  readonly count: number
}

const KNOWN = new Set<number>(Object.values(Quality))

/** Runs of equal quality, in order. */
export function runsOf(quality: Uint8Array): QualityRun[] {
  const runs: QualityRun[] = []
  for (let start = 0; start < quality.length; ) {
    const value = quality[start] as number
    if (!KNOWN.has(value)) throw new Error(`runsOf: no quality ${value}`)
    let end = start + 1
    while (end < quality.length && quality[end] === value) end += 1
    runs.push({ quality: value as Quality, count: end - start })
    start = end
  }
  return runs
}

/** One quality per value again. */
export function qualitiesOf(runs: readonly QualityRun[], length: number): Uint8Array {
  const quality = new Uint8Array(length)
  let at = 0
  for (const run of runs) {
    quality.fill(run.quality, at, at + run.count)
    at += run.count
  }
  if (at !== length) throw new Error(`qualitiesOf: runs hold ${at} values of ${length}`)
  return quality
}

/** Adds one to each interval whose value is missing. */
export function countMissing(runs: readonly QualityRun[], counts: Uint32Array): void {
  let at = 0
  for (const run of runs) {
    if (run.quality === Quality.missing)
      for (let i = at; i < at + run.count; i += 1) counts[i] = (counts[i] as number) + 1
    at += run.count
  }
}
