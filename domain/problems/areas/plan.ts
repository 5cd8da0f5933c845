import type { Meaning } from '../problem.ts'

/** Problems of heat demand, emissions and the municipality's plan. */
export const plan = {
  'heat.shares-not-one': {
    pl: 'Udziały powierzchni sumują się do {sum}, a powinny do 1.',
    en: 'The area shares sum to {sum}; they must sum to 1.',
    advicePl: 'Popraw udziały grup wieku (ułamki, nie procenty).',
    adviceEn: 'Correct the shares of the age groups (fractions, not percent).',
  },
  'heat.hot-below-cold': {
    pl: 'Woda ciepła ({hot} °C) jest zimniejsza od zimnej ({cold} °C).',
    en: 'The hot water ({hot} °C) is colder than the cold water ({cold} °C).',
    advicePl: 'Zamień temperatury.',
    adviceEn: 'Swap the temperatures.',
  },
  'heat.not-reached': {
    pl: 'Moc nie wystarcza do utrzymania temperatury; powietrze ma {air} °C.',
    en: 'The power does not hold the set temperature; the air is at {air} °C.',
    advicePl: 'Podaj większą moc albo inną temperaturę zadaną.',
    adviceEn: 'Give more power, or another set temperature.',
  },
  'emissions.unknown-set': {
    pl: 'Nie ma zestawu wskaźników „{set}”. Najbliższe: {nearest}.',
    en: 'There is no factor set "{set}". Nearest: {nearest}.',
    advicePl: 'Użyj jednej z podanych nazw.',
    adviceEn: 'Use one of the names given.',
  },
  'emissions.unknown-name': {
    pl: 'Zestaw wskaźników nie zna w polu {field} nazwy „{name}”. Najbliższe: {nearest}.',
    en: 'The factor set knows no {field} "{name}". Nearest: {nearest}.',
    advicePl: 'Popraw nazwę albo wybierz inny zestaw.',
    adviceEn: 'Correct the name, or choose another set.',
  },
  'emissions.doubtful-set': {
    pl: 'Zestaw wskaźników „{set}”: {doubtPl}',
    en: 'Factor set "{set}": {doubt}',
    advicePl: 'Podaj w dokumencie, z jakiego zestawu pochodzi wynik.',
    adviceEn: 'Say in the document which set the result comes from.',
  },
} as const satisfies Record<string, Meaning>
