import { againAfterDeadlock } from '../../database/after-deadlock.ts'
import { tablesOf } from '../../database/backup/catalogue.ts'
import type { Database, Session } from '../../database/session.ts'
import { ACCOUNTS } from './accounts.ts'

/** What outlives a reset: the accounts that are shown, who is signed in, and what the server keeps of itself. */
const KEPT = new Set(['auth_user', 'auth_person', 'auth_account', 'auth_session', 'auth_setting'])
const MARK = 'demonstration-is-loading'

/** Whether loading was begun and not ended: the process died meanwhile. */
export async function isHalfLoaded(database: Database): Promise<boolean> {
  const rows = await database.read((session) => session.query('select name from auth_setting where name = $1', [MARK]))
  return rows.length > 0
}

/** Runs the loading of made-up data; until it ended well, a mark stands in the database. */
export async function loadMarked<Loaded>(database: Database, load: () => Promise<Loaded>): Promise<Loaded> {
  await database.transaction((session) =>
    session.query(`insert into auth_setting (name, value) values ($1, '') on conflict (name) do nothing`, [MARK]),
  )
  const loaded = await load()
  await database.transaction((session) => session.query('delete from auth_setting where name = $1', [MARK]))
  return loaded
}

/**
 * Takes away all that was put into a demonstration, in one go. The caller has made sure that it is one. Work in the
 * background may hold tables in another order: then it is begun anew.
 */
export async function wipeDemonstration(database: Database): Promise<void> {
  await againAfterDeadlock(() => database.transaction(wipe))
}

async function wipe(session: Session): Promise<void> {
  const tables = (await tablesOf(session)).filter(({ name }) => !KEPT.has(name)).map(({ name }) => name)
  await session.query(`truncate table ${tables.join(', ')} restart identity`)
  await session.query('delete from auth_user where not (email = any($1::text[]))', [ACCOUNTS.map(({ email }) => email)])
  await session.query(`delete from auth_account where "providerId" <> 'credential'`)
  await session.query('update auth_user set "twoFactorEnabled" = false')
}
