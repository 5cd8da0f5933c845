import { statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** A folder of this machine whose files are readings of a cluster. */
export interface PickupFolder {
  readonly cluster: string
  readonly path: string
}

const CLUSTER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * Folders to pick readings up from, as the operator names them: `CLUSTER_ID=/folder`, several parted by semicolons or
 * lines. Only who runs the server may name them: a path is no matter of a form in the browser.
 *
 * @refuses readings.pickup-setting
 */
export function pickupFolders(text: string | undefined): PickupFolder[] {
  const refuse = (entry: string, reasonPl: string, reason: string) =>
    new Refusal('readings.pickup-setting', { entry, reasonPl, reason })
  const found = (text ?? '')
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry): PickupFolder => {
      const [, cluster = '', path = ''] = /^([^=]+?)\s*=\s*(.+)$/.exec(entry) ?? []
      if (!CLUSTER.test(cluster))
        throw refuse(entry, 'przed znakiem = ma stać identyfikator klastra', 'the id of a cluster must stand before =')
      if (!isAbsolute(path) || !isFolder(path))
        throw refuse(
          entry,
          'po znaku = ma stać pełna ścieżka istniejącego katalogu',
          'the full path of a folder that exists must follow =',
        )
      return { cluster: cluster.toLowerCase(), path }
    })
  for (const [i, { path }] of found.entries())
    if (found.findIndex((other) => other.path === path) !== i)
      throw refuse(path, 'katalog podano dwa razy', 'the folder is named twice')
  return found
}
