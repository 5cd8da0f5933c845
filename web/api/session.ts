import { queryOptions } from '@tanstack/react-query'
import { send } from './client.ts'
import { problemOf } from './problem.ts'

export type Role = 'administrator' | 'office' | 'council' | 'member' | 'auditor'

interface Me {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: 'pl' | 'en'
  readonly isOperator: boolean
  readonly grants: readonly {
    readonly clusterId: string
    readonly clusterName: string
    readonly isDemonstration: boolean
    readonly role: Role
    readonly memberId: string | null
  }[]
}

/** A cluster the signed-in person belongs to, and as what. */
export interface SessionCluster {
  readonly clusterId: string
  readonly name: string
  readonly isDemonstration: boolean
  readonly grants: readonly { readonly role: Role; readonly memberId: string | null }[]
}

export interface Session {
  /** Null when nobody is signed in. */
  readonly user: Omit<Me, 'grants'> | null
  readonly clusters: readonly SessionCluster[]
}

function sessionOf({ grants, ...user }: Me): Session {
  const clusters = Map.groupBy(grants, ({ clusterId }) => clusterId)
  return {
    user,
    clusters: [...clusters].map(([clusterId, own]) => ({
      clusterId,
      name: own[0]?.clusterName ?? '',
      isDemonstration: own[0]?.isDemonstration ?? false,
      grants: own.map(({ role, memberId }) => ({ role, memberId })),
    })),
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async ({ client }): Promise<Session> => {
    try {
      return sessionOf(await (await send('/api/me')).json())
    } catch (error) {
      // Whose sign-in ended at work is asked for the password above the page, which stays as it is.
      const atWork = client.getQueryData<Session>(['session'])?.user
      if (problemOf(error)?.status === 401 && !atWork) return { user: null, clusters: [] }
      throw error
    }
  },
})

const RANK: readonly Role[] = ['administrator', 'office', 'council', 'auditor', 'member']

/** What a person mostly is in a cluster. */
export function mainRole(cluster: SessionCluster | undefined): Role | undefined {
  return RANK.find((role) => cluster?.grants.some((grant) => grant.role === role))
}

export function hasRole(cluster: SessionCluster | undefined, ...roles: readonly Role[]): boolean {
  return cluster?.grants.some((grant) => roles.includes(grant.role)) ?? false
}

/** May this person change the register and the readings? The server decides; this only hides what it would refuse. */
export function worksHere(cluster: SessionCluster | undefined): boolean {
  return hasRole(cluster, 'administrator', 'office')
}

/** Members this person speaks for. */
export function ownMembers(cluster: SessionCluster | undefined): readonly string[] {
  return (cluster?.grants ?? []).flatMap(({ role, memberId }) => (role === 'member' && memberId ? [memberId] : []))
}
