import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glossary, terms } from './write.ts'

test('every Polish legal term of the code stands in the glossary (npm run glossary)', () => {
  expect(terms().length).toBeGreaterThan(20)
  const current = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  expect(current).toBe(glossary(current))
})
