import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PlanResult } from '../../../usecases/plan/result.ts'
import type { PlanNeeds, PlanStores } from '../../../usecases/plan-office/ports.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn, officeStoresOn } from '../office-stores.ts'
import { planStoreOn } from './plan-store.ts'

/** Results of one server that are kept in memory; computing one takes a second or two. */
const MOST_REMEMBERED = 12

export function planStoresOn(session: Session): PlanStores {
  const { journal, clusters, members, points } = officeStoresOn(session)
  return { journal, clusters, members, points, plans: planStoreOn(session) }
}

/** The last results by what they were computed from; asked twice at once, computed once. */
export function newMemory(most = MOST_REMEMBERED): PlanNeeds['remember'] {
  const kept = new Map<string, Promise<PlanResult>>()
  return (key, compute) => {
    const found = kept.get(key)
    if (found) {
      kept.delete(key)
      kept.set(key, found)
      return found
    }
    const made = compute()
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made
  }
}

function programVersion(): string {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Plans on a database; reading and computing are handed in, for they belong elsewhere. */
export function plansOn(
  database: Database,
  { reader, compute }: Pick<PlanNeeds, 'reader' | 'compute'>,
  clock?: () => string,
): PlanNeeds {
  return {
    ...needsOn(database, planStoresOn, clock),
    reader,
    compute,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    program: programVersion(),
    remember: newMemory(),
  }
}
