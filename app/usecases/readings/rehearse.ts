import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import { monthChange } from '../../../domain/metering/in-force.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import type { Composed } from './compose.ts'
import { compose } from './compose.ts'
import type { MonthPreview } from './import-record.ts'
import type { ReadingStores, RegisterKey } from './ports.ts'
import { registerText } from './register-text.ts'

/** Values of a delivery that do not hold afterwards: a better one was known. */
function notTaken(delivered: readonly { readonly block: MonthBlock }[], after: MonthBlock): number {
  const held = unpackBlock(after).wh
  let count = 0
  for (const { block } of delivered) {
    const { wh } = unpackBlock(block)
    for (let i = 0; i < wh.length; i += 1) if (wh[i] !== MISSING && wh[i] !== held[i]) count += 1
  }
  return count
}

/** A month of which nothing is known and that came once: all of it is told by the head of its block. */
function newMonth(block: MonthBlock): Omit<MonthPreview, 'point' | keyof RegisterKey> {
  const { added, beforeWh, afterWh } = monthChange(undefined, block)
  return { added, changed: 0, same: 0, refused: 0, beforeWh, afterWh }
}

function changedMonth(brought: readonly { readonly block: MonthBlock }[], { before, after }: Composed) {
  const { added, changed, same, beforeWh, afterWh } = monthChange(before, after)
  const values = brought.reduce((sum, { block }) => sum + block.wh.length - block.missing, 0)
  const refused = before || brought.length > 1 ? notTaken(brought, after) : 0
  return {
    added,
    changed,
    // Of the values known before only those the import brought again are told.
    same: before ? Math.max(0, Math.min(same, values - added - changed - refused)) : 0,
    refused,
    beforeWh,
    afterWh,
  }
}

/**
 * What an import that waits would change, by the file each register's month came with. Months of which nothing is known
 * yet are counted from the heads of their blocks.
 *
 * @param held   what the import brought, by file, delivered already
 * @param known  points with something in the registers' months the import touches
 */
export async function rehearse(
  stores: ReadingStores,
  cluster: string,
  importId: number,
  held: readonly (readonly MonthBlock[])[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<number, MonthPreview[]>> {
  const out = new Map<number, MonthPreview[]>(held.map((_, file) => [file, []]))
  const all = held.flatMap((blocks, file) => blocks.map((block) => ({ file, block })))
  const groups = [...Map.groupBy(all, ({ block }) => registerText(block))].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [text, group] of groups) {
    const [{ block: first }] = group as [(typeof group)[number]]
    const key: RegisterKey = { month: first.month, direction: first.direction, netting: first.netting }
    const ofPoint = Map.groupBy(group, ({ block }) => block.point)
    const isNew = (point: string) => !known.get(text)?.has(point) && ofPoint.get(point)?.length === 1
    const rest = [...ofPoint.keys()].filter((point) => !isNew(point))
    const composed = new Map(
      rest.length === 0
        ? []
        : (await compose(stores, cluster, key, rest, importId)).map((one): [string, Composed] => [one.point, one]),
    )
    for (const [point, brought] of ofPoint) {
      const { file, block } = brought.at(-1) as (typeof group)[number]
      const one = composed.get(point)
      const change = one ? changedMonth(brought, one) : newMonth(block)
      out.get(file)?.push({ point, ...key, ...change })
    }
  }
  return out
}
