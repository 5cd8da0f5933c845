import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { api, dataOf, versionTag } from './client.ts'

export type Member = Wire<'Member'>
export type ListedMember = Wire<'ListedMember'>
export type MemberPatch = Wire<'MemberPatch'>
export type NewMember = Wire<'NewMember'>

/** Every party of the cluster, page by page: a cluster has hundreds at most. */
export function membersQuery(clusterId: string, q = '', kind = '') {
  return queryOptions({
    queryKey: ['members', clusterId, q, kind],
    queryFn: async () => {
      const items: ListedMember[] = []
      let after: string | undefined
      for (;;) {
        const page = await dataOf(
          api.GET('/api/clusters/{clusterId}/members', {
            params: {
              path: { clusterId },
              query: { limit: 200, ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(after ? { after } : {}) },
            },
          }),
        )
        items.push(...page.items)
        if (!page.next) return items
        after = page.next
      }
    },
  })
}

export function memberQuery(clusterId: string, memberId: string) {
  return queryOptions({
    queryKey: ['member', clusterId, memberId],
    queryFn: () =>
      dataOf(api.GET('/api/clusters/{clusterId}/members/{memberId}', { params: { path: { clusterId, memberId } } })),
  })
}

export function changeMember(clusterId: string, before: Member, body: MemberPatch): Promise<Member> {
  return dataOf(
    api.PATCH('/api/clusters/{clusterId}/members/{memberId}', {
      params: { path: { clusterId, memberId: before.memberId }, header: { 'if-match': versionTag(before) } },
      body,
    }),
  )
}

export function createMember(clusterId: string, body: NewMember): Promise<Member> {
  return dataOf(api.POST('/api/clusters/{clusterId}/members', { params: { path: { clusterId } }, body }))
}

export async function removeMember(clusterId: string, member: Member): Promise<void> {
  await api.DELETE('/api/clusters/{clusterId}/members/{memberId}', {
    params: { path: { clusterId, memberId: member.memberId }, header: { 'if-match': versionTag(member) } },
  })
}
