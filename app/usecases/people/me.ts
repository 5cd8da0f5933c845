import type { Actor, Language } from '../office/actor.ts'
import { signedIn } from '../office/rights.ts'
import type { People } from './ports.ts'

/** What a person sees of itself: the roles, with the names of the clusters. @refuses actor.not-signed-in */
export async function readMe({ read }: People, actor: Actor) {
  const { id, name, email, language, isOperator, grants, token } = signedIn(actor)
  const clusters = await read((stores) => stores.clusters.list([...new Set(grants.map(({ cluster }) => cluster))]))
  const named = new Map(clusters.map((cluster) => [cluster.clusterId, cluster]))
  return {
    id,
    name,
    email,
    language,
    isOperator,
    token: token && { id: token.id, scopes: [...token.scopes] },
    grants: grants.map(({ cluster, role, memberId }) => ({
      clusterId: cluster,
      clusterName: named.get(cluster)?.name ?? cluster,
      isDemonstration: named.get(cluster)?.isDemonstration ?? false,
      role,
      memberId,
    })),
  }
}

/** Chooses the language of letters and pages. @refuses actor.not-signed-in, actor.token-scope */
export async function chooseLanguage({ transaction }: People, actor: Actor, language: Language): Promise<void> {
  const { id, isOperator } = signedIn(actor, 'session')
  await transaction(({ people }) => people.save(id, { language, isOperator }))
}
