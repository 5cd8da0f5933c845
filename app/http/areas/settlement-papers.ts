import { createRoute, z } from '@hono/zod-openapi'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import { settlementPaper } from '../../usecases/settlement/settlement-paper.ts'
import { findStatement } from '../../usecases/settlement/statements.ts'
import type { Area } from '../api.ts'
import { PAPER_FORMATS, paperBytes, paperContent, paperHeaders } from '../paper-answer.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'

const params = z.object({
  clusterId: clusterParam,
  settlementId: z.string().max(80),
  format: z.enum(PAPER_FORMATS),
})

const settlement = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/paper/{format}',
  operationId: 'printSettlement',
  summary: 'The whole settlement as a document: a report to read, or every bill line in a spreadsheet',
  tags: ['settlements'],
  request: { params },
  responses: { 200: paperContent, ...problems('settlement.not-found') },
})

const statement = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/paper/{format}',
  operationId: 'printStatementAs',
  summary: 'A member’s statement as a page that needs no script, as PDF, DOCX, XLSX or JSON',
  tags: ['statements'],
  request: { params: params.extend({ memberId: z.string().max(80) }) },
  responses: {
    200: paperContent,
    ...problems('settlement.not-found', 'settlement.not-approved', 'settlement.no-statement'),
  },
})

/** Papers of settlements and statements. Typesetters are loaded only when one is asked for. */
export const settlementPapers: Area = (api, { database, clock }) => {
  const needs = settlementsOn(database, clock)
  api.openapi(settlement, async (c) => {
    const { clusterId, settlementId, format } = c.req.valid('param')
    const found = await settlementPaper(needs, c.get('actor'), clusterId, settlementId)
    const { typesetDocument } = await import('../../documents/typeset/typeset.ts')
    const { buildSettlement } = await import('../../documents/settlement/build-settlement.ts')
    const { renderJson } = await import('../../documents/json/render-json.ts')
    const { slug } = await import('../../documents/words/file-names.ts')
    const language = c.get('language')
    const stem = `${found.head.month}_${language === 'en' ? 'settlement' : 'rozliczenie'}_${slug(found.clusterName)}`
    const content = await typesetDocument(format, {
      report: () => buildSettlement(found, language),
      json: () => renderJson(found),
      stem,
    })
    return c.body(paperBytes(content), 200, paperHeaders(format, stem))
  })
  api.openapi(statement, async (c) => {
    const { clusterId, settlementId, memberId, format } = c.req.valid('param')
    const found = await findStatement(needs, c.get('actor'), clusterId, settlementId, memberId)
    const { typesetDocument } = await import('../../documents/typeset/typeset.ts')
    const { buildStatement } = await import('../../documents/statement/build-statement.ts')
    const { renderJson } = await import('../../documents/json/render-json.ts')
    const { slug } = await import('../../documents/words/file-names.ts')
    const language = c.get('language')
    const stem = `${found.month}_${language === 'en' ? 'statement' : 'zestawienie'}_${slug(found.member.name)}`
    const content = await typesetDocument(format, {
      report: () => buildStatement(found, language),
      json: () => renderJson(found),
      stem,
    })
    return c.body(paperBytes(content), 200, paperHeaders(format, stem))
  })
}
