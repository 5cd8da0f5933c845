import { Refusal } from '../../../domain/problems/refusal.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import type { DemonstrationReset, Parts } from '../../http/api.ts'
import { listSettlements } from '../../usecases/settlement/read-settlement.ts'
import type { DemonstrationAccount } from './accounts.ts'
import { ACCOUNTS, PASSWORD } from './accounts.ts'
import { DEMONSTRATION, loadDemonstration } from './load-demonstration.ts'
import { settleDemonstration } from './settle-demonstration.ts'
import { isHalfLoaded, loadMarked, wipeDemonstration } from './wipe.ts'

/** A demonstration on a server: opened before it answers, settled while it does. */
export interface Demonstration {
  readonly open: (parts: Parts) => Promise<readonly DemonstrationAccount[]>
  readonly work: (parts: Parts) => { readonly stop: () => Promise<void> }
  readonly reset: (parts: Parts) => DemonstrationReset
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

function shown(): readonly DemonstrationAccount[] {
  return ACCOUNTS.map(({ email, role }) => ({ email, password: PASSWORD, role }))
}

/** Settling in the background, begun anew after a reset. */
function newSettler(log: (line: string) => void) {
  let stopped = false
  let running = Promise.resolve()
  return {
    begin(parts: Parts, cluster: string) {
      stopped = false
      const settle = async () => {
        const there = await listSettlements(settlementsOn(parts.database, parts.clock), DEMONSTRATION, cluster)
        if (there.length === 0) await settleDemonstration(parts, cluster, () => stopped)
      }
      running = settle().catch((error: unknown) =>
        log(`demonstration: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
      )
    },
    async stop() {
      stopped = true
      await running
    },
  }
}

/**
 * The demonstration in a database: the one that is there, else loaded anew from the example's folder; one whose loading
 * was cut off is loaded anew too.
 *
 * @refuses database.not-for-demonstration when clusters in earnest are kept there
 */
export function demonstrationFrom(folder: string, log: (line: string) => void): Demonstration {
  let cluster: string | undefined
  let resetting: Promise<string> | null = null
  const settler = newSettler(log)
  const load = (parts: Parts) => loadMarked(parts.database, () => loadDemonstration(parts, folder, log))
  const again = async (parts: Parts) => {
    await settler.stop()
    await wipeDemonstration(parts.database)
    const loaded = await load(parts)
    cluster = loaded.cluster
    settler.begin(parts, cluster)
    return cluster
  }
  return {
    async open(parts) {
      cluster = await demonstrationCluster(parts)
      if (await isHalfLoaded(parts.database)) await wipeDemonstration(parts.database)
      else if (cluster !== undefined) return shown()
      const loaded = await load(parts)
      cluster = loaded.cluster
      return loaded.accounts
    },
    work(parts) {
      if (cluster !== undefined) settler.begin(parts, cluster)
      return settler
    },
    reset: (parts) => ({
      cluster: () => cluster ?? null,
      isRunning: () => resetting !== null,
      async run() {
        if (resetting) throw new Refusal('demonstration.resetting')
        resetting = again(parts)
        try {
          return await resetting
        } finally {
          resetting = null
        }
      },
    }),
  }
}
