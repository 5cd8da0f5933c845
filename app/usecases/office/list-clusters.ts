import type { Actor } from './actor.ts'
import type { Cluster } from './cluster.ts'
import type { Office } from './ports.ts'
import { signedIn } from './rights.ts'

/** The clusters a person has a role in, by name. @refuses actor.not-signed-in */
export async function listClusters({ read }: Office, actor: Actor): Promise<readonly Cluster[]> {
  const { grants } = signedIn(actor)
  const ids = [...new Set(grants.map(({ cluster }) => cluster))]
  return read(({ clusters }) => clusters.list(ids))
}
