import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { RegisterMonth } from '../../../domain/metering/in-force.ts'
import { emptyBlock, monthInForce, sameMonth } from '../../../domain/metering/in-force.ts'
import type { QualityFinding } from '../../../domain/metering/quality/located.ts'
import type { ReadingStores, RegisterKey } from './ports.ts'

/** A month of a register as it is, and as it would be. */
export interface Composed {
  readonly point: string
  readonly before: MonthBlock | undefined
  readonly after: MonthBlock
  readonly findings: readonly QualityFinding[]
}

/**
 * What should be in force of some points' month, from all deliveries and repairs that stand.
 *
 * @param also  an import not saved yet that is to be counted in, or null
 */
export async function compose(
  { blocks, imports, repairs }: ReadingStores,
  cluster: string,
  key: RegisterKey,
  points: readonly string[],
  also: number | null,
): Promise<Composed[]> {
  const current = new Map(
    (await blocks.read(cluster, { ...key, points })).map(({ block }): [string, MonthBlock] => [block.point, block]),
  )
  const delivered = Map.groupBy(await imports.deliveries(cluster, key, points, also), ({ block }) => block.point)
  const records = Map.groupBy(await repairs.standing(cluster, key, points), ({ point }) => point)
  return points.map((point): Composed => {
    const before = current.get(point)
    const of: RegisterMonth = { ...key, point }
    const own = delivered.get(point) ?? []
    if (own.length === 0) return { point, before, after: emptyBlock(of, before?.slotsPerValue ?? 4), findings: [] }
    const { block, findings } = monthInForce(of, own, records.get(point) ?? [])
    return { point, before, after: block, findings }
  })
}

/** Whether there is anything to write. */
export function differs({ before, after }: Composed): boolean {
  return before === undefined ? after.missing < after.wh.length : !sameMonth(before, after)
}
