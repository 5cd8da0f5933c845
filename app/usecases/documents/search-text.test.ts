import { expect, test } from 'vitest'
import { timeForms } from './search-text.ts'

test.each([
  ['2026', ['2026']],
  ['2026-06', ['2026-06', '06.2026', 'czerwiec 2026', 'June 2026']],
  ['2026-03-09', ['2026-03-09', '09.03.2026', 'marzec 2026', '9 marca 2026', '9 March 2026']],
])('a document of %s is found by every way people write that', (of, ways) => {
  for (const way of ways) expect(timeForms(of).join(' ')).toContain(way)
})
