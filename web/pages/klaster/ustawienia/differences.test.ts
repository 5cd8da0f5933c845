import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../ui/words.ts'
import { differences } from './differences.ts'
import { fieldWords } from './field-words.ts'

const [pl, en] = [wordsIn('pl'), wordsIn('en')]
const seller = (energyPlnPerMwh: string) => ({ id: 'jst', pl: 'Grupa', energyPlnPerMwh })
const cluster = (energy: string, more: object = {}) => ({
  name: 'Klaster',
  version: 1,
  settings: { prices: { sellers: [seller(energy)], market: { plnPerMwh: { '2026-06': '136.30' } } }, ...more },
})

describe('what changed, in words', () => {
  test('a price of a seller is told by its own name, not as the whole settings', () => {
    const entry = { before: cluster('548.00'), after: { ...cluster('648.00'), version: 2 } }
    expect(differences(entry, pl)).toEqual(['ustawienia › ceny › sprzedawcy › jst › energia [zł/MWh]: 548,00 → 648,00'])
    expect(differences(entry, en)).toEqual(['settings › prices › sellers › jst › energy [PLN/MWh]: 548.00 → 648.00'])
  })
  test('rows that come and go, days, months, yes and no, nothing', () => {
    const list = { from: '2026-07-01', prices: { sellers: [seller('1.00')] } }
    expect(differences({ before: cluster('1'), after: cluster('1', { priceLists: [list] }) }, pl)).toEqual([
      'ustawienia › cenniki: brak → od: 01.07.2026, ceny: sprzedawcy: id: jst, nazwa: Grupa, energia [zł/MWh]: 1,00',
    ])
    const changed = { ...list, prices: { sellers: [seller('2.00')] } }
    const entry = { before: cluster('1', { priceLists: [list] }), after: cluster('1', { priceLists: [changed] }) }
    expect(differences(entry, pl)).toEqual([
      'ustawienia › cenniki › od 01.07.2026 › ceny › sprzedawcy › jst › energia [zł/MWh]: 1,00 → 2,00',
    ])
    expect(
      differences(
        {
          before: { recoversVat: true, memberships: [], phone: null },
          after: { recoversVat: false, memberships: [], phone: '23 654' },
        },
        pl,
      ),
    ).toEqual(['odlicza VAT: tak → nie', 'telefon: brak → 23 654'])
  })
  test('an entry without before tells what was entered; long values are cut', () => {
    expect(differences({ before: null, after: { month: '2026-09', contentHash: 'ab' } }, pl)).toEqual([
      'miesiąc: brak → 2026-09',
      'suma kontrolna: brak → ab',
    ])
    const [long = ''] = differences({ before: null, after: { notes: 'x'.repeat(500) } }, en)
    expect(long).toMatch(/^notes: none → x+…$/)
    expect(long.length).toBeLessThan(140)
  })
  test('what was chosen from a list is told as the form calls it, and only in the field of that list', () => {
    const entry = {
      before: {
        kind: 'small-enterprise',
        voltage: 'low',
        name: 'wind',
        memberships: [{ from: '2025-01-01', role: 'founder' }],
      },
      after: {
        kind: 'large-enterprise',
        voltage: null,
        name: 'low',
        memberships: [{ from: '2025-01-01', role: 'participant' }],
      },
    }
    expect(differences(entry, pl)).toEqual([
      'rodzaj: małe przedsiębiorstwo → duże przedsiębiorstwo',
      'poziom napięcia: niskie (nN) → brak',
      'nazwa: wind → low',
      'uczestnictwo › od 01.01.2025 › rola: założyciel → uczestnik',
    ])
    expect(differences({ before: {}, after: { roles: ['office', 'auditor'] } }, en)).toEqual([
      "roles: none → coordinator's office, auditor",
    ])
    expect(differences({ before: {}, after: { kind: 'constructor' } }, en)).toEqual(['kind: none → constructor'])
  })
  test('a field without a word is shown as it is written', () => {
    expect(fieldWords('somethingNew', pl)).toBe('somethingNew')
    expect(fieldWords('constructor', pl)).toBe('constructor')
  })
})
