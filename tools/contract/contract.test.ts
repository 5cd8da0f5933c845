import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contractTypes, readContract, wantedTypes } from './generate.ts'
import { typeOf } from './types.ts'

test('the types of the browser app are those of app/openapi.json: run tools/contract/generate.ts when this fails', () => {
  expect(readFileSync(new URL('../../web/contract/api.ts', import.meta.url), 'utf8')).toBe(wantedTypes())
})

test('the contract has paths, so that the comparison means something', () => {
  expect(Object.keys(readContract().paths).length).toBeGreaterThan(1)
})

test.each([
  [{ type: 'string' }, 'string'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ type: 'array', items: { type: ['integer', 'null'] } }, '(number | null)[]'],
  [{ enum: ['a', 'b'] }, "'a' | 'b'"],
  [{ const: true }, 'true'],
  [{ $ref: '#/components/schemas/Member' }, "components['schemas']['Member']"],
  [{ type: 'object', additionalProperties: { type: 'number' } }, 'Record<string, number>'],
  [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] }, '[number, string]'],
  [{ anyOf: [{ type: 'number' }, { type: 'null' }] }, 'number | null'],
])('%j is %s', (schema, type) => {
  expect(typeOf(schema)).toBe(type)
})

test('a type the generator does not know is refused, never passed over', () => {
  expect(() => typeOf({ type: 'decimal' })).toThrow('decimal')
  expect(() => typeOf({ $ref: '#/components/parameters/x' })).toThrow('outside schemas')
})

test('a required parameter is required in the types', () => {
  const types = contractTypes({
    paths: {
      '/a/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 204: {} },
        },
      },
    },
  })
  expect(types).toContain('id: string')
  expect(types).toContain('204: {')
})
