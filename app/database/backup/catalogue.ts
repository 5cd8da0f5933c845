import type { CopyFormat, Session } from '../session.ts'

export interface Column {
  readonly name: string
  /** As PostgreSQL writes it: `numeric`, `text[]`, `daterange`. */
  readonly type: string
}

/** A table as the catalogue of the database knows it. */
export interface Table {
  readonly name: string
  /** Columns that hold data of their own, in order; generated ones are left out. */
  readonly columns: readonly Column[]
  /** Columns of the primary key, in order. */
  readonly key: readonly string[]
  /** Whether the key begins with the cluster; other tables are shared by all clusters. */
  readonly ofCluster: boolean
  /** Text, which people can read, unless it holds bytes. */
  readonly format: CopyFormat
}

/** The table that tells the schema apart from the data; it is made by the migrations and never copied. */
export const SCHEMA_TABLE = 'schema_step'

/** Names sort by their code points, whatever the server's locale. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Every table of the current schema but {@link SCHEMA_TABLE}, in the order of names: whatever a later migration or a
 * library brings is there without being named here.
 */
export async function tablesOf(session: Session): Promise<Table[]> {
  const columns = await session.query<{ table: string; name: string; type: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
       and not c.relispartition and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by a.attnum`,
  )
  const keys = await session.query<{ table: string; key: string[] }>(
    `select c.conrelid::regclass::oid::text, r.relname as table,
            array(select a.attname::text from unnest(c.conkey) with ordinality k(num, place)
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num order by k.place) as key
     from pg_constraint c join pg_class r on r.oid = c.conrelid
     where c.contype = 'p' and c.connamespace = current_schema()::regnamespace`,
  )
  const keyOf = new Map(keys.map(({ table, key }) => [table, key]))
  return [...Map.groupBy(columns, ({ table }) => table)]
    .filter(([name]) => name !== SCHEMA_TABLE)
    .map(([name, own]) => {
      const key = keyOf.get(name)
      if (!key) throw new Error(`the table ${name} has no primary key`)
      return {
        name,
        // Columns added late stand in another place in a migrated database: the order of names is the same everywhere.
        columns: own.map((column) => ({ name: column.name, type: column.type })).sort((a, b) => byCode(a.name, b.name)),
        key,
        ofCluster: key[0] === 'cluster_id',
        format: own.some(({ type }) => type === 'bytea') ? ('binary' as const) : ('text' as const),
      }
    })
    .sort((a, b) => byCode(a.name, b.name))
}

/** A foreign key, as text that makes it again. */
export interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

export async function foreignKeysOf(session: Session): Promise<ForeignKey[]> {
  return session.query<ForeignKey>(
    `select r.relname as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join pg_class r on r.oid = c.conrelid
     where c.contype = 'f' and c.conparentid = 0 and c.connamespace = current_schema()::regnamespace
     order by r.relname collate "C", c.conname collate "C"`,
  )
}

/** Where a sequence stands: null when it has not given a number yet. */
export interface Sequence {
  readonly name: string
  readonly last: string | null
}

export async function sequencesOf(session: Session): Promise<Sequence[]> {
  return session.query<Sequence>(
    `select sequencename::text as name, last_value::text as last from pg_sequences
     where schemaname = current_schema() order by sequencename collate "C"`,
  )
}

/** A step of the schema, as far as it tells one schema from another. */
export interface SchemaStep {
  readonly number: number
  readonly name: string
}

/** Steps the schema has taken; none for an empty database. Changes nothing, so it can be asked in a read-only snapshot. */
export async function schemaStepsOf(session: Session): Promise<SchemaStep[]> {
  const [found] = await session.query<{ there: boolean }>(
    `select exists (select 1 from pg_class where relname = $1 and relnamespace = current_schema()::regnamespace) as there`,
    [SCHEMA_TABLE],
  )
  if (!found?.there) return []
  return session.query<SchemaStep>('select number, name from schema_step order by number')
}
