import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { firstDay } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { decodeCopy } from '../copy-binary.ts'
import { literal } from '../literal.ts'
import type { Session } from '../session.ts'
import type { BlockHead, BlockKey } from './block-codec.ts'
import { decodeBlocks, decodeHeads, HEADS_OF_DATA } from './block-codec.ts'
import { checkedUuid } from './reading-store.ts'

/** Up to so many points a query names them. */
const NARROW = 200

export interface VersionedBlock {
  readonly version: number
  readonly block: MonthBlock
}

/** Which months of which registers to read, and as of which version (the newest when absent). */
export interface ReadingQuery extends BlockKey {
  readonly points?: readonly string[]
  readonly version?: number
}

/** Every register of a month, or of some of its points, as of a version. */
export interface MonthQuery {
  readonly month: LocalMonth
  readonly points?: readonly string[]
  readonly version?: number
}

/** Rows of both tables carry which register they are of in the last two bits of one number, so that `data` lies at an even address. */
const REGISTERS = [
  { direction: 'withdrawal', netting: 'raw' },
  { direction: 'withdrawal', netting: 'netted' },
  { direction: 'feed-in', netting: 'raw' },
  { direction: 'feed-in', netting: 'netted' },
] as const satisfies readonly Omit<BlockKey, 'month'>[]
const TAGGED_VERSION = `version * 4 + case direction when 'feed-in' then 2 else 0 end + case netting when 'netted' then 1 else 0 end`

/** What is read of a row: all of it, or a part. */
interface Reading<Item extends { readonly point: string }> {
  readonly column: string
  readonly decode: (key: BlockKey, bytes: Uint8Array) => readonly Item[]
}

const WHOLE: Reading<MonthBlock> = { column: 'data', decode: decodeBlocks }
const HEADS: Reading<BlockHead> = { column: HEADS_OF_DATA, decode: (_, bytes) => decodeHeads(bytes) }

async function newestWhere<Item extends { readonly point: string }>(
  session: Session,
  cluster: string,
  { month, points, version = Number.MAX_SAFE_INTEGER }: MonthQuery,
  registers: string,
  { column, decode }: Reading<Item>,
): Promise<{ readonly version: number; readonly block: Item }[]> {
  const where = `cluster_id = '${checkedUuid(cluster)}' and month = '${firstDay(month)}' and version <= ${version}${registers}`
  const newest = REGISTERS.map(() => new Map<string, { readonly version: number; readonly block: Item }>())
  const wanted = points ? new Set(points) : undefined
  // A row holds some twenty points: naming many of them costs more than it saves, beyond a few hundred they are told
  // apart here.
  const narrow = points !== undefined && points.length <= NARROW
  const list = narrow ? `array[${points.map(literal).join(',')}]::text[]` : ''
  for (const table of ['reading_block', 'reading_version']) {
    const own = !narrow ? '' : table === 'reading_block' ? ` and points && ${list}` : ` and point_code = any(${list})`
    const rows = decodeCopy(
      await session.copyOut(`select ${TAGGED_VERSION}, ${column} from ${table} where ${where}${own}`),
    )
    for (const [tagged, data] of rows) {
      if (!tagged || !data) throw new Error(`${table}: a row without version or data`)
      const number = Number(new DataView(tagged.buffer, tagged.byteOffset, 8).getBigInt64(0))
      const [found, register] = [Math.floor(number / 4), number % 4]
      const known = newest[register] as (typeof newest)[number]
      const { direction, netting } = REGISTERS[register] as (typeof REGISTERS)[number]
      for (const block of decode({ month, direction, netting }, data)) {
        if (wanted && !wanted.has(block.point)) continue
        const before = known.get(block.point)
        if (!before || before.version < found) known.set(block.point, { version: found, block })
      }
    }
  }
  return newest.flatMap((known) => [...known.values()])
}

function registerIs(direction: BlockKey['direction'], netting: BlockKey['netting']): string {
  return ` and direction = '${direction}' and netting = '${netting}'`
}

/**
 * Reads blocks as they stood at a version.
 *
 * @returns one block per point that has any, with the version it comes from
 */
export function readBlocks(session: Session, cluster: string, query: ReadingQuery): Promise<VersionedBlock[]> {
  const { direction, netting, ...month } = query
  return newestWhere(session, cluster, month, registerIs(direction, netting), WHOLE)
}

/** What is said of the newest blocks, without reading their values. */
export async function readHeads(
  session: Session,
  cluster: string,
  { direction, netting, ...month }: ReadingQuery,
): Promise<BlockHead[]> {
  const found = await newestWhere(session, cluster, month, registerIs(direction, netting), HEADS)
  return found.map(({ block }) => block)
}

/** All registers of a month at once: withdrawal first, then feed-in, of each the raw ones first. */
export function readMonth(session: Session, cluster: string, query: MonthQuery): Promise<VersionedBlock[]> {
  return newestWhere(session, cluster, query, '', WHOLE)
}
