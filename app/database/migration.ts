import { Refusal } from '../../domain/problems/refusal.ts'
import type { Database, Session } from './session.ts'

/** One step of the schema. Steps are numbered from 1 without gaps and never change once released. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly up: string
  /** Undoes the step; throws away only what the step itself brought. */
  readonly down: string
}

const TABLE = `create table if not exists schema_step (
  number integer primary key,
  name text not null,
  applied_at timestamptz not null default now()
)`

async function current(session: Session): Promise<number> {
  await session.query(TABLE)
  const [row] = await session.query<{ number: number | null }>('select max(number) as number from schema_step')
  return row?.number ?? 0
}

/**
 * Brings the schema to the newest step, or to `target`, each step in a transaction of its own.
 *
 * @returns the steps taken, up or down
 * @refuses database.newer-schema when the database is ahead of this program and no step down is known
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  target = migrations.length,
): Promise<readonly { readonly name: string; readonly direction: 'up' | 'down' }[]> {
  const taken: { name: string; direction: 'up' | 'down' }[] = []
  for (;;) {
    const done = await database.transaction(async (session) => {
      // Two processes that start at once wait for each other here.
      await session.query('select pg_advisory_xact_lock(708140211)')
      const at = await current(session)
      if (at > migrations.length) throw new Refusal('database.newer-schema', { found: at, known: migrations.length })
      if (at === target) return true
      const step = migrations[at < target ? at : at - 1]
      if (!step) throw new Error(`no migration beside step ${at}`)
      const direction = at < target ? 'up' : 'down'
      for (const statement of statements(step[direction])) await session.query(statement)
      if (direction === 'up')
        await session.query('insert into schema_step (number, name) values ($1, $2)', [step.number, step.name])
      else await session.query('delete from schema_step where number = $1', [step.number])
      taken.push({ name: step.name, direction })
      return false
    })
    if (done) return taken
  }
}

/** Statements of a step, split at a semicolon that ends a line. */
function statements(text: string): string[] {
  return text
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '')
}
