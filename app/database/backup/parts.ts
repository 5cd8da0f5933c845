import { createHash } from 'node:crypto'
import type { Session } from '../session.ts'
import { quoteName, quoteText } from '../sql-text.ts'
import type { Table } from './catalogue.ts'
import { tablesOf } from './catalogue.ts'

/** A part of one table: rows in the order of the key, few enough to be held in memory. */
export interface Part {
  readonly table: Table
  /** Null for tables shared by all clusters. */
  readonly cluster: string | null
  /** 1, 2, … within the table and cluster. */
  readonly number: number
  /** A complete COPY, readable on its own. */
  readonly bytes: Uint8Array
}

/** What a part is known by. */
export interface PartSum {
  readonly table: string
  readonly cluster: string | null
  readonly number: number
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** A part is closed once it holds so many bytes, counted without looking at how an engine stores them. */
const PART_BYTES = 8 << 20

/** Texts of values must not depend on the settings of a server or a person. */
const SETTINGS = [
  `set local timezone = 'UTC'`,
  `set local datestyle = 'ISO, YMD'`,
  `set local intervalstyle = 'postgres'`,
  `set local bytea_output = 'hex'`,
  `set local extra_float_digits = 1`,
]

/** Begins a look at the database as it stands at one instant; writers go on beside it. To be called first in a transaction. */
export async function beginSnapshot(session: Session): Promise<void> {
  await session.query('set transaction isolation level repeatable read, read only')
  await fixTexts(session)
}

/** Makes texts of values the same whatever the engine's settings, until the transaction ends. */
export async function fixTexts(session: Session): Promise<void> {
  for (const setting of SETTINGS) await session.query(setting)
}

const isText = (type: string) => /^(text|name|character|"char")/.test(type) && !type.endsWith('[]')

/** Bytes of a row, the same on every engine: what is stored compressed or apart counts as if it lay open. */
function sizeOf({ columns }: Table): string {
  const terms = columns.map(({ name, type }) => {
    if (type === 'bytea' || isText(type)) return `coalesce(octet_length(${quoteName(name)}), 0)`
    if (/^json|\[\]$|range$/.test(type)) return `coalesce(octet_length(${quoteName(name)}::text), 0)`
    return '8'
  })
  return terms.join(' + ')
}

interface KeyColumn {
  /** In the order of code points, whatever the locale. */
  readonly ordered: string
  readonly text: string
  readonly value: (text: string) => string
}

function keyColumns({ key, columns }: Table): KeyColumn[] {
  return key.map((name) => {
    const type = columns.find((column) => column.name === name)?.type
    if (type === undefined) throw new Error(`the key column ${name} is generated`)
    const own = quoteName(name)
    return isText(type)
      ? { ordered: `${own} collate "C"`, text: own, value: (text) => `${quoteText(text)} collate "C"` }
      : { ordered: own, text: `${own}::text`, value: (text) => `${quoteText(text)}::${type}` }
  })
}

/** Rows of a table and cluster, cut where each part ends. Reads keys and lengths only, not the values. */
async function boundaries(session: Session, table: Table, where: string): Promise<string[][]> {
  const keys = keyColumns(table)
  const order = keys.map(({ ordered }) => ordered).join(', ')
  const rows = await session.query<{ key: string[] }>(
    `select array[${keys.map(({ text }) => `${text}::text`).join(', ')}] as key
     from (select *, sum(size) over (order by ${order} rows unbounded preceding) as upto
           from (select ${table.key.map(quoteName).join(', ')}, (${sizeOf(table)})::bigint as size
                 from ${quoteName(table.name)} where ${where}) sized) summed
     where div(upto, ${PART_BYTES}) > div(upto - size, ${PART_BYTES})
     order by ${order}`,
  )
  return rows.map(({ key }) => key)
}

/** The clusters a table has rows of. */
async function clustersIn(session: Session, table: Table): Promise<(string | null)[]> {
  if (!table.ofCluster) return [null]
  const rows = await session.query<{ cluster: string }>(
    `select distinct cluster_id::text as cluster from ${quoteName(table.name)} order by 1`,
  )
  return rows.map(({ cluster }) => cluster)
}

async function* partsOfTable(session: Session, table: Table, cluster: string | null): AsyncGenerator<Part> {
  const where = cluster === null ? 'true' : `cluster_id = ${quoteText(cluster)}`
  const keys = keyColumns(table)
  const order = keys.map(({ ordered }) => ordered).join(', ')
  const tuple = (key: readonly string[]) => `(${keys.map(({ value }, i) => value(key[i] ?? '')).join(', ')})`
  const ends = await boundaries(session, table, where)
  for (let i = 0; i <= ends.length; i += 1) {
    const [after, upto] = [ends[i - 1], ends[i]]
    const range = [
      where,
      ...(after ? [`(${order}) > ${tuple(after)}`] : []),
      ...(upto ? [`(${order}) <= ${tuple(upto)}`] : []),
    ]
    const columns = table.columns.map(({ name }) => quoteName(name)).join(', ')
    const bytes = await session.copyOut(
      `select ${columns} from ${quoteName(table.name)} where ${range.join(' and ')} order by ${order}`,
      table.format,
    )
    // The last row may have closed the last part: what follows is empty.
    if (rowsOf(bytes, table.format) > 0) yield { table, cluster, number: i + 1, bytes }
  }
}

/**
 * All rows of all tables, part by part, always in the same order: shared tables, then cluster by cluster, tables by name,
 * rows by key.
 */
export async function* partsOf(session: Session): AsyncGenerator<Part> {
  const tables = await tablesOf(session)
  const places: { table: Table; cluster: string | null }[] = []
  for (const table of tables) for (const cluster of await clustersIn(session, table)) places.push({ table, cluster })
  // Sorting is stable: tables stay in the order of names.
  places.sort((a, b) => ((a.cluster ?? '') < (b.cluster ?? '') ? -1 : a.cluster === b.cluster ? 0 : 1))
  for (const { table, cluster } of places) yield* partsOfTable(session, table, cluster)
}

const LINE_END = 0x0a
const BINARY_HEADER = 19

/** Rows in a complete COPY. */
export function rowsOf(bytes: Uint8Array, format: Table['format']): number {
  let rows = 0
  if (format === 'text') {
    for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) rows += 1
    return rows
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = BINARY_HEADER; ; rows += 1) {
    const fields = view.getInt16(at)
    if (fields < 0) return rows
    at += 2
    for (let i = 0; i < fields; i += 1) at += 4 + Math.max(0, view.getInt32(at))
  }
}

/** What a part is known by. */
export function sumOf({ table, cluster, number, bytes }: Part): PartSum {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { table: table.name, cluster, number, rows: rowsOf(bytes, table.format), bytes: bytes.length, sha256 }
}
