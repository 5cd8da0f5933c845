import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ScenarioNeeds, ScenarioStores } from '../../../usecases/scenarios/ports.ts'
import type { Database, Session } from '../../session.ts'
import { jobStoreOn } from '../job-store.ts'
import { needsOn, officeStoresOn } from '../office-stores.ts'
import { blockStoreOn } from '../readings/block-store.ts'
import { scenarioStoreOn } from './scenario-store.ts'

/** The stores what-ifs need, on one session. */
export function scenarioStoresOn(session: Session): ScenarioStores {
  const { journal, clusters, members, points, plants } = officeStoresOn(session)
  return {
    journal,
    clusters,
    members,
    points,
    plants,
    blocks: blockStoreOn(session),
    scenarios: scenarioStoreOn(session),
    jobs: jobStoreOn(session),
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function ours(path: string): Buffer {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url))
}

let carried: { readonly lawHash: string; readonly program: string } | undefined

/** The law and the version this program carries; read once. */
function whatWeCarry() {
  carried ??= {
    lawHash: sha256(ours('law/compiled.json')),
    program: (JSON.parse(ours('package.json').toString('utf8')) as { version: string }).version,
  }
  return carried
}

/** What-ifs on a database. */
export function scenariosOn(database: Database, clock?: () => string): ScenarioNeeds {
  return { ...needsOn(database, scenarioStoresOn, clock), sha256, ...whatWeCarry() }
}
