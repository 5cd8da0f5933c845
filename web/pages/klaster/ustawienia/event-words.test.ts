import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordsIn } from '../../../ui/words.ts'
import { eventWords } from './event-words.ts'

/** Events written out in the use-cases: `what: 'member.changed'`. */
function written(): string[] {
  const root = new URL('../../../../app/usecases/', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, root), 'utf8').matchAll(/\bwhat: '([a-z-]+\.[a-z-]+)'/g)])
    .map(([, code = '']) => code)
}

test('every event of the journal has words in both languages', () => {
  const codes = written()
  expect(codes.length).toBeGreaterThan(20)
  for (const language of ['pl', 'en'] as const)
    expect(codes.filter((code) => eventWords(code, wordsIn(language)) === code)).toEqual([])
})
