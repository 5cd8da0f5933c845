import { Refusal } from '../../../domain/problems/refusal.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import { folderDrafts } from '../../jobs/folder-drafts.ts'
import type { LoadedFolder } from '../../jobs/load-cluster-folder.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { progressOn } from '../progress.ts'
import { at } from '../readings/verb.ts'
import { patientDoor } from './patient-door.ts'
import { sendFolderReadings } from './send-readings.ts'

interface Versioned {
  readonly clusterId: string
  readonly version: number
}

async function isThere(door: Door, name: string): Promise<string | undefined> {
  try {
    return await door.clusterOf(name)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'command.no-cluster') return undefined
    throw error
  }
}

/**
 * Enters a cluster folder as a new cluster of a running server, request by request. The server has no request for all of
 * it at once: what a refusal leaves behind is named by it, and everything before it is there.
 *
 * @refuses command.cluster-exists, and what the API refuses
 */
export async function folderOnServer(
  given: Door,
  folder: string,
  from: string | undefined,
  io: Io,
): Promise<LoadedFolder> {
  const door = patientDoor(given)
  const data = await loadClusterFolder(folder)
  const { drafts, rules, whatIfs } = await folderDrafts(folder, data, from ?? data.config.period.from)
  const { coordinator, ...cluster } = drafts.cluster
  const id = await isThere(door, cluster.shortName)
  if (id !== undefined) throw new Refusal('command.cluster-exists', { name: cluster.shortName, id }, { file: folder })
  const bar = progressOn(io)
  const made = (await (await door.ask('POST', '/api/clusters', { ...cluster, coordinator: null })).json()) as Versioned
  const { clusterId } = made
  const records: readonly (readonly [string, readonly unknown[]])[] = [
    ['/members', drafts.members],
    ['/points', drafts.points],
    ['/plants', drafts.plants],
    ['/scenarios', whatIfs],
    ['/sharing-rules', rules],
  ]
  const total = records.reduce((sum, [, of]) => sum + of.length, 0)
  let done = 0
  for (const [path, of] of records)
    for (const one of of) {
      bar.step(done / Math.max(1, total), path)
      await door.ask('POST', at(clusterId, path), one)
      done += 1
    }
  if (coordinator !== null)
    await door.ask('PATCH', at(clusterId, ''), { coordinator }, { 'if-match': `"${made.version}"` })
  bar.done()
  const readings = await sendFolderReadings(door, clusterId, folder, true, io)
  const values = readings?.files.reduce((sum, { summary }) => sum + summary.values, 0) ?? 0
  return {
    clusterId,
    shortName: cluster.shortName,
    members: drafts.members.length,
    points: drafts.points.length,
    plants: drafts.plants.length,
    whatIfs: whatIfs.length,
    rules: rules.length,
    files: readings?.files.length ?? 0,
    values,
    findings: data.findings,
  }
}
