import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Schema } from './types.ts'
import { key, typeOf } from './types.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CONTRACT = `${ROOT}app/openapi.json`
const OUT = `${ROOT}web/contract/api.ts`
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly schema?: Schema
}
interface Body {
  readonly required?: boolean
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}
interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

function parametersOf(parameters: readonly Parameter[], indent: string): string {
  const places = (['query', 'header', 'path', 'cookie'] as const).map((place) => {
    const mine = parameters.filter((parameter) => parameter.in === place)
    if (mine.length === 0) return `${indent}  ${place}?: never`
    const needed = mine.some((parameter) => parameter.required)
    const lines = mine.map(
      ({ name, required, schema }) =>
        `${indent}    ${key(name)}${required ? '' : '?'}: ${typeOf(schema ?? {}, `${indent}    `)}`,
    )
    return `${indent}  ${place}${needed ? '' : '?'}: {\n${lines.join('\n')}\n${indent}  }`
  })
  return `{\n${places.join('\n')}\n${indent}}`
}

function contentOf(body: Body, indent: string): string {
  const kinds = Object.entries(body.content ?? {})
  if (kinds.length === 0) return 'content?: never'
  const lines = kinds.map(([kind, { schema }]) => `${indent}  '${kind}': ${typeOf(schema ?? {}, `${indent}  `)}`)
  return `content: {\n${lines.join('\n')}\n${indent}}`
}

function operationType(operation: Operation, shared: readonly Parameter[], indent: string): string {
  const inner = `${indent}  `
  const body = operation.requestBody
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const name = /^\d+$/.test(status) ? status : `'${status}'`
    return `${inner}  ${name}: {\n${inner}    headers: Record<string, unknown>\n${inner}    ${contentOf(response, `${inner}    `)}\n${inner}  }`
  })
  return [
    '{',
    `${inner}parameters: ${parametersOf([...shared, ...(operation.parameters ?? [])], inner)}`,
    body
      ? `${inner}requestBody${body.required ? '' : '?'}: {\n${inner}  ${contentOf(body, `${inner}  `)}\n${inner}}`
      : `${inner}requestBody?: never`,
    `${inner}responses: {\n${responses.join('\n')}\n${inner}}`,
    `${indent}}`,
  ].join('\n')
}

/**
 * The types of the HTTP contract, in the shape openapi-fetch reads.
 *
 * Ours, because the generators at hand need the old compiler's interface, which TypeScript 7 no longer has.
 */
export function contractTypes(contract: Contract): string {
  const schemas = Object.entries(contract.components?.schemas ?? {}).map(
    ([name, schema]) => `    ${key(name)}: ${typeOf(schema, '    ')}`,
  )
  const paths = Object.entries(contract.paths).map(([path, item]) => {
    const shared = (item.parameters as unknown as readonly Parameter[] | undefined) ?? []
    const methods = METHODS.map((method) => {
      const operation = item[method]
      return operation ? `    ${method}: ${operationType(operation, shared, '    ')}` : `    ${method}?: never`
    })
    return `  '${path}': {\n    parameters: ${parametersOf(shared, '    ')}\n${methods.join('\n')}\n  }`
  })
  return `// Written by tools/contract/generate.ts from app/openapi.json: change that, then run it.\n\nexport interface paths {\n${paths.join('\n')}\n}\n\nexport interface components {\n  schemas: {\n${schemas.join('\n')}\n  }\n}\n`
}

export function readContract(): Contract {
  return JSON.parse(readFileSync(CONTRACT, 'utf8')) as Contract
}

/** What the committed file must hold. */
export function wantedTypes(): string {
  return contractTypes(readContract())
}

if (import.meta.main) {
  const wanted = wantedTypes()
  if (!existsSync(OUT) || readFileSync(OUT, 'utf8') !== wanted) writeFileSync(OUT, wanted)
}
