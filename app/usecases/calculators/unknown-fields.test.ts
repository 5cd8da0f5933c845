import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { unknownFields } from './unknown-fields.ts'

const schema = z.object({
  rows: z.array(z.object({ kwh: z.number(), note: z.string().optional() })).optional(),
  members: z.record(z.string(), z.object({ pln: z.number() })).optional(),
})

describe('names an input has and the calculator does not know', () => {
  test('are found in any row and told once', () => {
    expect(unknownFields(schema, { rows: [{ kwh: 1 }, { kwh: 1, nota: 'x' }, { kwh: 1, nota: 'y' }] })).toEqual([
      '/rows/1/nota',
    ])
  })
  test('are found in objects by ids, with the id written as a pointer', () => {
    expect(unknownFields(schema, { members: { 'a/b': { pln: 1, zł: 2 } } })).toEqual(['/members/a~1b/zł'])
  })
  test('are none where all is known', () => {
    expect(unknownFields(schema, { rows: [{ kwh: 1, note: 'x' }], members: {} })).toEqual([])
  })
})
