import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkEntry } from './check.ts'
import { compileLaw, LAW_FOLDER, leafFiles } from './compile.ts'

describe('the law folder', () => {
  test('compiles without a fault and the compiled file is fresh (npm run law)', () => {
    expect(leafFiles().length).toBeGreaterThan(0)
    expect(readFileSync(join(LAW_FOLDER, 'compiled.json'), 'utf8')).toBe(compileLaw())
  })
})

describe('a law entry is refused', () => {
  const known = { acts: new Set(['DU/2018/2538']), units: new Set(['PLN/MWh']) }
  const value = {
    from: '2019-01-01',
    to: '2022-01-01',
    value: '5.00',
    act: 'DU/2018/2538',
    article: 'art. 89',
    status: 'confirmed',
  }
  const good = { id: 'x.y', pl: 'a', en: 'b', unit: 'PLN/MWh', values: [value], checked: '2026-11-23', doubts: [] }
  const faultsOf = (change: object) => checkEntry({ ...good, ...change }, known).faults.join('; ')
  test('not when it is whole', () => {
    expect(faultsOf({})).toBe('')
  })
  test.each([
    ['with a float', { values: [{ ...value, value: 5.5 }] }, 'float'],
    ['with a bare number where a decimal is due', { values: [{ ...value, value: 5 }] }, 'no decimal in quotes'],
    ['with a gap', { values: [value, { ...value, from: '2023-01-01', to: null }] }, 'gap'],
    ['with an overlap', { values: [value, { ...value, from: '2021-01-01', to: null }] }, 'overlaps'],
    [
      'with a value after one without end',
      {
        values: [
          { ...value, to: null },
          { ...value, from: '2022-01-01', to: null },
        ],
      },
      'overlaps',
    ],
    ['with an unknown act', { values: [{ ...value, act: 'DU/1/1' }] }, 'not in acts.yaml'],
    ['with an unknown unit', { unit: 'zł' }, 'not in units.yaml'],
    ['without the day it was checked', { checked: undefined }, 'checked'],
    ['when it ends before it begins', { values: [{ ...value, to: '2018-01-01' }] }, 'ends before'],
    ['with a doubt of one language', { doubts: ['Nie czytano.'] }, 'both languages'],
    ['with a doubt that is the same twice', { doubts: [{ pl: 'x', en: 'x' }] }, 'both languages'],
    ['with a note of one language', { values: [{ ...value, note: 'not read' }] }, 'both languages'],
    ['with an unknown status', { values: [{ ...value, status: 'sure' }] }, 'status'],
  ])('%s', (_, change, word) => {
    expect(faultsOf(change)).toContain(word)
  })
})
