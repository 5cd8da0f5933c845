import type { z } from '@hono/zod-openapi'

/**
 * A schema under a name in the contract.
 *
 * Schemas of use-cases may be made before the library that writes the contract is loaded, and then know nothing of it:
 * the copy does.
 */
export function named<Schema extends z.ZodType>(schema: Schema, name: string): Schema {
  return (schema.clone() as Schema).openapi(name) as Schema
}
