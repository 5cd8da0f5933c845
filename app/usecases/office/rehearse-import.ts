import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import type { Office } from './ports.ts'
import type { Rehearsal } from './rehearsal.ts'
import { entitle } from './rights.ts'
import type { RegisterTables } from './take-tables.ts'
import { takeTables } from './take-tables.ts'

/** Thrown to undo a rehearsal. */
class Rehearsed extends Error {}

/**
 * Shows what taking tables over would change, and changes nothing.
 *
 * The rehearsal is the real thing in a transaction that is undone, so that it cannot promise what does not hold.
 *
 * @refuses cluster.not-found, actor.not-entitled
 */
export async function rehearseImport(
  office: Office,
  actor: Actor,
  cluster: string,
  tables: RegisterTables,
): Promise<Rehearsal> {
  entitle(actor, 'register.import', cluster)
  let found: Rehearsal | undefined
  try {
    await office.transaction(async (stores) => {
      found = await takeTables(stores, { actor, at: office.now(), cluster }, tables)
      throw new Rehearsed()
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
  if (!found) throw new Error('the rehearsal gave nothing')
  return found
}

/** Whether tables may be sent at all; asked before their bytes are taken in. @refuses cluster.not-found, actor.not-entitled */
export function mayImportTables(actor: Actor, cluster: string): void {
  entitle(actor, 'register.import', cluster)
}

/** How an import is made in earnest. */
export interface ImportManner {
  /** Seal of the rehearsal that was looked at; null: nobody looked, take it as it is. */
  readonly seal: string | null
  /** Whether refused rows are left out instead of refusing the whole. */
  readonly leaveOutRefused: boolean
}

/**
 * Takes tables over: members first, then points. All or nothing: a refused row refuses the import, unless refused rows
 * are to be left out; and what was shown is what is taken.
 *
 * @refuses cluster.not-found, actor.not-entitled, register.rehearsal-stale, register.rows-refused
 */
export async function importTables(
  office: Office,
  actor: Actor,
  cluster: string,
  tables: RegisterTables,
  { seal, leaveOutRefused }: ImportManner,
): Promise<Rehearsal> {
  entitle(actor, 'register.import', cluster)
  return office.transaction(async (stores) => {
    const done = await takeTables(stores, { actor, at: office.now(), cluster }, tables)
    if (seal !== null && seal !== done.seal) throw new Refusal('register.rehearsal-stale')
    const [first] = done.rows.filter(({ outcome }) => outcome === 'refused')
    if (first?.problem && !leaveOutRefused)
      throw new Refusal(
        'register.rows-refused',
        {
          count: done.counts.refused,
          line: first.line,
          id: first.id,
          reason: first.problem.en,
          reasonPl: first.problem.pl,
        },
        first.problem.place,
      )
    return done
  })
}
