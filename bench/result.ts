/** Peak resident memory of the process that did the work [MB]; null where it was not measured. */
export interface PeakMemory {
  readonly ours: number | null
  readonly theirs: number | null
}

/** One comparison with one peer, measured in interleaved rounds of the same run. */
export interface BenchResult {
  /** What was done, on how much data: "balance, 1000 points". */
  readonly name: string
  /** Time of each round [ms], ours. */
  readonly ours: readonly number[]
  /** Whom we compare with, and its version. */
  readonly peer: string
  /** Time of each round [ms], theirs; same length and order as `ours`. */
  readonly theirs: readonly number[]
  /** Theirs over ours, the median over the rounds: above 1 we are faster. */
  readonly ratio: number
  readonly memory: PeakMemory
}

/** The middle of a list; the mean of the two middle ones for an even count. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Ties rounds of both together. Broken promise when the rounds do not pair or there are none. */
export function benchResult(parts: Omit<BenchResult, 'ratio'>): BenchResult {
  if (parts.ours.length === 0 || parts.ours.length !== parts.theirs.length)
    throw new Error(
      `${parts.name}, ${parts.peer}: ${parts.ours.length} rounds of ours, ${parts.theirs.length} of theirs`,
    )
  return { ...parts, ratio: median(parts.ours.map((own, round) => (parts.theirs[round] ?? Number.NaN) / own)) }
}
