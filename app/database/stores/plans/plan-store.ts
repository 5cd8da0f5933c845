import type {
  Frozen,
  FrozenHead,
  PartHead,
  PlanFile,
  PlanHead,
  PlanPart,
  PlanStore,
} from '../../../usecases/plan-office/ports.ts'
import type { Session } from '../../session.ts'
import { isUuid } from '../settlement/settlement-store.ts'

interface Row {
  readonly plan_id: string
  readonly name: string
  readonly gmina: string
  readonly base_year: number
  readonly from_year: number
  readonly to_year: number
  readonly status: PlanHead['status']
  readonly origin: PlanHead['origin']
  readonly note: string | null
  readonly facts: PlanHead['facts']
  readonly created_at: string
  readonly created_by: string
  readonly changed_at: string
  readonly changed_by: string
  readonly version: number
}

interface PartRow {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly changed_at: string
  readonly changed_by: string
  readonly version: number
}

interface FrozenRow {
  readonly number: number
  readonly label: string
  readonly note: string | null
  readonly is_adopted: boolean
  readonly adopted_on: string | null
  readonly resolution: string | null
  readonly frozen_at: string
  readonly frozen_by: string
  readonly content_hash: string
}

function planOf(row: Row): PlanHead {
  return {
    planId: row.plan_id,
    name: row.name,
    gmina: row.gmina,
    baseYear: row.base_year,
    fromYear: row.from_year,
    toYear: row.to_year,
    status: row.status,
    origin: row.origin,
    note: row.note,
    facts: row.facts,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    version: row.version,
  }
}

function partOf(row: PartRow): PartHead {
  return {
    name: row.name,
    bytes: row.bytes,
    sha256: row.sha256,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    version: row.version,
  }
}

function frozenOf(row: FrozenRow): FrozenHead {
  return {
    number: row.number,
    label: row.label,
    note: row.note,
    isAdopted: row.is_adopted,
    adoptedOn: row.adopted_on,
    resolution: row.resolution,
    frozenAt: row.frozen_at,
    frozenBy: row.frozen_by,
    contentHash: row.content_hash,
  }
}

const PART = 'name, bytes, sha256, changed_at, changed_by, version'
const FROZEN = 'number, label, note, is_adopted, adopted_on, resolution, frozen_at, frozen_by, content_hash'

/** Plans, their files and frozen versions, on a session. */
export function planStoreOn(session: Session): PlanStore {
  return {
    async list(cluster) {
      const rows = await session.query<Row>(
        'select * from plan where cluster_id = $1 order by created_at desc, plan_id desc',
        [cluster],
      )
      return rows.map(planOf)
    },
    async find(cluster, id, lock = false) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<Row>(
        `select * from plan where cluster_id = $1 and plan_id = $2${lock ? ' for no key update' : ''}`,
        [cluster, id],
      )
      return row && planOf(row)
    },
    async insert(cluster, plan) {
      await session.query(
        `insert into plan (cluster_id, plan_id, name, gmina, base_year, from_year, to_year, status, origin, note, facts,
           created_at, created_by, changed_at, changed_by, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [cluster, plan.planId, ...figuresOf(plan), plan.createdAt, plan.createdBy, ...stampOf(plan)],
      )
    },
    async update(cluster, plan) {
      await session.query(
        `update plan set name = $3, gmina = $4, base_year = $5, from_year = $6, to_year = $7, status = $8, origin = $9,
           note = $10, facts = $11, changed_at = $12, changed_by = $13, version = $14
         where cluster_id = $1 and plan_id = $2`,
        [cluster, plan.planId, ...figuresOf(plan), ...stampOf(plan)],
      )
    },
    async remove(cluster, id) {
      for (const table of ['plan_version', 'plan_part', 'plan'])
        await session.query(`delete from ${table} where cluster_id = $1 and plan_id = $2`, [cluster, id])
    },
    async partHeads(cluster, id) {
      const rows = await session.query<PartRow>(
        `select ${PART} from plan_part where cluster_id = $1 and plan_id = $2 order by name collate "C"`,
        [cluster, id],
      )
      return rows.map(partOf)
    },
    async parts(cluster, id) {
      const rows = await session.query<PartRow & { content: Uint8Array }>(
        `select ${PART}, content from plan_part where cluster_id = $1 and plan_id = $2 order by name collate "C"`,
        [cluster, id],
      )
      return rows.map((row) => ({ ...partOf(row), content: row.content }))
    },
    async part(cluster, id, name): Promise<PlanPart | undefined> {
      const [row] = await session.query<PartRow & { content: Uint8Array }>(
        `select ${PART}, content from plan_part where cluster_id = $1 and plan_id = $2 and name = $3`,
        [cluster, id, name],
      )
      return row && { ...partOf(row), content: row.content }
    },
    async putPart(cluster, id, part) {
      await session.query('delete from plan_part where cluster_id = $1 and plan_id = $2 and name = $3', [
        cluster,
        id,
        part.name,
      ])
      await session.query(
        `insert into plan_part (cluster_id, plan_id, ${PART}, content) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [cluster, id, part.name, part.bytes, part.sha256, part.changedAt, part.changedBy, part.version, part.content],
      )
    },
    async removePart(cluster, id, name) {
      await session.query('delete from plan_part where cluster_id = $1 and plan_id = $2 and name = $3', [
        cluster,
        id,
        name,
      ])
    },
    async versions(cluster, id) {
      const rows = await session.query<FrozenRow>(
        `select ${FROZEN} from plan_version where cluster_id = $1 and plan_id = $2 order by number desc`,
        [cluster, id],
      )
      return rows.map(frozenOf)
    },
    async frozen(cluster, id, number): Promise<Frozen | undefined> {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<FrozenRow & { result: string; files: readonly [string, string][] }>(
        `select ${FROZEN}, result, files from plan_version where cluster_id = $1 and plan_id = $2 and number = $3`,
        [cluster, id, number],
      )
      return row && { ...frozenOf(row), result: row.result, files: row.files.map(unpacked) }
    },
    async freeze(cluster, id, frozen) {
      await session.query(
        `insert into plan_version (cluster_id, plan_id, ${FROZEN}, result, files)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          cluster,
          id,
          frozen.number,
          frozen.label,
          frozen.note,
          frozen.isAdopted,
          frozen.adoptedOn,
          frozen.resolution,
          frozen.frozenAt,
          frozen.frozenBy,
          frozen.contentHash,
          frozen.result,
          JSON.stringify(frozen.files.map(({ name, content }) => [name, Buffer.from(content).toString('base64')])),
        ],
      )
    },
  }
}

function unpacked([name, content]: readonly [string, string]): PlanFile {
  return { name, content: new Uint8Array(Buffer.from(content, 'base64')) }
}

function figuresOf({ name, gmina, baseYear, fromYear, toYear, status, origin, note, facts }: PlanHead): unknown[] {
  return [name, gmina, baseYear, fromYear, toYear, status, origin, note, JSON.stringify(facts)]
}

function stampOf({ changedAt, changedBy, version }: PlanHead): unknown[] {
  return [changedAt, changedBy, version]
}
