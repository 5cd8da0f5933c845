import { expect, test } from 'vitest'
// The compiled book is read as it ships.
import law from '../../law/compiled.json' with { type: 'json' }
import { LAW_IDS } from './book.ts'
import { allSaid, said } from './said.ts'

interface Sentences {
  readonly doubts: readonly { readonly pl: string; readonly en: string }[]
  readonly values: readonly { readonly note?: { readonly pl: string; readonly en: string } }[]
}
const entries = Object.entries(law.entries) as unknown as readonly (readonly [string, Sentences])[]

test('every doubt and note of the law stands in Polish and in English', () => {
  expect(entries.length).toBe(LAW_IDS.length)
  const sentences = entries.flatMap(([id, { doubts, values }]) =>
    [...doubts, ...values.flatMap(({ note }) => (note ? [note] : []))].map((one) => [id, one] as const),
  )
  expect(sentences.length).toBeGreaterThan(100)
  for (const [id, { pl, en }] of sentences) {
    expect([id, pl === en]).toEqual([id, false])
    // Words of one language where the other is asked for: letters and small words that only one of them has.
    expect([id, /\b(the|and|not|was|were|from the)\b/i.test(pl) ? pl : '']).toEqual([id, ''])
    expect([id, /\b(nie|się|oraz|podano|znaleziono|czytano)\b/i.test(en) ? en : '']).toEqual([id, ''])
  }
})
test('a sentence is told in the language asked for; one that was frozen in one language stays as it is', () => {
  expect(said({ pl: 'stawka', en: 'rate' }, 'en')).toBe('rate')
  expect(allSaid([{ pl: 'stawka', en: 'rate' }, 'old sentence.'], 'pl')).toBe('stawka old sentence.')
})
