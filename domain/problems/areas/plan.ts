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
  'emissions.no-mix': {
    pl: 'Żadna struktura podanych urządzeń nie daje podanych sum energii według nośników.',
    en: 'No mix of the given devices gives the energy totals by carrier.',
    advicePl: 'Sprawdź, czy każdy nośnik z energią ma co najmniej jedno urządzenie.',
    adviceEn: 'See that every carrier with energy has at least one device.',
  },
  'emissions.mix-misfit': {
    pl: 'Żadna struktura urządzeń nie daje podanych emisji z dokładnością druku; najbliższa wymaga tolerancji {stretch} razy większych.',
    en: 'No mix of devices gives the printed emissions within their print; the nearest needs tolerances {stretch} times as wide.',
    advicePl: 'Sprawdź wskaźniki i sumy: co najmniej jedna liczba dokumentu nie zgadza się z resztą.',
    adviceEn: 'Check factors and totals: at least one figure of the document contradicts the rest.',
  },
  'emissions.unit-needs-factor': {
    pl: 'Wskaźniki z tabeli są na jednostkę energii ({units}), a podano jednostkę „{unit}”.',
    en: 'The factors of the table are per unit of energy ({units}), and the unit given is "{unit}".',
    advicePl: 'Podaj energię albo własny wskaźnik w factorKgPerUnit.',
    adviceEn: 'Give energy, or a factor of your own in factorKgPerUnit.',
  },
  'emissions.no-grid-year': {
    pl: 'Nie ma wskaźnika emisji energii elektrycznej dla roku {year}; są lata: {years}.',
    en: 'There is no emission factor of grid electricity for the year {year}; there are: {years}.',
    advicePl: 'Podaj rok z listy albo własny wskaźnik.',
    adviceEn: 'Give a year of the list, or a factor of your own.',
  },
  'plan.below-rule-of-thumb': {
    pl: 'Wartość {found} jest poniżej progu opłacalności {limit} ({id}).',
    en: 'The value {found} is below the threshold of worth {limit} ({id}).',
    advicePl: 'Potraktuj wynik jako zasób, który raczej nie nadaje się do wykorzystania.',
    adviceEn: 'Take the result as a resource that is hardly worth using.',
  },
  'plan.sector-without-growth': {
    pl: 'Dla sektora „{sector}” nie podano wzrostu; przyjęto stałą energię.',
    en: 'No growth was given for the sector "{sector}"; its energy was kept.',
    advicePl: 'Podaj wzrost sektora, jeśli ma się zmienić.',
    adviceEn: 'Give the growth of the sector if it is to change.',
  },
} as const satisfies Record<string, Meaning>
