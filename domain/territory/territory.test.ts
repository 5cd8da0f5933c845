import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allTouch, connectedGroups, isConnected, withoutBorders } from './connected.ts'
import data from './data/gminas.json' with { type: 'json' }
import { findGmina, GMINA_COUNT, gmina, gminasNamed, gminasOfPowiat, neighboursOf, powiatOf } from './gmina.ts'

const codes = (data.gminas as unknown as [string][]).map(([code]) => code)

describe('the register of gminas', () => {
  test('holds all 2479 gminas, every code once, every powiat with a name', () => {
    expect(GMINA_COUNT).toBe(2479)
    expect(new Set(codes).size).toBe(2479)
    expect(codes.filter((code) => gmina(code).powiatName === gmina(code).powiat)).toEqual([])
  })
  test('powiat płocki and powiat żywiecki have fifteen gminas each', () => {
    expect(gminasOfPowiat('1419')).toHaveLength(15)
    expect(gminasOfPowiat('2417')).toHaveLength(15)
  })
  test.each([
    ['2408031', 'Orzesze', 'miejska', 'mikołowski'],
    ['1001083', 'Zelów', 'miejsko-wiejska', 'bełchatowski'],
    ['1462011', 'Płock', 'miejska', 'Płock'],
  ])('%s is %s, %s, in powiat %s', (code, name, type, powiatName) => {
    expect(gmina(code)).toMatchObject({ name, type, powiatName })
  })
  test('a gmina that changed its type is found under both codes', () => {
    expect(findGmina('1419022')).toEqual(findGmina('1419023'))
    expect(gmina('1419022')).toMatchObject({ code: '1419023', type: 'miejsko-wiejska' })
  })
  test('neighbourhood goes both ways, never to oneself', () => {
    for (const code of codes) {
      for (const other of gmina(code).neighbours ?? []) {
        expect(other).not.toBe(code)
        expect(gmina(other).neighbours).toContain(code)
      }
    }
  })
  test('a town inside a rural gmina touches just that one', () => {
    expect(neighboursOf('0201011')?.map(({ code }) => code)).toEqual(['0201022'])
  })
  test('two gminas made after 2021 say that their borders are unknown', () => {
    expect(codes.filter((code) => gmina(code).neighbours === null)).toEqual(['1207132', '2002162'])
    expect(withoutBorders(['1207132', '1419063'])).toEqual(['1207132'])
    expect(neighboursOf('1207132')).toBeNull()
  })
  test('names repeat, so a search gives a list', () => {
    expect(gminasNamed('osiek').length).toBeGreaterThan(3)
  })
  test('an unknown code is refused with codes like it', () => {
    expect(() => gmina('1419021')).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ nearest: expect.stringContaining('Bodzanów') }) }),
    )
    expect(() => powiatOf('14')).toThrow(/territory.unknown-gmina/)
  })
})

describe('gminas that hang together', () => {
  test('a chain is connected though its ends do not touch', () => {
    const chain = ['1419072', '1419063', '1419112']
    expect(isConnected(chain)).toBe(true)
    expect(allTouch(chain)).toBe(false)
    expect(allTouch(['1419072', '1419063'])).toBe(true)
  })
  test('two far gminas are two groups; one and none are connected', () => {
    expect(connectedGroups(['2408031', '1001083'])).toEqual([['1001083'], ['2408031']])
    expect(isConnected(['1001083'])).toBe(true)
    expect(isConnected([])).toBe(true)
  })
  test('groups hold every gmina once, and no border runs between two groups', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 40 }), (some) => {
        const groups = connectedGroups(some)
        expect(groups.flat().sort()).toEqual([...some].sort())
        const groupOf = new Map(groups.flatMap((group, i) => group.map((code) => [code, i] as const)))
        for (const code of some)
          for (const other of gmina(code).neighbours ?? [])
            if (groupOf.has(other)) expect(groupOf.get(other)).toBe(groupOf.get(code))
      }),
    )
  })
})
