import { z } from 'zod'

/** Rows looked at: a misspelt name of one row among millions is not worth walking all of them. */
const MOST_ROWS = 1000

/**
 * JSON pointers of object fields the schema does not name: most often a misspelt option, so worth a word. A name that is
 * misspelt in many rows of a list or of an object by ids is told once, where it stands first.
 */
export function unknownFields(schema: z.ZodType, raw: unknown): string[] {
  const places = new Map<string, string>()
  walk(schema, raw, '', '', places)
  return [...places.values()]
}

function walk(schema: z.ZodType, raw: unknown, at: string, pattern: string, places: Map<string, string>): void {
  const inner = unwrapped(schema)
  if (typeof raw !== 'object' || raw === null) return
  if (inner instanceof z.ZodArray) {
    const element = unwrapped(inner.element as z.ZodType)
    if (Array.isArray(raw) && holdsNames(element))
      for (const [i, value] of raw.slice(0, MOST_ROWS).entries())
        walk(element, value, `${at}/${i}`, `${pattern}/*`, places)
  } else if (Array.isArray(raw)) return
  else if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.ZodType>
    for (const [key, value] of Object.entries(raw)) {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined
      const [here, general] = [`${at}/${escaped(key)}`, `${pattern}/${escaped(key)}`]
      if (field) walk(field, value, here, general, places)
      else if (!places.has(general)) places.set(general, here)
    }
  } else if (inner instanceof z.ZodRecord) {
    const element = unwrapped(inner.valueType as z.ZodType)
    if (holdsNames(element))
      for (const [key, value] of Object.entries(raw).slice(0, MOST_ROWS))
        walk(element, value, `${at}/${escaped(key)}`, `${pattern}/*`, places)
  }
}

function holdsNames(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject || schema instanceof z.ZodArray || schema instanceof z.ZodRecord
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
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
