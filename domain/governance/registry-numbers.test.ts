import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareDigits, isKrs, isNip, isRegon } from './registry-numbers.ts'

describe('numbers of members in public registers', () => {
  test.each([
    ['5260250274', true],
    ['7740001454', true],
    ['5260250275', false],
    ['526025027', false],
    ['52602502741', false],
    ['526025027x', false],
  ])('NIP %s: %s', (text, right) => expect(isNip(text)).toBe(right))
  test.each([
    ['123456785', true],
    ['123456786', false],
    ['12345678512347', true],
    ['12345678512348', false],
    ['12345678612347', false],
    ['1234567', false],
  ])('REGON %s: %s', (text, right) => expect(isRegon(text)).toBe(right))
  test.each([
    ['0000012345', true],
    ['0000000000', false],
    ['12345', false],
  ])('KRS %s: %s', (text, right) => expect(isKrs(text)).toBe(right))
  test('no single digit of a right NIP can be changed unseen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'5260250274']
        digits[at] = String((Number(digits[at]) + by) % 10)
        expect(isNip(digits.join(''))).toBe(false)
      }),
    )
  })
  test('pasted with blanks, dashes or the country it is the same number', () => {
    for (const text of ['526-025-02-74', ' PL5260250274', '526 025 02 74', '526\u00a0025 0274'])
      expect(bareDigits(text)).toBe('5260250274')
  })
})
