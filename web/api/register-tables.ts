import type { Wire } from './client.ts'
import { send } from './client.ts'
import { inCluster, sendJson } from './json.ts'

export type RegisterRehearsal = Wire<'RegisterRehearsal'>
export type RehearsedTableRow = Wire<'RehearsedTableRow'>

/** How tables are taken. */
export interface TableManner {
  /** First day of changes of owner or tariff; blank: what stands is corrected. */
  readonly changesFrom: string
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return form
}

/** Shows what tables would change; nothing is stored. */
export async function rehearseTables(
  clusterId: string,
  files: readonly File[],
  { changesFrom }: TableManner,
): Promise<RegisterRehearsal> {
  const query = changesFrom === '' ? '' : `?${new URLSearchParams({ changesFrom })}`
  const path = inCluster(clusterId, `/spreadsheets/rehearsal${query}`)
  return (await send(path, { method: 'POST', body: formOf(files) })).json()
}

/** Takes the tables over as the rehearsal showed. */
export async function importTables(
  clusterId: string,
  files: readonly File[],
  { changesFrom, seal, leaveOutRefused }: TableManner & { readonly seal: string; readonly leaveOutRefused: boolean },
): Promise<RegisterRehearsal> {
  const query = new URLSearchParams({ seal, leaveOutRefused: String(leaveOutRefused) })
  if (changesFrom !== '') query.set('changesFrom', changesFrom)
  const path = inCluster(clusterId, `/spreadsheets?${query}`)
  return (await send(path, { method: 'POST', body: formOf(files) })).json()
}

/** Takes an import back; refused when somebody has changed one of its records since. */
export async function undoTables(clusterId: string, { rows }: RegisterRehearsal): Promise<void> {
  const records = rows.flatMap(({ what, id, version, outcome }) =>
    (outcome === 'new' || outcome === 'changed') && version !== null
      ? [{ what: what === 'member' ? ('member' as const) : ('point' as const), id, version }]
      : [],
  )
  await sendJson('POST', inCluster(clusterId, '/spreadsheets/undo'), { records })
}

export type RegisterFile = 'register.xlsx' | 'members.csv' | 'points.csv' | 'profiles.csv'

/** Address of the register as a file. */
export function registerFile(clusterId: string, file: RegisterFile): string {
  return inCluster(clusterId, `/spreadsheets/${file}`)
}
