import type { LocalDay, LocalMonth } from '../../../../domain/calendar/day.ts'
import { firstDay, monthOf } from '../../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../../domain/metering/blocks/month-block.ts'
import type { Direction, Netting } from '../../../../domain/metering/series.ts'
import type { Delivery, DeliveryRow } from '../../../usecases/readings/import-record.ts'
import type { ImportStore, RegisterKey } from '../../../usecases/readings/ports.ts'
import type { CopyValue } from '../../copy-binary.ts'
import { decodeCopy, encodeCopy } from '../../copy-binary.ts'
import { textArray } from '../../literal.ts'
import { decodeBlocks, encodeBlocks } from '../../readings/block-codec.ts'
import { checkedUuid, keyFields, POINTS_PER_ROW, uuidBytes } from '../../readings/reading-store.ts'
import type { Session } from '../../session.ts'

type Deliveries = Pick<
  ImportStore,
  'deliver' | 'withdraw' | 'rows' | 'deliveries' | 'contested' | 'putInForce' | 'drop'
>

interface FileRow {
  readonly file: number
  readonly name: string
  readonly sha256: string
  readonly published_at: string | null
  readonly preliminary: boolean
}

function big(bytes: Uint8Array | null | undefined): number {
  if (!bytes) throw new Error('a number is missing in a delivery')
  return Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0))
}

function keyText({ month, direction, netting }: RegisterKey): string {
  return `${month} ${direction} ${netting}`
}

interface RowRow {
  readonly month: LocalDay
  readonly direction: Direction
  readonly netting: Netting
  readonly file: number
  readonly block: number
  readonly points: string[]
}

/** What imports delivered, block by block, on a session. */
export function deliveriesOn(session: Session): Deliveries {
  const where = (cluster: string, { month, direction, netting }: RegisterKey) =>
    `d.cluster_id = '${checkedUuid(cluster)}' and d.month = '${firstDay(month)}' and d.direction = '${direction}' and d.netting = '${netting}'`
  return {
    async deliver(cluster, id, file, blocks) {
      const rows: CopyValue[][] = []
      for (const group of Map.groupBy(blocks, keyText).values())
        for (let i = 0; i < group.length; i += POINTS_PER_ROW) {
          const part = group.slice(i, i + POINTS_PER_ROW)
          rows.push([
            { bytes: uuidBytes(cluster) },
            ...keyFields(part[0] as MonthBlock),
            { int8: id },
            { int4: file },
            { int4: i / POINTS_PER_ROW },
            { texts: part.map(({ point }) => point) },
            { bytes: encodeBlocks(part) },
          ])
        }
      const columns = '(cluster_id, month, direction, netting, import_id, file, block, points, data)'
      if (rows.length > 0) await session.copyIn(`reading_delivery ${columns}`, encodeCopy(rows))
    },
    async withdraw(cluster, id, file, { month, direction, netting }) {
      await session.query(
        `delete from reading_delivery where cluster_id = $1 and import_id = $2 and file = $3 and month = $4
           and direction = $5 and netting = $6`,
        [cluster, id, file, firstDay(month), direction, netting],
      )
    },
    async rows(cluster, id): Promise<DeliveryRow[]> {
      const rows = await session.query<RowRow>(
        `select month, direction, netting, file, block, points from reading_delivery
           where cluster_id = $1 and import_id = $2
         union all select month, direction, netting, file, block::integer, points from (
           select month, direction, netting, file, block % 1000 as block, points from reading_block
           where cluster_id = $1 and import_id = $2) moved
         order by 1, 2, 3, 4, 5`,
        [cluster, id],
      )
      return rows.map(({ month, ...row }) => ({ ...row, month: monthOf(month) as LocalMonth }))
    },
    async deliveries(cluster, key, points, also): Promise<Delivery[]> {
      if (points.length === 0) return []
      const wanted = new Set(points)
      const list = textArray(points)
      const active = `d.import_id in (select import_id from reading_import
        where cluster_id = '${checkedUuid(cluster)}' and (state = 'saved' or import_id = ${also ?? -1}))`
      const found: { importId: number; file: number; block: MonthBlock }[] = []
      for (const table of ['reading_delivery', 'reading_block']) {
        const rows = decodeCopy(
          await session.copyOut(
            `select d.import_id::bigint, d.file::bigint, d.data from ${table} d
             where ${where(cluster, key)} and ${active} and d.points && ${list}`,
          ),
        )
        for (const [id, file, data] of rows) {
          if (!data) throw new Error(`${table}: a row without data`)
          for (const block of decodeBlocks(key, data))
            if (wanted.has(block.point)) found.push({ importId: big(id), file: big(file), block })
        }
      }
      if (found.length === 0) return []
      const files = await session.query<FileRow & { import_id: number }>(
        `select import_id, file, name, sha256, published_at, preliminary from import_file
         where cluster_id = $1 and import_id = any($2::bigint[])`,
        [cluster, [...new Set(found.map(({ importId }) => importId))]],
      )
      const names = new Map(files.map((row) => [`${row.import_id}/${row.file}`, row]))
      return found.map(({ importId, file, block }) => {
        const row = names.get(`${importId}/${file}`)
        if (!row) throw new Error(`a delivery without its file: import ${importId}, file ${file}`)
        const { name, sha256, published_at, preliminary } = row
        return { importId, file, block, source: name, publishedAt: published_at, checksum: sha256, preliminary }
      })
    },
    async contested(cluster, { month, direction, netting }) {
      const rows = await session.query<{ point: string }>(
        `select point from (
           select import_id, file, unnest(points) as point from reading_delivery
             where cluster_id = $1 and month = $2 and direction = $3 and netting = $4
           union all select import_id, file, unnest(points) from reading_block
             where cluster_id = $1 and month = $2 and direction = $3 and netting = $4 and import_id is not null) d
         where import_id in (select import_id from reading_import where cluster_id = $1 and state = 'saved')
         group by point having count(*) > 1 order by point`,
        [cluster, firstDay(month), direction, netting],
      )
      return rows.map(({ point }) => point)
    },
    async putInForce(cluster, id, rows, version) {
      if (rows.length === 0) return
      const large = rows.find(({ block }) => block >= 1000)
      if (large) throw new Error(`too many rows in one file: ${keyText(large)} ${large.file}`)
      await session.query(
        `with moved as (
           delete from reading_delivery d
             using unnest($3::date[], $4::text[], $5::text[], $6::integer[], $7::integer[])
               as w (month, direction, netting, file, block)
             where d.cluster_id = $1 and d.import_id = $2 and d.month = w.month and d.direction = w.direction
               and d.netting = w.netting and d.file = w.file and d.block = w.block returning d.*)
         insert into reading_block (cluster_id, month, direction, netting, block, points, version, data, import_id, file)
         select cluster_id, month, direction, netting, $8::bigint * 100000000 + file * 1000 + block, points, $8, data,
           import_id, file from moved`,
        [
          cluster,
          id,
          rows.map(({ month }) => firstDay(month)),
          rows.map(({ direction }) => direction),
          rows.map(({ netting }) => netting),
          rows.map(({ file }) => file),
          rows.map(({ block }) => block),
          version,
        ],
      )
    },
    async drop(cluster, id) {
      await session.query('delete from reading_delivery where cluster_id = $1 and import_id = $2', [cluster, id])
      await session.query(`update import_file set months = '[]' where cluster_id = $1 and import_id = $2`, [
        cluster,
        id,
      ])
    },
  }
}
