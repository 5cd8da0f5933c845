import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import { monthChange } from '../../../domain/metering/in-force.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import type { Composed } from './compose.ts'
import { compose } from './compose.ts'
import type { Delivery, DeliveryRow, MonthPreview, ReadingStores, RegisterKey } from './ports.ts'

function keyOf({ month, direction, netting }: RegisterKey): string {
  return `${month} ${direction} ${netting}`
}

/** Values of a delivery that do not hold afterwards: a better one was known. */
function notTaken(delivered: readonly Delivery[], after: MonthBlock): number {
  const held = unpackBlock(after).wh
  let count = 0
  for (const { block } of delivered) {
    const { wh } = unpackBlock(block)
    for (let i = 0; i < wh.length; i += 1) if (wh[i] !== MISSING && wh[i] !== held[i]) count += 1
  }
  return count
}

/**
 * What an import that waits would change, by the file each register's month came with. Months of which nothing is known
 * yet are counted from the heads of their blocks.
 */
export async function rehearse(
  stores: ReadingStores,
  cluster: string,
  importId: number,
): Promise<Map<number, MonthPreview[]>> {
  const out = new Map<number, MonthPreview[]>()
  const rows = await stores.imports.rows(cluster, importId)
  for (const group of Map.groupBy(rows, keyOf).values()) {
    const [first] = group as [DeliveryRow, ...DeliveryRow[]]
    const key: RegisterKey = { month: first.month, direction: first.direction, netting: first.netting }
    const fileOf = new Map<string, number>()
    for (const { file, points } of group) for (const point of points) fileOf.set(point, file)
    const points = [...fileOf.keys()]
    const own = Map.groupBy(
      (await stores.imports.deliveries(cluster, key, points, importId)).filter((one) => one.importId === importId),
      ({ block }) => block.point,
    )
    for (const { point, before, after } of (await compose(stores, cluster, key, points, importId)) as Composed[]) {
      const { added, changed, same, beforeWh, afterWh } = monthChange(before, after)
      const brought = own.get(point) ?? []
      const values = brought.reduce((sum, { block }) => sum + block.wh.length - block.missing, 0)
      const refused = before || brought.length > 1 ? notTaken(brought, after) : 0
      const file = fileOf.get(point) ?? 0
      const row: MonthPreview = {
        point,
        ...key,
        added,
        changed,
        // Of the values known before only those the import brought again are told.
        same: before ? Math.max(0, Math.min(same, values - added - changed - refused)) : 0,
        refused,
        beforeWh,
        afterWh,
      }
      out.set(file, [...(out.get(file) ?? []), row])
    }
  }
  return out
}
