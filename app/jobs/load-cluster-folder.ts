import { basename, join } from 'node:path'
import type { Finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Database, Session } from '../database/session.ts'
import { officeOn } from '../database/stores/office-stores.ts'
import { readingsOn } from '../database/stores/readings/reading-stores.ts'
import { scenariosOn } from '../database/stores/scenarios/scenario-stores.ts'
import { settlementsOn } from '../database/stores/settlement/settlement-stores.ts'
import type { OnFile } from '../imports/cluster-folder/load-folder.ts'
import { loadClusterFolder } from '../imports/cluster-folder/load-folder.ts'
import { readReadingsFolder } from '../imports/readings-folder.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { enterRegister } from '../usecases/office/enter-register.ts'
import { acceptImport } from '../usecases/readings/accept-import.ts'
import type { DeliveredFile } from '../usecases/readings/ports.ts'
import { stageImport } from '../usecases/readings/stage-import.ts'
import { createScenario } from '../usecases/scenarios/edit-scenario.ts'
import { setRule } from '../usecases/settlement/sharing-rules.ts'
import { folderDrafts } from './folder-drafts.ts'
import { deliveredFile } from './read-delivered-files.ts'

/** What a folder brought into the database. */
export interface LoadedFolder {
  readonly clusterId: string
  readonly shortName: string
  readonly members: number
  readonly points: number
  readonly plants: number
  readonly whatIfs: number
  readonly rules: number
  readonly files: number
  readonly values: number
  readonly findings: readonly Finding[]
}

/** A transaction that is open already, in the place of a database: whatever is done in it stands or falls together. */
function within(session: Session, database: Database): Database {
  return { ...database, transaction: (work) => work(session), read: (work) => work(session) }
}

async function deliveredFrom(folder: string, codes: readonly string[], has: boolean): Promise<DeliveredFile[]> {
  if (!has) return []
  const { files } = await readReadingsFolder(join(folder, 'readings'), codes)
  return files.map((read) => deliveredFile(read, basename(read.path)))
}

/**
 * Loads a cluster folder as a new cluster: register, rules of sharing, what-ifs and readings in one transaction, so a folder that is refused changes
 * nothing. Standard profiles stay a property of their points; no readings are made of them.
 *
 * The caller has made sure that the actor may found clusters.
 *
 * @param from  day the members belong from; by default the first day of the folder's period
 * @param also  what else belongs to the founding, in the same transaction
 * @refuses command.cluster-exists, what reading the folder refuses and what entering a member, a point or a plant refuses
 */
export async function loadClusterFolderInto(
  database: Database,
  actor: Actor,
  folder: string,
  {
    from,
    onFile,
    also,
  }: {
    readonly from?: string | undefined
    readonly onFile?: OnFile
    readonly also?: (inside: Database, clusterId: string) => Promise<void>
  } = {},
): Promise<LoadedFolder> {
  const data = await loadClusterFolder(folder, onFile)
  const { drafts, rules, whatIfs } = await folderDrafts(folder, data, from ?? data.config.period.from)
  const codes = data.points.flatMap(({ code, feedInCode }) => [code, feedInCode ?? code])
  const delivered = await deliveredFrom(folder, codes, data.readings.length > 0)
  return database.transaction(async (session) => {
    const { name, shortName } = drafts.cluster
    const [same] = await session.query<{ id: string }>(
      'select cluster_id as id from cluster where lower(short_name) = lower($1) or lower(name) = lower($2)',
      [shortName, name],
    )
    if (same) throw new Refusal('command.cluster-exists', { name: shortName, id: same.id }, { file: folder })
    const inside = within(session, database)
    const { clusterId } = await enterRegister(officeOn(inside), actor, drafts)
    await also?.(inside, clusterId)
    for (const rule of rules) await setRule(settlementsOn(inside), actor, clusterId, rule)
    for (const whatIf of whatIfs) await createScenario(scenariosOn(inside), actor, clusterId, whatIf)
    const base = {
      clusterId,
      shortName,
      members: drafts.members.length,
      points: drafts.points.length,
      plants: drafts.plants.length,
      whatIfs: whatIfs.length,
      rules: rules.length,
      files: delivered.length,
    }
    if (delivered.length === 0) return { ...base, values: 0, findings: data.findings }
    const readings = readingsOn(inside)
    const staged = await stageImport(readings, actor, clusterId, 'cluster-folder', delivered)
    await acceptImport(readings, actor, clusterId, staged.import.importId)
    const values = staged.files.reduce((sum, { summary }) => sum + summary.values, 0)
    return { ...base, values, findings: data.findings }
  })
}
