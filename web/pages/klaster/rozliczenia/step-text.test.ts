import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../ui/words.ts'
import { formulaText, valueText } from './step-text.ts'

const step = (value: string, unit: string) => ({
  id: 'x',
  name: { pl: '', en: '' },
  formula: { pl: '', en: '' },
  value,
  unit,
  source: '',
})

describe('figures of an explanation are written as the reader writes them', () => {
  test('Polish: decimal comma, true minus, unit behind a space that does not break', () => {
    expect(formulaText('3760.12 − (10890.83) = -7130.71', wordsIn('pl'))).toBe(
      '3\u00a0760,12 − (10\u00a0890,83) = −7\u00a0130,71',
    )
    expect(valueText(step('140382.562', 'kWh'), wordsIn('pl'))).toBe('140\u00a0382,562\u00a0kWh')
    expect(valueText(step('-7130.71', 'PLN'), wordsIn('pl'))).toBe('−7\u00a0130,71\u00a0zł')
  })
  test('English keeps the point; an article and a range of days are left alone', () => {
    expect(formulaText('net 1.5 + 2.5', wordsIn('en'))).toBe('net 1.5 + 2.5')
    expect(formulaText('cost 1234567.89', wordsIn('en'))).toBe('cost 1,234,567.89')
    expect(formulaText('art. 184k ust. 1, 2026-04', wordsIn('pl'))).toBe('art. 184k ust. 1, 2026-04')
  })
  test('points are called by name, other codes stay as they are', () => {
    const points = [{ point: '590243800000101016', name: 'Urząd' }]
    expect(formulaText('590243800000101016: 5.5 + 590243800000102013: 1.25', wordsIn('pl'), points)).toBe(
      'Urząd: 5,5 + 590243800000102013: 1,25',
    )
  })
})
