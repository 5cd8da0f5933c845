import { z } from '@hono/zod-openapi'
import { dayField } from '../usecases/office/fields.ts'

/** The cluster in the path. An id of another shape names no cluster: it is not found, not malformed. */
export const clusterParam = z
  .string()
  .max(80)
  .openapi({ param: { name: 'clusterId', in: 'path' }, example: '0191c0de-0000-7000-8000-000000000001' })

/** A page of a list: `after` is the `next` of the page before. */
export const pageQuery = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(200),
}

export const dayQuery = dayField.optional()

/** A list on the wire. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: z.int(), next: z.string().nullable() })
}

/** Headers of a changing request. */
export const ifMatch = z.object({
  'if-match': z.string().optional().openapi({ description: 'ETag of the version being changed; required.' }),
})

/** Header of answers that can be edited. */
export const etagHeader = z.object({ etag: z.string() })
