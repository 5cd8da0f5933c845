import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Register } from '../analyse/cluster-data-from-register.ts'
import type { Page } from '../office/ports.ts'
import type { RegisterStores } from './ports.ts'

const PAGE = 5000

async function everything<Item>(page: (after: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const out: Item[] = []
  let after: string | null = null
  do {
    const found: Page<Item> = await page(after)
    out.push(...found.items)
    after = found.next
  } while (after !== null)
  return out
}

/** The whole register of a cluster. @refuses cluster.not-found */
export async function loadRegister(
  { clusters, members, points, plants }: RegisterStores,
  cluster: string,
): Promise<Register> {
  const found = await clusters.find(cluster)
  if (!found) throw new Refusal('cluster.not-found', { id: cluster })
  return {
    cluster: found,
    members: await everything((after) =>
      members.list(cluster, { after, limit: PAGE, text: null, kind: null, on: null }),
    ),
    points: await everything((after) =>
      points.list(cluster, { after, limit: PAGE, text: null, memberId: null, on: null, owners: null }),
    ),
    plants: await plants.all(cluster),
  }
}
