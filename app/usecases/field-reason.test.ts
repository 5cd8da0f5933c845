import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { byId, exactNonNegative, fraction, instantField, money, wattHours } from './calculators/fields.ts'
import { fieldReason } from './field-reason.ts'

function reasonOf(schema: z.ZodType, value: unknown) {
  return fieldReason(schema.safeParse(value).error?.issues[0])
}

describe('what is wrong with a field', () => {
  test.each([
    [z.object({ a: z.string() }), {}, 'brakuje tego pola', 'is missing'],
    [z.string(), 1, 'potrzebne tu: tekst', 'a text is needed here'],
    [z.enum(['x', 'y']), 'z', 'musi być jednym z: x, y', 'must be one of: x, y'],
    [z.array(z.number()).min(2), [1], 'liczba pozycji: co najmniej 2', 'at least 2 entries are needed'],
    [z.string().min(1), '', 'nie może być puste', 'must not be empty'],
    [z.int().max(12), 13, 'wartość może wynosić najwyżej 12', 'must be at most 12'],
    [z.strictObject({}), { zle: 1 }, 'ma nieznane pola: zle', 'has fields nobody knows: zle'],
    [wattHours(), -1, 'watogodziny nie mogą być ujemne', 'watt-hours are not negative'],
    [wattHours(), 0.5, 'watogodziny są liczbami całkowitymi', 'watt-hours are whole numbers'],
    [fraction(), 85, 'to ułamek od 0 do 1 (0,85, nie 85)', 'is a fraction from 0 to 1'],
    [byId(exactNonNegative()), { a: -1 }, 'wartość nie może być ujemna', 'must not be negative'],
    [money(), 'x', '"x" nie jest liczbą dziesiętną taką jak "1234.56"', '"x" is no decimal such as "1234.56"'],
    [
      instantField(),
      '2026-01-01',
      '"2026-01-01" nie jest chwilą z przesunięciem względem UTC',
      '"2026-01-01" is no instant with an offset',
    ],
  ])('%# is said in both languages', (schema, value, pl, en) => {
    expect(reasonOf(schema, value)).toEqual({ reasonPl: pl, reason: en })
  })

  test.each([
    ['./calculators/', 20],
    ['./office/', 3],
    ['./people/', -1],
    ['./public-side/', 2],
  ])('every sentence the schemas of %s write themselves has its Polish twin', (place, least) => {
    const folder = new URL(place, import.meta.url)
    const written = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => {
        const source = readFileSync(new URL(name, folder), 'utf8')
        const places = /(?:error: |message: |(?:min|max|refine|regex|number)\([^\n]*?, )'([^'\n]{4,})'/g
        return [...source.matchAll(places)].map((match) => match[1] ?? '')
      })
    expect(written.length).toBeGreaterThan(least)
    const alike = written.filter((message) => {
      const { reason, reasonPl } = fieldReason({ code: 'custom', path: [], message })
      return reason === reasonPl
    })
    expect(alike).toEqual([])
  })
})
