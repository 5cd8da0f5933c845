import { z } from '@hono/zod-openapi'

/** A JSON answer in the contract. */
export function answer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** A JSON body in the contract. */
export function given<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } }
}

const binary = z.any().openapi({ type: 'string', format: 'binary' })

/** A file as the body itself. */
export const bytesBody = { required: true, content: { 'application/octet-stream': { schema: binary } } }
