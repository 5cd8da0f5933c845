import { z } from 'zod'

/** JSON pointers of object fields the schema does not name: most often a misspelt option, so worth a word. */
export function unknownFields(schema: z.ZodType, raw: unknown, at = ''): string[] {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodObject && typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
    const shape = inner.shape as Record<string, z.ZodType>
    return Object.entries(raw).flatMap(([key, value]) => {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined
      return field ? unknownFields(field, value, `${at}/${key}`) : [`${at}/${key}`]
    })
  }
  if (inner instanceof z.ZodArray && Array.isArray(raw)) {
    const element = inner.element as z.ZodType
    // One element is enough to see a misspelt name, and thousands of rows stay cheap.
    return raw.slice(0, 1).flatMap((value, i) => unknownFields(element, value, `${at}/${i}`))
  }
  return []
}

function unwrapped(schema: z.ZodType): z.ZodType {
  let inner: z.ZodType = schema
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault)
      inner = inner.unwrap() as z.ZodType
    else if (inner instanceof z.ZodPipe) inner = inner.in as z.ZodType
    else return inner
  }
}
