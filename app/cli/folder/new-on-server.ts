import { Refusal } from '../../../domain/problems/refusal.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import { folderDrafts } from '../../jobs/folder-drafts.ts'
import type { LoadedFolder } from '../../jobs/load-cluster-folder.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { progressOn } from '../progress.ts'
import { at } from '../readings/verb.ts'
import type { Part } from './half-taken.ts'
import { halfTaken } from './half-taken.ts'
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
 * it at once: when one is refused, what the server has by then is told part by part, and what is missing.
 *
 * @refuses command.cluster-exists, command.folder-half-taken, and what founding the cluster refuses
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
  const parts: Part[] = records.map(([path, of]) => ({ name: path.slice(1), of: of.length, taken: 0 }))
  const chair: Part = { name: 'coordinator', of: coordinator === null ? 0 : 1, taken: 0 }
  const sent: Part = { name: 'readings', of: 1, taken: 0 }
  let readings: Awaited<ReturnType<typeof sendFolderReadings>>
  try {
    let done = 0
    for (const [i, [path, of]] of records.entries())
      for (const one of of) {
        bar.step(done / Math.max(1, total), path)
        await door.ask('POST', at(clusterId, path), one)
        done += 1
        const part = parts[i]
        if (part) part.taken += 1
      }
    if (coordinator !== null)
      await door.ask('PATCH', at(clusterId, ''), { coordinator }, { 'if-match': `"${made.version}"` })
    chair.taken = chair.of
    bar.done()
    readings = await sendFolderReadings(door, clusterId, folder, true, io)
  } catch (error) {
    bar.done()
    throw halfTaken(error, clusterId, [...parts, chair, sent], folder)
  }
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
