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

/** Two processes that would change the schema at once wait for each other here. */
async function lockSchema(session: Session): Promise<void> {
  await session.query('select pg_advisory_xact_lock(708140211)')
}

/** The newest step the schema has taken; 0 for a database without any. */
export async function currentStep(session: Session): Promise<number> {
  await session.query(TABLE)
  const [row] = await session.query<{ number: number | null }>('select max(number) as number from schema_step')
  return row?.number ?? 0
}

/** A step taken, up or down. */
export interface StepTaken {
  readonly name: string
  readonly direction: 'up' | 'down'
}

/** Takes one step towards `target` inside the caller's transaction. @returns null when nothing is left to do */
async function stepTowards(
  session: Session,
  migrations: readonly Migration[],
  target: number,
): Promise<StepTaken | null> {
  const at = await currentStep(session)
  if (at > migrations.length) throw new Refusal('database.newer-schema', { found: at, known: migrations.length })
  if (at === target) return null
  const step = migrations[at < target ? at : at - 1]
  if (!step) throw new Error(`no migration beside step ${at}`)
  const direction = at < target ? 'up' : 'down'
  for (const statement of statements(step[direction])) await session.query(statement)
  if (direction === 'up')
    await session.query('insert into schema_step (number, name) values ($1, $2)', [step.number, step.name])
  else await session.query('delete from schema_step where number = $1', [step.number])
  return { name: step.name, direction }
}

/**
 * Brings the schema to a step inside the caller's transaction, so that it stands or falls with the rest of it.
 *
 * @returns the steps taken
 * @refuses database.newer-schema
 */
export async function migrateWithin(
  session: Session,
  migrations: readonly Migration[],
  target = migrations.length,
): Promise<readonly StepTaken[]> {
  await lockSchema(session)
  const taken: StepTaken[] = []
  for (let step = await stepTowards(session, migrations, target); step !== null; ) {
    taken.push(step)
    step = await stepTowards(session, migrations, target)
  }
  return taken
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
): Promise<readonly StepTaken[]> {
  const taken: StepTaken[] = []
  for (;;) {
    const step = await database.transaction(async (session) => {
      await lockSchema(session)
      return stepTowards(session, migrations, target)
    })
    if (step === null) return taken
    taken.push(step)
  }
}

/** Statements of a step, split at a semicolon that ends a line. */
function statements(text: string): string[] {
  return text
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '')
}
