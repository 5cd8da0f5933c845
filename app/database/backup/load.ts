import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Migration } from '../migration.ts'
import { currentStep, migrateWithin } from '../migration.ts'
import type { CopyFormat, Database, Session } from '../session.ts'
import { quoteName } from '../sql-text.ts'
import type { Column, SchemaStep, Sequence, Table } from './catalogue.ts'
import { foreignKeysOf, sequencesOf, tablesOf } from './catalogue.ts'
import type { PartSum } from './parts.ts'
import { fixTexts, partsOf, sumOf } from './parts.ts'

/** Data on their way into a database: from a backup, or from another database. */
export interface Cargo {
  readonly schema: readonly SchemaStep[]
  readonly tables: readonly {
    readonly name: string
    readonly format: CopyFormat
    readonly columns: readonly Column[]
  }[]
  readonly sequences: readonly Sequence[]
  /** Every part, checked, in order. */
  readonly parts: () => AsyncIterable<{ readonly sum: PartSum; readonly bytes: Uint8Array }>
}

export interface LoadOptions {
  /** Whether what is in the database now may be lost. */
  readonly replace: boolean
  readonly progress?: (sum: PartSum) => void
}

function checkSchema(steps: readonly SchemaStep[], migrations: readonly Migration[]): void {
  if (steps.length > migrations.length)
    throw new Refusal('database.backup-newer', { found: steps.length, known: migrations.length })
  for (const [i, step] of steps.entries()) {
    const known = migrations[i]
    if (step.number !== i + 1 || step.name !== known?.name)
      throw new Refusal('database.other-schema', { number: i + 1, found: step.name, known: known?.name ?? '' })
  }
}

async function refuseUnlessEmpty(session: Session): Promise<void> {
  for (const { name } of await tablesOf(session)) {
    const [row] = await session.query(`select 1 from ${quoteName(name)} limit 1`)
    if (row) throw new Refusal('database.not-empty', { table: name })
  }
}

function checkTables(cargo: Cargo, here: readonly Table[]): void {
  const names = new Map(here.map((table) => [table.name, table]))
  for (const { name, format, columns } of cargo.tables) {
    const found = names.get(name)
    if (!found)
      throw new Refusal('database.backup-unfit', { table: name, reason: 'no such table / nie ma takiej tabeli' })
    const text = (of: readonly Column[]) => of.map((column) => `${column.name} ${column.type}`).join(', ')
    if (text(columns) !== text(found.columns) || format !== found.format)
      throw new Refusal('database.backup-unfit', { table: name, reason: `${text(columns)} ≠ ${text(found.columns)}` })
  }
}

/** Loading goes in any order, whatever refers to whatever; the keys are made again at the end and check every row. */
async function withoutForeignKeys(session: Session, work: () => Promise<void>): Promise<void> {
  const keys = await foreignKeysOf(session)
  for (const { table, name } of keys)
    await session.query(`alter table ${quoteName(table)} drop constraint ${quoteName(name)}`)
  await work()
  for (const { table, name, definition } of keys)
    await session.query(`alter table ${quoteName(table)} add constraint ${quoteName(name)} ${definition}`)
}

async function copyParts(
  session: Session,
  cargo: Cargo,
  here: readonly Table[],
  options: LoadOptions,
): Promise<PartSum[]> {
  const targets = new Map(
    here.map(({ name, columns, format }) => [
      name,
      { text: `${quoteName(name)} (${columns.map((column) => quoteName(column.name)).join(', ')})`, format },
    ]),
  )
  const sums: PartSum[] = []
  for await (const { sum, bytes } of cargo.parts()) {
    const target = targets.get(sum.table)
    if (!target)
      throw new Refusal('database.backup-unfit', { table: sum.table, reason: 'no such table / nie ma takiej tabeli' })
    await session.copyIn(target.text, bytes, target.format)
    sums.push(sum)
    options.progress?.(sum)
  }
  return sums
}

async function setSequences(session: Session, wanted: readonly Sequence[]): Promise<void> {
  const here = new Set((await sequencesOf(session)).map(({ name }) => name))
  for (const { name, last } of wanted)
    if (here.has(name) && last !== null)
      await session.query('select setval($1::regclass, $2::bigint)', [quoteName(name), last])
}

/** Whether two parts hold the same. */
export function sameSum(a: PartSum, b: PartSum | undefined): boolean {
  return (
    b !== undefined &&
    a.table === b.table &&
    a.cluster === b.cluster &&
    a.number === b.number &&
    a.rows === b.rows &&
    a.sha256 === b.sha256
  )
}

/** Reads everything back and holds it against what was to come in. */
async function compare(session: Session, expected: readonly PartSum[]): Promise<void> {
  let at = 0
  for await (const part of partsOf(session)) {
    const found = sumOf(part)
    const wanted = expected[at]
    if (!sameSum(found, wanted))
      throw new Refusal('database.content-differs', {
        table: found.table,
        cluster: found.cluster ?? '—',
        rows: found.rows,
        expected: wanted?.table === found.table ? wanted.rows : 0,
      })
    at += 1
  }
  const missing = expected[at]
  if (missing)
    throw new Refusal('database.content-differs', {
      table: missing.table,
      cluster: missing.cluster ?? '—',
      rows: 0,
      expected: missing.rows,
    })
}

/** Five signs of SQLSTATE, when the database itself complains. */
function stateOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

const DISK_FULL = '53100'

/**
 * Loads data into an empty database, all or nothing: brings the schema to the step the data were written at, loads, reads
 * everything back and compares, and only then takes the steps that follow.
 *
 * @refuses database.backup-newer, database.other-schema, database.newer-schema, database.not-empty, database.backup-unfit,
 *          database.content-differs, database.content-refused
 */
export async function loadInto(
  database: Database,
  migrations: readonly Migration[],
  cargo: Cargo,
  options: LoadOptions,
): Promise<readonly PartSum[]> {
  checkSchema(cargo.schema, migrations)
  try {
    return await database.transaction(async (session) => {
      await fixTexts(session)
      const found = await currentStep(session)
      if (found > migrations.length) throw new Refusal('database.newer-schema', { found, known: migrations.length })
      if (!options.replace) await refuseUnlessEmpty(session)
      await empty(session)
      await migrateWithin(session, migrations, cargo.schema.length)
      // A step may bring rows of its own.
      await empty(session)
      const here = await tablesOf(session)
      checkTables(cargo, here)
      let sums: PartSum[] = []
      await withoutForeignKeys(session, async () => {
        sums = await copyParts(session, cargo, here, options)
      })
      await setSequences(session, cargo.sequences)
      await compare(session, sums)
      await migrateWithin(session, migrations)
      return sums
    })
  } catch (error) {
    const state = stateOf(error)
    if (state === DISK_FULL) throw new Refusal('database.no-space', { path: (error as Error).message })
    // What the database says of data that passed every check of ours is about the data, not about the program.
    if (state !== undefined && error instanceof Error)
      throw new Refusal('database.content-refused', { reason: error.message })
    throw error
  }
}

async function empty(session: Session): Promise<void> {
  const tables = await tablesOf(session)
  if (tables.length > 0) await session.query(`truncate ${tables.map(({ name }) => quoteName(name)).join(', ')}`)
}
