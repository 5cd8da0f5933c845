import { Refusal } from '../../../domain/problems/refusal.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import type { Parts } from '../../http/api.ts'
import { listSettlements } from '../../usecases/settlement/read-settlement.ts'
import type { DemonstrationAccount } from './accounts.ts'
import { ACCOUNTS, PASSWORD } from './accounts.ts'
import { DEMONSTRATION, loadDemonstration } from './load-demonstration.ts'
import { settleDemonstration } from './settle-demonstration.ts'

/** A demonstration on a server: opened before it answers, settled while it does. */
export interface Demonstration {
  readonly open: (parts: Parts) => Promise<readonly DemonstrationAccount[]>
  readonly work: (parts: Parts, log: (line: string) => void) => { readonly stop: () => Promise<void> }
}

async function demonstrationCluster({ database }: Parts): Promise<string | undefined> {
  const rows = await database.read((session) =>
    session.query<{ cluster_id: string; is_demonstration: boolean }>(
      'select cluster_id, is_demonstration from cluster order by cluster_id',
    ),
  )
  const found = rows.find((row) => row.is_demonstration)
  if (rows.length > 0 && !found) throw new Refusal('database.not-for-demonstration')
  return found?.cluster_id
}

/**
 * The demonstration in a database: the one that is there, else loaded anew from the example's folder.
 *
 * @refuses database.not-for-demonstration when clusters in earnest are kept there
 */
export function demonstrationFrom(folder: string, log: (line: string) => void): Demonstration {
  let cluster: string | undefined
  return {
    async open(parts) {
      cluster = await demonstrationCluster(parts)
      if (cluster !== undefined) return ACCOUNTS.map(({ email, role }) => ({ email, password: PASSWORD, role }))
      const loaded = await loadDemonstration(parts, folder, log)
      cluster = loaded.cluster
      return loaded.accounts
    },
    work(parts, complain) {
      let stopped = false
      const settle = async () => {
        if (cluster === undefined) return
        const there = await listSettlements(settlementsOn(parts.database, parts.clock), DEMONSTRATION, cluster)
        if (there.length === 0) await settleDemonstration(parts, cluster, () => stopped)
      }
      const work = settle().catch((error: unknown) =>
        complain(`demonstration: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
      )
      return {
        async stop() {
          stopped = true
          await work
        },
      }
    },
  }
}
