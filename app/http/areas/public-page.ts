import { createRoute, z } from '@hono/zod-openapi'
import { changePage, clusterAndPage, readPage } from '../../usecases/public-side/change-page.ts'
import { memberStandings } from '../../usecases/public-side/member-standings.ts'
import { publicPagePatchSchema } from '../../usecases/public-side/page.ts'
import { publishPage } from '../../usecases/public-side/publish-page.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion, hasVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { publicSideOf } from '../public-pages/load-view.ts'
import { RENDER } from '../public-pages/render.ts'
import { PAGES } from '../public-pages/view.ts'
import { MemberStandingSchema, PublicPageSchema } from './public-schemas.ts'

const tags = ['public page']
const params = z.object({ clusterId: clusterParam })
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: PublicPageSchema } },
})

const read = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/public-page',
  operationId: 'readPublicPage',
  summary: 'What the office decided about the public page',
  tags,
  request: { params },
  responses: { 200: one('The settings; version 0 before anything is decided.'), ...problems() },
})
const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}/public-page',
  operationId: 'changePublicPage',
  summary: 'Change what the public page shows',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: {
      required: true,
      content: { 'application/json': { schema: named(publicPagePatchSchema, 'PublicPagePatch') } },
    },
  },
  responses: {
    200: one('The settings as changed.'),
    ...problems(
      'page.slug-taken',
      'page.no-consent',
      'page.not-ready',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})
const publish = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/public-page/publication',
  operationId: 'publishPage',
  summary: 'Open the page to everybody',
  tags,
  request: { params },
  responses: { 200: one('The page is open.'), ...problems('page.not-ready') },
})
const withdraw = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/public-page/publication',
  operationId: 'withdrawPage',
  summary: 'Close the page',
  tags,
  request: { params },
  responses: { 200: one('The page is closed.'), ...problems() },
})
const standings = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/public-page/members',
  operationId: 'listMemberStandings',
  summary: 'Who of today’s members is named on the page, and why not',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'By id.',
      content: { 'application/json': { schema: z.object({ items: z.array(MemberStandingSchema) }) } },
    },
    ...problems(),
  },
})
const preview = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/public-page/preview',
  operationId: 'previewPublicPage',
  summary: 'A page as it would be drawn, open or not',
  tags,
  request: {
    params,
    query: z.object({ page: z.enum(PAGES).default(''), language: z.enum(['pl', 'en']).default('pl') }),
  },
  responses: {
    200: { description: 'HTML.', content: { 'text/html': { schema: z.string() } } },
    ...problems(),
  },
})

/** The public page of a cluster as its office keeps it. */
export const publicPage: Area = (api, parts) => {
  const side = publicSideOf(parts)
  api.openapi(read, async (c) => {
    const found = await readPage(side.needs, c.get('actor'), c.req.valid('param').clusterId)
    if (hasVersion(c, found)) return c.body(null, 304) as never
    return c.json(found, 200, { etag: etagOf(found) })
  })
  api.openapi(change, async (c) => {
    const { clusterId } = c.req.valid('param')
    const changed = await changePage(side.needs, c.get('actor'), clusterId, c.req.valid('json'), expectedVersion(c))
    return c.json(changed, 200, { etag: etagOf(changed) })
  })
  for (const [route, isPublic] of [
    [publish, true],
    [withdraw, false],
  ] as const)
    api.openapi(route, async (c) => {
      const page = await publishPage(side.needs, c.get('actor'), c.req.valid('param').clusterId, isPublic)
      return c.json(page, 200, { etag: etagOf(page) })
    })
  api.openapi(standings, async (c) => {
    const items = await memberStandings(side.needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items }, 200)
  })
  api.openapi(preview, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { page: name, language } = c.req.valid('query')
    await readPage(side.needs, c.get('actor'), clusterId)
    const { cluster, page } = await side.needs.read((stores) => clusterAndPage(stores, clusterId))
    return c.html(RENDER[name](await side.preview(cluster, page, language)), 200)
  })
}
