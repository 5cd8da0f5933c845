import { expect, test } from 'vitest'
import type { FoundGmina } from '../../api/founding.ts'
import type { Words } from '../../ui/words.ts'
import { areaBody, middleOf, NO_AREA, withGmina, withoutGmina } from './area.ts'

const words = { t: (pl: string) => pl } as unknown as Words
const gmina = (code: string, name: string, longitude: number | null): FoundGmina => ({
  code,
  name,
  type: 'wiejska',
  powiat: '1413',
  powiatName: 'mławski',
  longitude,
  latitude: longitude === null ? null : 53,
})
const powiat = { gminas: [gmina('1413011', 'Mława', 20.3), gmina('1413062', 'Stupsk', 20.5)], powiat: '1413' }

test('a powiat chosen whole is named as one, until a gmina is taken out', () => {
  expect(areaBody(powiat, words)).toMatchObject({ kind: 'powiat', powiat: '1413', label: 'powiat mławski' })
  const left = withoutGmina(powiat, '1413062')
  expect(areaBody(left, words)).toEqual({ kind: 'gminy', powiat: null, gminas: ['1413011'], label: 'gminy: Mława' })
})

test('a gmina is taken once', () => {
  const one = withGmina(withGmina(NO_AREA, gmina('1413011', 'Mława', 20.3)), gmina('1413011', 'Mława', 20.3))
  expect(one.gminas).toHaveLength(1)
})

test('the middle of the area is that of the gminas whose place is known', () => {
  expect(middleOf(powiat)).toEqual({ latitudeDeg: 53, longitudeDeg: 20.4 })
  expect(middleOf({ gminas: [gmina('1', 'a', null)], powiat: null })).toBeUndefined()
})
