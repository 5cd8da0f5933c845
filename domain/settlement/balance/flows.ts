import { MISSING } from '../../metering/series.ts'
import { Refusal } from '../../problems/refusal.ts'
import { compareIds } from '../../quantity/order-of-ids.ts'
import type { IntervalBalance } from './interval-balance.ts'

/** Energy that went from one to another over the period, whole [Wh]. */
export interface FlowLink {
  readonly from: string
  readonly to: string
  readonly wh: number
}

/** Names of the ends of a flow: `plant:ID`, `member:ID`, and the grid on either side. */
export const GRID_SUPPLY = 'grid:supply'
export const GRID_FEED_IN = 'grid:feed-in'

type GroupOf = (point: string) => string | undefined

/** Index of each point's group among the groups in the order of ids. @refuses balance.point-without-group */
function grouped(points: readonly string[], groupOf: GroupOf): { ids: string[]; index: number[] } {
  const of = points.map((point) => {
    const group = groupOf(point)
    if (group === undefined) throw new Refusal('balance.point-without-group', { point })
    return group
  })
  const ids = [...new Set(of)].sort(compareIds)
  return { ids, index: of.map((group) => ids.indexOf(group)) }
}

/** Sums rows of points into rows of groups, leaving out what is missing. */
function groupSeries(rows: readonly Int32Array[], index: readonly number[], groups: number, intervals: number) {
  const out = Array.from({ length: groups }, () => new Float64Array(intervals))
  for (const [i, row] of rows.entries()) {
    const sums = out[index[i] as number] as Float64Array
    for (let t = 0; t < intervals; t += 1) {
      const wh = row[t] as number
      if (wh !== MISSING) sums[t] = (sums[t] as number) + wh
    }
  }
  return out
}

const total = (values: Iterable<number>) => {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/**
 * Whole numbers near a table of doubles whose rows and columns add up to given whole sums, exactly: whole parts first,
 * then what the margins still lack, to the cells of the largest fractions, at last anywhere both margins have room.
 */
export function roundToMargins(
  cells: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  const out = cells.map((row) => row.map(Math.floor))
  const lackRow = rows.map((sum, r) => sum - total(out[r] ?? []))
  const lackColumn = columns.map((sum, c) => sum - total(out.map((row) => row[c] ?? 0)))
  const give = (r: number, c: number, wh: number) => {
    const row = out[r] as number[]
    row[c] = (row[c] ?? 0) + wh
    lackRow[r] = (lackRow[r] ?? 0) - wh
    lackColumn[c] = (lackColumn[c] ?? 0) - wh
  }
  // Doubles may lie a hair above the whole number they stand for.
  for (const [r, row] of out.entries())
    for (let c = 0; c < row.length; c += 1)
      while ((row[c] ?? 0) > 0 && ((lackRow[r] ?? 0) < 0 || (lackColumn[c] ?? 0) < 0)) give(r, c, -1)
  const byFraction = cells
    .flatMap((row, r) => row.map((value, c) => ({ r, c, fraction: value - Math.floor(value) })))
    .sort((a, b) => b.fraction - a.fraction || a.r - b.r || a.c - b.c)
  for (const { r, c, fraction } of byFraction)
    if (fraction > 0 && (lackRow[r] ?? 0) > 0 && (lackColumn[c] ?? 0) > 0) give(r, c, 1)
  for (const { r, c } of byFraction) {
    const wh = Math.min(lackRow[r] ?? 0, lackColumn[c] ?? 0)
    if (wh > 0) give(r, c, wh)
  }
  if ([...lackRow, ...lackColumn].some((lack) => lack !== 0))
    throw new Error('roundToMargins: the margins do not agree')
  return out
}

/**
 * Where the energy of the period came from and went: plants to members and to the grid, the grid to members.
 *
 * In each interval a plant's delivered energy reaches the members in the proportion in which they use the cluster's
 * energy there; that is a convention of accounting, as electricity has no name. What a plant gives, and what a member
 * gets, are the sums of the balance, exactly: flows out of a plant add up to its generation, flows into a member to its
 * consumption.
 *
 * @param plantOf   the plant (or member) each generating point belongs to
 * @param memberOf  the member each consuming point belongs to
 */
export function energyFlows(balance: IntervalBalance, plantOf: GroupOf, memberOf: GroupOf): FlowLink[] {
  const { intervals, consumers, generators, selfUseWh } = balance
  const plants = grouped(
    generators.map(({ point }) => point),
    plantOf,
  )
  const members = grouped(
    consumers.map(({ point }) => point),
    memberOf,
  )
  const plantRows = (pick: (one: (typeof generators)[number]) => Int32Array) =>
    groupSeries(generators.map(pick), plants.index, plants.ids.length, intervals)
  const memberRows = (pick: (one: (typeof consumers)[number]) => Int32Array) =>
    groupSeries(consumers.map(pick), members.index, members.ids.length, intervals)
  const delivered = plantRows((one) => one.deliveredWh)
  const used = memberRows((one) => one.selfUseWh)
  const cells = delivered.map((given) =>
    used.map((taken) => {
      let sum = 0
      for (let t = 0; t < intervals; t += 1) {
        const met = selfUseWh[t] as number
        if (met > 0) sum += ((given[t] as number) * (taken[t] as number)) / met
      }
      return sum
    }),
  )
  const whole = roundToMargins(cells, delivered.map(total), used.map(total))
  const generated = plantRows((one) => one.generationWh).map(total)
  const consumed = memberRows((one) => one.consumptionWh).map(total)
  const links = [
    ...whole.flatMap((row, p) =>
      row.map((wh, m) => ({ from: `plant:${plants.ids[p]}`, to: `member:${members.ids[m]}`, wh })),
    ),
    ...generated.map((wh, p) => ({
      from: `plant:${plants.ids[p]}`,
      to: GRID_FEED_IN,
      wh: wh - total(delivered[p] ?? []),
    })),
    ...consumed.map((wh, m) => ({ from: GRID_SUPPLY, to: `member:${members.ids[m]}`, wh: wh - total(used[m] ?? []) })),
  ]
  return links.filter(({ wh }) => wh > 0)
}
