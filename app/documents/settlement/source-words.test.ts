import { describe, expect, test } from 'vitest'
import type { Source } from '../../../domain/law/citations.ts'
import { wordsIn } from '../words/words.ts'
import { formulaWords, sourceWords } from './source-words.ts'

const pl = wordsIn('pl')
const en = wordsIn('en')
const excise = {
  id: 'charges.excise-electricity',
  from: '2026-01-01',
  act: 'DU/2009/11',
  article: 'art. 89 ust. 3',
} as Source

describe('sources and formulas in words', () => {
  test('a key of law becomes its article and act; what is not known stays as it is', () => {
    expect(sourceWords('charges.excise-electricity@2026-01-01; x@2020-01-01', [excise], pl)).toBe(
      'art. 89 ust. 3 (DU/2009/11); x@2020-01-01',
    )
  })
  test('readings, price lists and the price between members are called by name, each once', () => {
    const text = 'readings/4; cluster.yaml: firmy; cluster.yaml: prices.internalPlnPerMwh; readings/4'
    expect(sourceWords(text, [], pl)).toBe(
      'odczyty, wersja 4; cennik „firmy” (ustawienia klastra); cena między członkami (ustawienia klastra)',
    )
    expect(sourceWords(text, [], en)).toContain('price list “firmy” (settings of the cluster)')
  })
  test('a price of a dated list says since when the list holds', () => {
    const text = 'cluster.yaml: jst@2026-07-01; cluster.yaml: prices.internalPlnPerMwh@2026-07-01'
    expect(sourceWords(text, [], pl).replaceAll('\u00a0', ' ')).toBe(
      'cennik „jst”, od 1 lipca 2026 r. (ustawienia klastra); cena między członkami, od 1 lipca 2026 r. (ustawienia klastra)',
    )
    expect(sourceWords(text, [], en).replaceAll('\u00a0', ' ')).toContain('price list “jst”, since 1 July 2026')
  })
  test('numbers have a comma, groups of three and a true minus in Polish; codes and articles stay', () => {
    expect(formulaWords('-222703.54 - (-145054.54), PPE 590243800002301018, art. 184k', pl)).toBe(
      '−222\u00a0703,54 - (−145\u00a0054,54), PPE 590243800002301018, art. 184k',
    )
    expect(formulaWords('1189.041 kWh', en)).toBe('1189.041 kWh')
  })
})
