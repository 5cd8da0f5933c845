import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from './clean.ts'
import { fileStem, slug } from './file-names.ts'
import { formatPoints } from './numbers.ts'
import { wordsIn } from './words.ts'

const pl = wordsIn('pl')
const en = wordsIn('en')

describe('Polish plurals have four forms', () => {
  test.each([
    [0, '0\u00a0punktów', '0\u00a0points'],
    [1, '1\u00a0punkt', '1\u00a0point'],
    [2, '2\u00a0punkty', '2\u00a0points'],
    [5, '5\u00a0punktów', '5\u00a0points'],
    [12, '12\u00a0punktów', '12\u00a0points'],
    [22, '22\u00a0punkty', '22\u00a0points'],
    [25, '25\u00a0punktów', '25\u00a0points'],
    [101, '101\u00a0punktów', '101\u00a0points'],
    [1.5, '1,5\u00a0punktu', '1.5\u00a0points'],
  ])('%d', (count, polish, english) => {
    expect(pl.count(count, 'point')).toBe(polish)
    expect(en.count(count, 'point')).toBe(english)
  })
  test.each([
    [1, '1\u00a0roku'],
    [2, '2\u00a0latach'],
    [5, '5\u00a0latach'],
    [9.8, '9,8\u00a0roku'],
  ])('after "po": %d', (count, polish) => {
    expect(pl.count(count, 'afterYears')).toBe(polish)
  })
})

describe('numbers are written by the Polish guide', () => {
  test.each([
    [0, 0, '0', '0'],
    [1234.5, 1, '1\u00a0234,5', '1,234.5'],
    [9999, 0, '9\u00a0999', '9,999'],
    [1234567.891, 2, '1\u00a0234\u00a0567,89', '1,234,567.89'],
    [-12.4, 2, '\u221212,40', '\u221212.40'],
    [-0.4, 0, '0', '0'],
    ['0.5', 0, '1', '1'],
    ['-0.5', 0, '\u22121', '\u22121'],
    ['1.005', 2, '1,01', '1.01'],
    [1.005, 2, '1,01', '1.01'],
    [1e21, 0, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000', '1,000,000,000,000,000,000,000'],
    [1e-9, 2, '0,00', '0.00'],
  ] as const)('%s with %d digits', (value, decimals, polish, english) => {
    expect(pl.number(value, decimals)).toBe(polish)
    expect(en.number(value, decimals)).toBe(english)
  })
  test.each([
    [0.586, 1, '58,6%'],
    [1, 0, '100%'],
    [0.0146, 2, '1,46%'],
    [-0.02, 1, '\u22122,0%'],
    [null, 1, 'brak'],
  ])('the share %s is a percentage without a space', (value, decimals, expected) => {
    expect(pl.percent(value, decimals)).toBe(expected)
  })
  test('differences of shares are percentage points with their sign', () => {
    expect(formatPoints(0.03, 0, 'pl')).toBe('+3\u00a0p.p.')
    expect(formatPoints(-0.0054, 2, 'pl')).toBe('\u22120,54\u00a0p.p.')
    expect(formatPoints(0, 1, 'pl')).toBe('0,0\u00a0p.p.')
    expect(formatPoints(0.03, 1, 'en')).toBe('+3.0\u00a0pp')
  })
  test.each([
    ['1.34', 4, '1,34'],
    [2, 2, '2'],
    [10, 1, '10'],
    [1200, 2, '1\u00a0200'],
    [0.5, 3, '0,5'],
    [100, 0, '100'],
  ])('%s in short form with at most %d digits', (value, most, expected) => {
    expect(pl.short(value, most)).toBe(expected)
  })
  test('money has two digits in settlements and none in plans', () => {
    expect(pl.grosze('38214.50')).toBe('38\u00a0214,50\u00a0zł')
    expect(pl.money('38214.50')).toBe('38\u00a0215\u00a0zł')
    expect(en.grosze('-12.40')).toBe('PLN\u00a0\u221212.40')
    expect(pl.price('157.98')).toBe('157,98\u00a0zł/MWh')
  })
  test.each([
    ['999.49', '999\u00a0zł'],
    ['38214.50', '38,2\u00a0tys.\u00a0zł'],
    ['167281.36', '167\u00a0tys.\u00a0zł'],
    ['999499', '999\u00a0tys.\u00a0zł'],
    ['999500', '1,00\u00a0mln\u00a0zł'],
    ['-1234567', '\u22121,23\u00a0mln\u00a0zł'],
  ])('%s rounded for a headline', (value, expected) => {
    expect(pl.rough(value)).toBe(expected)
  })
  test.each([
    [412_600_000_000, '412\u00a0600\u00a0MWh'],
    [412_600_000, '412,6\u00a0MWh'],
    [9_999_000, '9\u00a0999\u00a0kWh'],
    [10_000_000, '10,0\u00a0MWh'],
    [1500, '1,5\u00a0kWh'],
  ])('%d Wh', (wh, expected) => {
    expect(pl.energy(wh)).toBe(expected)
  })
  test('a number read back is the number written, to the last digit shown', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const back = Number(
            pl.number(value, decimals).replaceAll('\u00a0', '').replace(',', '.').replace('\u2212', '-'),
          )
          expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 1e-15)
        },
      ),
    )
  })
})

describe('days and months', () => {
  test('in sentences, in tables, as periods', () => {
    expect(pl.day('2026-03-31')).toBe('31\u00a0marca 2026\u00a0r.')
    expect(pl.dayShort('2026-03-01')).toBe('01.03.2026')
    expect(pl.month('2026-03')).toBe('marzec\u00a02026')
    expect(pl.inMonth('2026-03')).toBe('w marcu 2026\u00a0r.')
    expect(pl.inMonth('2026-09')).toBe('we wrześniu 2026\u00a0r.')
    expect(pl.period('2025-01-01', '2026-01-01')).toBe(
      'od 1\u00a0stycznia 2025\u00a0r. do 31\u00a0grudnia 2025\u00a0r.',
    )
    expect(pl.period('2026-02-28', '2026-03-01')).toBe('28\u00a0lutego 2026\u00a0r.')
    expect(en.day('2026-03-31')).toBe('31\u00a0March\u00a02026')
  })
  test('a day that is none is refused', () => {
    expect(() => pl.day('2026-02-30')).toThrow(/calendar/)
  })
})

describe('names and texts', () => {
  test('names of files are ASCII with the period first', () => {
    expect(slug('Klaster Energii „Zażółć Gęślą”')).toBe('klaster-energii-zazolc-gesla')
    expect(slug('***')).toBe('klaster')
    const cluster = { name: 'Łąka', from: '2025-01-01', to: '2026-01-01' }
    expect(fileStem(cluster, 'pl')).toBe('2025_raport_laka')
    expect(fileStem({ ...cluster, from: '2025-03-01', to: '2025-04-01' }, 'en')).toBe('2025-03_report_laka')
    expect(fileStem({ ...cluster, from: '2025-03-01' }, 'pl')).toBe('2025-03_2025-12_raport_laka')
  })
  test('what no format can carry is taken out of a text', () => {
    expect(clean('a\u0000b\u0007c\ud800d\u202ee\r\nf')).toBe('abc\ufffdde\nf')
    expect(clean('Zażółć gęślą jaźń €')).toBe('Zażółć gęślą jaźń €')
  })
  test('lists join as people do', () => {
    expect(pl.list(['a', 'b', 'c'])).toBe('a, b i c')
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
  })
})
