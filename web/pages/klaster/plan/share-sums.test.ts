import { expect, test } from 'vitest'
import { shareSums } from './share-sums.ts'

const buildings = (shares: readonly string[]) => ({
  headings: ['sektor', 'okres', 'udział powierzchni'],
  rows: shares.map((share, i) => ['Mieszkalnictwo', `okres ${i}`, share]),
})

test('percents and fractions sum alike, and a group that is not 100 % is told', () => {
  expect(shareSums('buildings', buildings(['40%', '0,6']))).toEqual([
    { name: 'Mieszkalnictwo', percent: 100, even: true },
  ])
  expect(shareSums('buildings', buildings(['40%', '0,73']))[0]?.even).toBe(false)
})

test('devices sum within their carrier; a table without shares has no sums', () => {
  const devices = {
    headings: ['scenariusz', 'rok', 'sektor', 'nośnik', 'urządzenie', 'wariant', 'udział', 'status'],
    rows: [
      ['', '', '', 'węgiel', 'kocioł', 'a', '0,7', ''],
      ['', '', '', 'węgiel', 'kocioł', 'b', '30%', ''],
      ['', '', '', 'biomasa', 'kocioł', 'a', '0,9', ''],
    ],
  }
  expect(shareSums('devices', devices).map(({ name, even }) => [name, even])).toEqual([
    ['węgiel', true],
    ['biomasa', false],
  ])
  expect(shareSums('profile', devices)).toEqual([])
})
