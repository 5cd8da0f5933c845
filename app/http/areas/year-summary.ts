import { createRoute, z } from '@hono/zod-openapi'
import { yearSummary } from '../../usecases/public-side/year-summary.ts'
import type { Area } from '../api.ts'
import { PAPER_TYPES, paperBytes } from '../paper-answer.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { publicSideOf } from '../public-pages/load-view.ts'

const binary = z.any().openapi({ type: 'string', format: 'binary' })

const print = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/year-summary',
  operationId: 'printYearSummary',
  summary: 'A year of the cluster for the session of its council: PDF, or DOCX to work on',
  tags: ['public page'],
  request: {
    params: z.object({ clusterId: clusterParam }),
    query: z.object({
      year: z.coerce.number().int().min(2000).max(2099),
      format: z.enum(['pdf', 'docx']).default('pdf'),
      language: z.enum(['pl', 'en']).default('pl'),
    }),
  },
  responses: {
    200: {
      description: 'The paper.',
      content: {
        'application/pdf': { schema: binary },
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: binary },
      },
    },
    ...problems('report.nothing-known'),
  },
})

/** The yearly paper for the council. */
export const yearSummaries: Area = (api, parts) => {
  const side = publicSideOf(parts)
  api.openapi(print, async (c) => {
    const { year, format, language } = c.req.valid('query')
    const found = await yearSummary(side.sums, c.get('actor'), c.req.valid('param').clusterId, year)
    // The typesetter is loaded only when a paper is asked for.
    const { buildYearSummary } = await import('../../documents/year-summary/build-year-summary.ts')
    const report = buildYearSummary(found, language)
    const name = `${year}_${language === 'pl' ? 'sprawozdanie-klastra' : 'cluster-report'}.${format}`
    const headers = { 'content-disposition': `inline; filename="${name}"` }
    const { typeset } = await import('../../documents/typeset/typeset.ts')
    const content = await typeset(format, report)
    return c.body(paperBytes(content), 200, { ...headers, 'content-type': PAPER_TYPES[format] })
  })
}
