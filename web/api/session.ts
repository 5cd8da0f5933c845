import { queryOptions } from '@tanstack/react-query'
import { send } from './client.ts'

export type Role = 'administrator' | 'office' | 'council' | 'member' | 'auditor'

/** A cluster the signed-in person belongs to, and as what. */
export interface SessionCluster {
  readonly clusterId: string
  readonly name: string
  readonly shortName: string
  readonly grants: readonly { readonly role: Role; readonly memberId: string | null }[]
}

export interface Session {
  readonly user: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly language: 'pl' | 'en'
  } | null
  readonly clusters: readonly SessionCluster[]
  /** Made-up data on a server for trying. */
  readonly demo: boolean
  /** Accounts anybody may use on a demonstration server. */
  readonly demoAccounts?: readonly {
    readonly name: string
    readonly email: string
    readonly password: string
    readonly role: string
  }[]
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session> => (await send('/api/session')).json(),
  staleTime: 60_000,
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
