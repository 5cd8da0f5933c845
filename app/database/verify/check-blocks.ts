import type { LocalDay } from '../../../domain/calendar/day.ts'
import { firstDay, monthOf } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { valuesOfMonth } from '../../../domain/metering/blocks/month-block.ts'
import { qualitiesOf } from '../../../domain/metering/blocks/quality-runs.ts'
import { Quality } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Table } from '../backup/catalogue.ts'
import { decodeCopy } from '../copy-binary.ts'
import type { BlockKey } from '../readings/block-codec.ts'
import { decodeBlocks } from '../readings/block-codec.ts'
import type { Session } from '../session.ts'
import { quoteName, quoteText } from '../sql-text.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Tables whose `data` are month blocks: told by their columns, so that a later one is checked too. */
export function holdsBlocks({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name))
  return ['cluster_id', 'month', 'direction', 'netting', 'data'].every((name) => names.has(name))
}

/** Why a block does not hold together; undefined when it does. */
export function faultOf(block: MonthBlock): string | undefined {
  const { month, slotsPerValue, wh } = block
  if (slotsPerValue !== 1 && slotsPerValue !== 4) return `interval of ${slotsPerValue} quarter-hours`
  if (wh.length !== valuesOfMonth(month, slotsPerValue)) return `${block.point}: ${wh.length} values`
  let quality: Uint8Array
  try {
    quality = qualitiesOf(block.quality, wh.length)
  } catch (error) {
    return `${block.point}: ${error instanceof Error ? error.message : String(error)}`
  }
  let sum = 0
  let missing = 0
  let max: number | null = null
  for (let i = 0; i < wh.length; i += 1) {
    const value = wh[i] as number
    if (quality[i] === Quality.missing) {
      missing += 1
      if (value !== 0) return `${block.point}: a value where none is known, at ${i}`
    } else {
      sum += value
      if (max === null || value > max) max = value
    }
  }
  if (sum !== block.sumWh) return `${block.point}: sum ${sum} Wh, header ${block.sumWh} Wh`
  if (missing !== block.missing) return `${block.point}: ${missing} missing, header ${block.missing}`
  if (max !== block.maxWh) return `${block.point}: largest ${max} Wh, header ${block.maxWh} Wh`
  return undefined
}

/** Why the bytes of a row are not the blocks of the points it names. */
export function faultOfRow(key: BlockKey, points: readonly string[], data: Uint8Array): string | undefined {
  let blocks: MonthBlock[]
  try {
    blocks = decodeBlocks(key, data)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const found = blocks.map(({ point }) => point)
  if (found.join('\n') !== points.join('\n')) return `blocks of ${found.join(', ')}, row of ${points.join(', ')}`
  for (const block of blocks) {
    const fault = faultOf(block)
    if (fault !== undefined) return fault
  }
  return undefined
}

export interface BlocksChecked {
  readonly blocks: number
  readonly findings: readonly Finding[]
}

interface Month {
  readonly cluster: string
  readonly month: LocalDay
  readonly direction: BlockKey['direction']
  readonly netting: BlockKey['netting']
}

/** Rows fetched at once. */
const ROWS = 200

async function checkMonth(session: Session, table: Table, at: Month): Promise<BlocksChecked> {
  const names = new Set(table.columns.map(({ name }) => name))
  const points = names.has('points') ? `array_to_string(points, E'\\n')` : 'point_code'
  const rest = table.key.slice(4).map(quoteName)
  const key = { month: monthOf(at.month), direction: at.direction, netting: at.netting }
  const findings: Finding[] = []
  let blocks = 0
  for (let offset = 0; ; offset += ROWS) {
    const rows = decodeCopy(
      await session.copyOut(
        `select ${points}, concat_ws(' ', ${rest.length > 0 ? rest.join(', ') : `''`}), data from ${quoteName(table.name)}
         where cluster_id = ${quoteText(at.cluster)} and month = ${quoteText(firstDay(key.month))}
           and direction = ${quoteText(at.direction)} and netting = ${quoteText(at.netting)}
         order by ${table.key.map(quoteName).join(', ')} limit ${ROWS} offset ${offset}`,
      ),
    )
    for (const [named, where, data] of rows) {
      const of = utf8.decode(named ?? new Uint8Array(0)).split('\n')
      const fault = data ? faultOfRow(key, of, data) : 'no bytes'
      blocks += of.length
      if (fault !== undefined)
        findings.push(
          finding('database.block-damaged', 'error', {
            table: table.name,
            cluster: at.cluster,
            key: `${key.month} ${at.direction} ${at.netting} ${utf8.decode(where ?? new Uint8Array(0))}`.trim(),
            reason: fault,
          }),
        )
    }
    if (rows.length < ROWS) return { blocks, findings }
  }
}

/** Decodes every block of readings, recomputes its header and names those that do not hold. */
export async function checkBlocks(session: Session, tables: readonly Table[]): Promise<BlocksChecked> {
  const findings: Finding[] = []
  let blocks = 0
  for (const table of tables.filter(holdsBlocks)) {
    const months = await session.query<Month>(
      `select distinct cluster_id::text as cluster, month, direction, netting from ${quoteName(table.name)} order by 1, 2, 3, 4`,
    )
    for (const month of months) {
      const checked = await checkMonth(session, table, month)
      blocks += checked.blocks
      findings.push(...checked.findings)
    }
  }
  return { blocks, findings }
}
