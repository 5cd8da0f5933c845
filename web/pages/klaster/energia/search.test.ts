import { describe, expect, test } from 'vitest'
import { energySearch } from './search.ts'

describe('the address of the explorer', () => {
  test('keeps the whole view', () => {
    const view = {
      obiekt: 'member:mlawa',
      okres: '2025-03',
      krok: 'hour',
      porownaj: 'rok',
      uklad: 'linie',
      mapa: 'feed-in',
      gminy: 'punkty',
      od: 1_740_000_000,
      do: 1_740_090_000,
    }
    expect(energySearch(view)).toEqual(view)
  })
  test('any other period may be compared with, a year or any days', () => {
    expect(energySearch({ okres: '2025-03', porownaj: 2024 }).porownaj).toBe('2024')
    expect(energySearch({ okres: '2025-03-01..2025-04-15', porownaj: '2025-06' })).toEqual({
      okres: '2025-03-01..2025-04-15',
      porownaj: '2025-06',
    })
    expect(energySearch({ okres: '2025', porownaj: '2025-13' })).toEqual({ okres: '2025' })
  })
  test('a year typed as a number is a year', () => {
    expect(energySearch({ okres: 2025 })).toEqual({ okres: '2025' })
  })
  test('leaves out what is nonsense instead of failing', () => {
    const read = energySearch({ okres: 'wczoraj', krok: 'week', porownaj: true, od: 5, do: 3, mapa: 'x', obiekt: '' })
    expect(Object.keys(read)).toEqual(['okres'])
    expect(read.okres).toMatch(/^\d{4}$/)
  })
})
