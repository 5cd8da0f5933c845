import { z } from '@hono/zod-openapi'
import type { Format } from '../documents/write-report.ts'

/** Formats of papers made for one reader. */
export const PAPER_FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'json'] as const satisfies readonly Format[]

export const PAPER_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

/** What the contract says of an answer that is a paper. */
export const paperContent = {
  description: 'The paper, in the language asked for.',
  content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
}

/** Headers of a paper: pages and PDF open in the browser, the rest is saved. */
export function paperHeaders(format: Format, stem: string): Record<string, string> {
  const way = format === 'html' || format === 'pdf' ? 'inline' : 'attachment'
  return { 'content-type': PAPER_TYPES[format], 'content-disposition': `${way}; filename="${stem}.${format}"` }
}

/** Bytes of a paper, whatever the renderer gives. */
export function paperBytes(content: Uint8Array | string): ArrayBuffer {
  return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content).buffer
}
