import type { PointShare } from '../../../api/energy.ts'

/** A member's energy over a period [Wh]; null where nothing is known. */
export interface MemberFlow {
  readonly id: string
  readonly name: string
  readonly wh: number
}

/** Members by one direction, greatest first; those beyond `most` are one entry together. */
export function memberFlows(
  shares: readonly PointShare[],
  kind: 'withdrawalWh' | 'feedInWh',
  most: number,
  others: string,
): readonly MemberFlow[] {
  const sums = new Map<string, { name: string; wh: number }>()
  for (const share of shares) {
    const wh = share[kind]
    if (wh === null || wh === 0) continue
    const id = share.memberId ?? ''
    const known = sums.get(id) ?? { name: share.memberName ?? share.name, wh: 0 }
    known.wh += wh
    sums.set(id, known)
  }
  const all = [...sums].map(([id, { name, wh }]) => ({ id, name, wh })).sort((a, b) => b.wh - a.wh)
  if (all.length <= most) return all
  const rest = all.slice(most - 1).reduce((sum, { wh }) => sum + wh, 0)
  return [...all.slice(0, most - 1), { id: '*', name: others, wh: rest }]
}

/** Energy and points of each gmina; what lies outside the area is gathered under an empty code. */
export interface GminaSum {
  readonly code: string
  readonly points: readonly PointShare[]
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
}

function sumOf(points: readonly PointShare[], kind: 'withdrawalWh' | 'feedInWh'): number | null {
  const known = points.flatMap((point) => point[kind] ?? [])
  return known.length === 0 ? null : known.reduce((sum, wh) => sum + wh, 0)
}

export function gminaSums(
  shares: readonly PointShare[],
  gminaOf: ReadonlyMap<string, string | null>,
  codes: readonly string[],
): readonly GminaSum[] {
  const known = new Set(codes)
  const groups = Map.groupBy(shares, ({ pointCode }) => {
    const code = gminaOf.get(pointCode) ?? ''
    return known.has(code) ? code : ''
  })
  const wanted = groups.has('') ? [...codes, ''] : codes
  return wanted.map((code) => {
    const points = groups.get(code) ?? []
    return { code, points, withdrawalWh: sumOf(points, 'withdrawalWh'), feedInWh: sumOf(points, 'feedInWh') }
  })
}
