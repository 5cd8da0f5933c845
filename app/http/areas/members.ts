import { createRoute, z } from '@hono/zod-openapi'
import { changeMember } from '../../usecases/office/change-member.ts'
import { createMember } from '../../usecases/office/create-member.ts'
import { findMember } from '../../usecases/office/find-member.ts'
import { listMembers } from '../../usecases/office/list-members.ts'
import { memberPatchSchema, memberSchema, memberSummarySchema, newMemberSchema } from '../../usecases/office/member.ts'
import { removeMember } from '../../usecases/office/remove-member.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion, hasVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, dayQuery, etagHeader, ifMatch, pageOf, pageQuery } from '../parameters.ts'
import { problems } from '../problem.ts'

const Member = named(memberSchema, 'Member')
const ListedMember = z
  .discriminatedUnion('full', [
    memberSchema.extend({ full: z.literal(true) }),
    memberSummarySchema.extend({ full: z.literal(false) }),
  ])
  .openapi('ListedMember')
const params = z.object({ clusterId: clusterParam, memberId: z.string().max(80) })
const tags = ['members']
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: Member } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/members',
  operationId: 'listMembers',
  summary: 'Parties of the cluster',
  tags,
  request: {
    params: z.object({ clusterId: clusterParam }),
    query: z.object({
      ...pageQuery,
      q: z.string().max(200).optional(),
      kind: z.string().max(40).optional(),
      on: dayQuery,
    }),
  },
  responses: {
    200: { description: 'A page of members.', content: { 'application/json': { schema: pageOf(ListedMember) } } },
    ...problems(),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/members/{memberId}',
  operationId: 'findMember',
  summary: 'One member in full',
  tags,
  request: { params },
  responses: { 200: one('The member.'), 304: { description: 'You have it.' }, ...problems('member.not-found') },
})

const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/members',
  operationId: 'createMember',
  summary: 'Enter a new member',
  tags,
  request: {
    params: z.object({ clusterId: clusterParam }),
    body: { required: true, content: { 'application/json': { schema: named(newMemberSchema, 'NewMember') } } },
  },
  responses: {
    201: one('The member as entered.'),
    ...problems('member.id-taken', 'member.number-taken', 'member.memberships-overlap', 'member.kind-needs-words'),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}/members/{memberId}',
  operationId: 'changeMember',
  summary: 'Change fields of a member',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: named(memberPatchSchema, 'MemberPatch') } } },
  },
  responses: {
    200: one('The member as changed.'),
    ...problems('member.not-found', 'member.number-taken', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/members/{memberId}',
  operationId: 'removeMember',
  summary: 'Take out a member entered by mistake',
  tags,
  request: { params, headers: ifMatch },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('member.not-found', 'register.in-use', 'register.changed-meanwhile', 'register.no-version'),
  },
})

/** Members of a cluster. */
export const members: Area = (api, { office }) => {
  api.openapi(list, async (c) => {
    const { q, kind, on, after, limit } = c.req.valid('query')
    const page = await listMembers(office, c.get('actor'), c.req.valid('param').clusterId, {
      text: q ?? null,
      kind: kind ?? null,
      on: on ?? null,
      after: after ?? null,
      limit,
    })
    return c.json({ ...page, items: [...page.items] }, 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, memberId } = c.req.valid('param')
    const member = await findMember(office, c.get('actor'), clusterId, memberId)
    if (hasVersion(c, member)) return c.body(null, 304)
    return c.json(member, 200, { etag: etagOf(member) })
  })
  api.openapi(create, async (c) => {
    const { clusterId } = c.req.valid('param')
    const member = await createMember(office, c.get('actor'), clusterId, c.req.valid('json'))
    return c.json(member, 201, {
      etag: etagOf(member),
      location: `/api/clusters/${clusterId}/members/${encodeURIComponent(member.memberId)}`,
    })
  })
  api.openapi(change, async (c) => {
    const { clusterId, memberId } = c.req.valid('param')
    const patch = c.req.valid('json')
    const { after } = await changeMember(office, c.get('actor'), clusterId, memberId, patch, expectedVersion(c))
    return c.json(after, 200, { etag: etagOf(after) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId, memberId } = c.req.valid('param')
    await removeMember(office, c.get('actor'), clusterId, memberId, expectedVersion(c))
    return c.body(null, 204)
  })
}
