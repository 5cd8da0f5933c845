import { expect, test } from 'vitest'
import { mayBePerson } from './public-name.ts'

test.each([
  ['household', null, true],
  ['household', '0000123456', true],
  ['farm', null, true],
  ['micro-enterprise', null, true],
  ['micro-enterprise', '0000123456', false],
  ['local-government', null, false],
  [null, null, true],
  ['other', '0000123456', false],
] as const)('a %s with KRS %s may be a natural person: %s', (kind, krs, expected) => {
  expect(mayBePerson({ kind, krs })).toBe(expected)
})
