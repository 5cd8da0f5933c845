import type { WireFinding } from '../../../api/finding.ts'

const RANK = { info: 1, warning: 2, error: 3 } as const

/** How bad the worst finding is (0: there is none), and how many are. */
export function worstOf(findings: readonly WireFinding[]): {
  readonly rank: 0 | 1 | 2 | 3
  readonly number: number
} {
  let rank: 0 | 1 | 2 | 3 = 0
  for (const { severity } of findings) if (RANK[severity] > rank) rank = RANK[severity]
  return { rank, number: findings.length }
}
