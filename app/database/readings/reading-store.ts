import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { epochDay, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { registerText } from '../../usecases/readings/register-text.ts'
import type { CopyValue } from '../copy-binary.ts'
import { encodeCopy } from '../copy-binary.ts'
import type { Session } from '../session.ts'
import type { BlockKey } from './block-codec.ts'
import { encodeBlocks } from './block-codec.ts'
import { knownPoints } from './known-points.ts'

/** Points in one row: enough to make reading fast, few enough to keep a row small. */
export const POINTS_PER_ROW = 20

/** Versions of single points in one COPY [rows of some 6 KB]. */
const VERSIONS_AT_ONCE = 500

/** Why a version of a point's month came to be. */
export interface VersionNote {
  readonly at: string
  readonly actor: string
  /** A code: `import`, `repair`, `undo`, `manual`. */
  readonly reason: string
  readonly importId: number | null
}

/** The newest version of a cluster's readings; 0 when there are none. */
export async function newestVersion(session: Session, cluster: string): Promise<number> {
  const [row] = await session.query<{ version: number | null }>(
    `select greatest(
       (select max(version) from reading_block where cluster_id = $1),
       (select max(version) from reading_version where cluster_id = $1)) as version`,
    [cluster],
  )
  return row?.version ?? 0
}

/** Months a cluster has readings of, with how many points each, in order. */
export async function monthsOfReadings(
  session: Session,
  cluster: string,
): Promise<{ month: LocalMonth; points: number }[]> {
  const rows = await session.query<{ month: LocalDay; points: number }>(
    `select month, count(distinct point) as points from (
       select month, unnest(points) as point from reading_block where cluster_id = $1
       union select month, point_code from reading_version where cluster_id = $1) all_points
     group by month order by month`,
    [cluster],
  )
  return rows.map(({ month, points }) => ({ month: monthOf(month), points }))
}

/**
 * Stores blocks as a new version: months not yet known are written many points to a row, months known before as a
 * version of the single point, so that what stood earlier can be read for ever.
 *
 * @returns the new version
 */
export async function writeBlocks(
  session: Session,
  cluster: string,
  blocks: readonly MonthBlock[],
  note: VersionNote,
): Promise<number> {
  // One writer at a time per cluster: versions are a single line.
  await session.query('select 1 from cluster where cluster_id = $1 for no key update', [cluster])
  const version = (await newestVersion(session, cluster)) + 1
  await writeVersion(session, cluster, version, blocks, note)
  return version
}

/** The same under a version the caller has taken, with the cluster's readings locked by it. */
export async function writeVersion(
  session: Session,
  cluster: string,
  version: number,
  blocks: readonly MonthBlock[],
  note: VersionNote,
): Promise<void> {
  const known = await knownPoints(session, cluster, [...new Set(blocks.map(({ month }) => month))])
  for (const [key, group] of Map.groupBy(blocks, registerText)) {
    const isKnown = ({ point }: MonthBlock) => known.get(key)?.has(point) === true
    await insertNew(
      session,
      cluster,
      version,
      group.filter((block) => !isKnown(block)),
    )
    await insertVersions(session, cluster, version, group.filter(isKnown), note)
  }
}

export function keyFields({ month, direction, netting }: BlockKey): CopyValue[] {
  return [{ date: epochDay(firstDay(month)) }, { text: direction }, { text: netting }]
}

async function insertNew(
  session: Session,
  cluster: string,
  version: number,
  blocks: readonly MonthBlock[],
): Promise<void> {
  const rows: CopyValue[][] = []
  for (let i = 0; i < blocks.length; i += POINTS_PER_ROW) {
    const part = blocks.slice(i, i + POINTS_PER_ROW)
    const points = part.map(({ point }) => point)
    rows.push([
      { bytes: uuidBytes(cluster) },
      ...keyFields(part[0] as MonthBlock),
      // Rows of one version never meet: the number of a row is its version and its place in it.
      { int8: version * 100_000_000 + 99_000_000 + i / POINTS_PER_ROW },
      { texts: points },
      { int8: version },
      { bytes: encodeBlocks(part) },
    ])
  }
  const columns = '(cluster_id, month, direction, netting, block, points, version, data)'
  if (rows.length > 0) await session.copyIn(`reading_block ${columns}`, encodeCopy(rows))
}

async function insertVersions(
  session: Session,
  cluster: string,
  version: number,
  blocks: readonly MonthBlock[],
  note: VersionNote,
): Promise<void> {
  const columns = '(cluster_id, month, direction, netting, point_code, version, import_id, reason, at, actor, data)'
  for (let i = 0; i < blocks.length; i += VERSIONS_AT_ONCE) {
    const rows = blocks
      .slice(i, i + VERSIONS_AT_ONCE)
      .map((block): CopyValue[] => [
        { bytes: uuidBytes(cluster) },
        ...keyFields(block),
        { text: block.point },
        { int8: version },
        note.importId === null ? null : { int8: note.importId },
        { text: note.reason },
        { instant: note.at },
        { text: note.actor },
        { bytes: encodeBlocks([block]) },
      ])
    await session.copyIn(`reading_version ${columns}`, encodeCopy(rows))
  }
}

/** A cluster id goes into COPY as text, so it must be an id and nothing else. */
export function checkedUuid(uuid: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid)) throw new Error(`"${uuid}" is no id of a cluster`)
  return uuid
}

export function uuidBytes(uuid: string): Uint8Array {
  const hex = checkedUuid(uuid).replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}
