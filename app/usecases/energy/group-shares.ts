import { findGmina } from '../../../domain/territory/gmina.ts'
import type { PointEnergy } from './gather.ts'

/** Energy of several points together [Wh]; null where nothing is known. */
export interface GroupSum {
  readonly points: number
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  readonly missing: number
}

export interface MemberSum extends GroupSum {
  readonly memberId: string
  readonly name: string
}

export interface GminaSum extends GroupSum {
  /** Null: points without a gmina, or of a gmina outside the area. */
  readonly code: string | null
  readonly name: string | null
}

/** One end of a flow: a member, or all further ones together. */
export interface FlowEnd {
  /** Null for the further ones together. */
  readonly memberId: string | null
  readonly name: string | null
  readonly members: number
  readonly wh: number
}

/** So many ends are drawn one by one; a diagram of more cannot be read. */
const [MOST_GIVING, MOST_TAKING] = [6, 9]

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, one) => (one === null ? sum : (sum ?? 0) + one), null)
}

function groupOf(points: readonly PointEnergy[]): GroupSum {
  return {
    points: new Set(points.map(({ pointCode }) => pointCode)).size,
    withdrawalWh: sumOf(points.map(({ withdrawalWh }) => withdrawalWh)),
    feedInWh: sumOf(points.map(({ feedInWh }) => feedInWh)),
    missing: points.reduce((sum, { missing }) => sum + missing, 0),
  }
}

/** By member, in the order of ids. */
export function memberSums(points: readonly PointEnergy[]): readonly MemberSum[] {
  return [...Map.groupBy(points, ({ memberId }) => memberId)]
    .map(([memberId, own]) => ({ memberId, name: own[0]?.memberName ?? memberId, ...groupOf(own) }))
    .sort((a, b) => (a.memberId < b.memberId ? -1 : 1))
}

/** By gmina of the area, each of them; last what lies outside it, where there is any. */
export function gminaSums(
  points: readonly PointEnergy[],
  area: readonly { readonly code: string; readonly name: string }[],
): readonly GminaSum[] {
  const known = new Set(area.map(({ code }) => code))
  const groups = Map.groupBy(points, ({ gmina }) => {
    const code = gmina === null ? null : (findGmina(gmina)?.code ?? gmina)
    return code !== null && known.has(code) ? code : null
  })
  const outside = groups.get(null)
  return [
    ...area.map(({ code, name }) => ({ code, name, ...groupOf(groups.get(code) ?? []) })),
    ...(outside ? [{ code: null, name: null, ...groupOf(outside) }] : []),
  ]
}

function endsOf(members: readonly MemberSum[], of: 'withdrawalWh' | 'feedInWh', most: number): readonly FlowEnd[] {
  const all = members
    .flatMap(({ memberId, name, [of]: wh }) => (wh === null || wh === 0 ? [] : [{ memberId, name, members: 1, wh }]))
    .sort((a, b) => b.wh - a.wh || (a.memberId < b.memberId ? -1 : 1))
  if (all.length <= most) return all
  const rest = all.slice(most - 1)
  const others = { memberId: null, name: null, members: rest.length, wh: rest.reduce((sum, { wh }) => sum + wh, 0) }
  return [...all.slice(0, most - 1), others]
}

/** Who feeds in and who withdraws, greatest first, the further ones together. */
export function flowEnds(members: readonly MemberSum[]) {
  return {
    giving: endsOf(members, 'feedInWh', MOST_GIVING),
    taking: endsOf(members, 'withdrawalWh', MOST_TAKING),
  }
}
