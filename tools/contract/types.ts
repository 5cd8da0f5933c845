/** JSON Schema as OpenAPI 3.1 carries it, as far as this generator reads it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly nullable?: boolean
  readonly format?: string
  readonly description?: string
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** A property name as TypeScript writes it. */
export function key(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name).replaceAll("'", "\\'").replace(/^"|"$/g, "'")
}

function union(parts: readonly string[]): string {
  const once = [...new Set(parts)]
  return once.length === 0 ? 'never' : once.join(' | ')
}

function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value)
}

function objectType(schema: Schema, indent: string): string {
  const inner = `${indent}  `
  const required = new Set(schema.required ?? [])
  const lines = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => `${inner}${key(name)}${required.has(name) ? '' : '?'}: ${typeOf(property, inner)}`,
  )
  const rest = schema.additionalProperties
  const open = rest && rest !== true ? typeOf(rest, inner) : rest === true ? 'unknown' : undefined
  if (lines.length === 0) return open === undefined ? 'Record<string, never>' : `Record<string, ${open}>`
  const body = `{\n${lines.join('\n')}\n${indent}}`
  return open === undefined ? body : `${body} & Record<string, ${open === 'unknown' ? 'unknown' : 'unknown'}>`
}

function arrayType(schema: Schema, indent: string): string {
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => typeOf(item, indent)).join(', ')}]`
  if (schema.items === undefined || typeof schema.items === 'boolean') return 'unknown[]'
  const item = typeOf(schema.items, indent)
  return /^[\w.'"[\]]+$/.test(item) ? `${item}[]` : `(${item})[]`
}

function plainType(type: string, schema: Schema, indent: string): string {
  switch (type) {
    case 'string':
      return schema.format === 'binary' ? 'Blob' : 'string'
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return arrayType(schema, indent)
    case 'object':
      return objectType(schema, indent)
    default:
      throw new Error(`the contract has a type this generator does not know: ${type}`)
  }
}

function withoutNull(schema: Schema, indent: string): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    if (!schema.$ref.startsWith('#/components/schemas/')) throw new Error(`a reference outside schemas: ${schema.$ref}`)
    return `components['schemas'][${literal(name)}]`
  }
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return union(schema.enum.map(literal))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return union(choices.map((part) => typeOf(part, indent)))
  if (schema.allOf) return schema.allOf.map((part) => `(${typeOf(part, indent)})`).join(' & ')
  if (Array.isArray(schema.type)) return union(schema.type.map((type: string) => plainType(type, schema, indent)))
  if (typeof schema.type === 'string') return plainType(schema.type, schema, indent)
  return schema.properties ? objectType(schema, indent) : 'unknown'
}

/** The TypeScript type of a schema. */
export function typeOf(schema: Schema, indent = ''): string {
  const type = withoutNull(schema, indent)
  return schema.nullable && type !== 'unknown' ? union([type, 'null']) : type
}
