import { createRoute, z } from '@hono/zod-openapi'
import { scenariosOn } from '../../database/stores/scenarios/scenario-stores.ts'
import type { StoredComparison } from '../../usecases/scenarios/compare-scenarios.ts'
import { compareScenarios } from '../../usecases/scenarios/compare-scenarios.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'

const FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'json'] as const
type Format = (typeof FORMATS)[number]

const TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

const params = z.object({ clusterId: clusterParam })
const ids = z
  .string()
  .min(1)
  .max(1000)
  .openapi({ description: 'Ids of computed what-ifs, in the order of the columns, with commas.' })
const refused = [
  'scenario.not-found',
  'scenario.not-run',
  'scenario.different-bases',
  'scenario.different-inputs',
] as const

const compare = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/scenario-comparison',
  operationId: 'compareScenarios',
  summary: 'What-ifs beside today and each other, ranked figure by figure',
  tags: ['scenarios'],
  request: { params, query: z.object({ ids }) },
  responses: {
    200: {
      description: 'Columns and rows; what waits for a decision is marked, and stands apart.',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
    },
    ...problems(...refused),
  },
})

const paper = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/scenario-comparison/{format}',
  operationId: 'printScenarioComparison',
  summary: 'The comparison as a document',
  tags: ['scenarios'],
  request: { params: params.extend({ format: z.enum(FORMATS) }), query: z.object({ ids }) },
  responses: {
    200: {
      description: 'HTML, PDF, DOCX, XLSX or JSON, in the language asked for.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(...refused),
  },
})

async function documentOf(found: StoredComparison, format: Format, language: 'pl' | 'en', today: string) {
  // Typesetters are loaded only when a paper is asked for.
  const { typesetDocument } = await import('../../documents/typeset/typeset.ts')
  const { buildComparison } = await import('../../documents/comparison/build-comparison.ts')
  const { renderJson } = await import('../../documents/json/render-json.ts')
  const { slug } = await import('../../documents/words/file-names.ts')
  const facts = {
    cluster: found.cluster,
    madeOn: today,
    version: found.program,
    origin: `SHA-256 ${found.presentHash.slice(0, 16)}…`,
  }
  const content = await typesetDocument(format, {
    report: () => buildComparison(found, facts, language),
    json: () => renderJson(found),
    stem: '',
  })
  const name = `${today}_${language === 'en' ? 'what-ifs' : 'warianty'}_${slug(found.cluster)}.${format}`
  return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, name }
}

/** Comparisons of what-ifs, on the screen and on paper. */
export const comparisons: Area = (api, { database, clock }) => {
  const needs = scenariosOn(database, clock)
  const wanted = (given: string) => [...new Set(given.split(',').filter((id) => id !== ''))]
  api.openapi(compare, async (c) => {
    const { clusterId } = c.req.valid('param')
    const found = await compareScenarios(needs, c.get('actor'), clusterId, wanted(c.req.valid('query').ids))
    return c.json(found as unknown as Record<string, unknown>, 200)
  })
  api.openapi(paper, async (c) => {
    const { clusterId, format } = c.req.valid('param')
    const found = await compareScenarios(needs, c.get('actor'), clusterId, wanted(c.req.valid('query').ids))
    const { bytes, name } = await documentOf(found, format, c.get('language'), clock().slice(0, 10))
    return c.body(new Uint8Array(bytes).buffer, 200, {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}"`,
    })
  })
}
