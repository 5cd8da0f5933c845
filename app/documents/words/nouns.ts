import type { Noun } from './plurals.ts'

function noun(pl: readonly [string, string, string, string], en: readonly [string, string]): Noun {
  return { pl: { one: pl[0], few: pl[1], many: pl[2], other: pl[3] }, en: { one: en[0], other: en[1] } }
}

/** Nouns the documents count. Polish: 1, 2, 5, 1,5; English: 1, 2. */
export const NOUNS = {
  point: noun(['punkt', 'punkty', 'punktów', 'punktu'], ['point', 'points']),
  /** After `z`: z 1 punktu, z 5 punktów. */
  ofPoints: noun(['punktu', 'punktów', 'punktów', 'punktu'], ['point', 'points']),
  member: noun(['członek', 'członkowie', 'członków', 'członka'], ['member', 'members']),
  plant: noun(['źródło', 'źródła', 'źródeł', 'źródła'], ['plant', 'plants']),
  store: noun(['magazyn', 'magazyny', 'magazynów', 'magazynu'], ['store', 'stores']),
  hour: noun(['godzina', 'godziny', 'godzin', 'godziny'], ['hour', 'hours']),
  /** After `przez`: przez 1 godzinę, przez 5 godzin. */
  forHours: noun(['godzinę', 'godziny', 'godzin', 'godziny'], ['hour', 'hours']),
  /** A whole local day, of 92, 96 or 100 quarter-hours. */
  day: noun(['doba', 'doby', 'dób', 'doby'], ['day', 'days']),
  year: noun(['rok', 'lata', 'lat', 'roku'], ['year', 'years']),
  /** After `po`: po 1 roku, po 5 latach, po 1,5 roku. */
  afterYears: noun(['roku', 'latach', 'latach', 'roku'], ['year', 'years']),
  /** A day of the calendar, as deadlines count them. */
  calendarDay: noun(['dzień', 'dni', 'dni', 'dnia'], ['day', 'days']),
  month: noun(['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'], ['month', 'months']),
  finding: noun(['uwaga', 'uwagi', 'uwag', 'uwagi'], ['finding', 'findings']),
  value: noun(['wartość', 'wartości', 'wartości', 'wartości'], ['value', 'values']),
  /** In the genitive after `użyły`: 1 wartości, 5 wartości. */
  lawValue: noun(['wartości', 'wartości', 'wartości', 'wartości'], ['value', 'values']),
  /** After `na`: na 1 pliku, na 7 plikach. */
  onFile: noun(['pliku', 'plikach', 'plikach', 'pliku'], ['file', 'files']),
  row: noun(['wiersz', 'wiersze', 'wierszy', 'wiersza'], ['row', 'rows']),
  /** In the accusative after `zapisz`: 1 zmianę, 3 zmiany. */
  change: noun(['zmianę', 'zmiany', 'zmian', 'zmiany'], ['change', 'changes']),
  file: noun(['plik', 'pliki', 'plików', 'pliku'], ['file', 'files']),
  run: noun(['losowanie', 'losowania', 'losowań', 'losowania'], ['run', 'runs']),
  condition: noun(['warunek', 'warunki', 'warunków', 'warunku'], ['condition', 'conditions']),
  measure: noun(['przedsięwzięcie', 'przedsięwzięcia', 'przedsięwzięć', 'przedsięwzięcia'], ['measure', 'measures']),
  publicPoint: noun(
    ['ogólnodostępny punkt', 'ogólnodostępne punkty', 'ogólnodostępnych punktów', 'ogólnodostępnego punktu'],
    ['public point', 'public points'],
  ),
  device: noun(['urządzenie', 'urządzenia', 'urządzeń', 'urządzenia'], ['device', 'devices']),
  building: noun(['budynek', 'budynki', 'budynków', 'budynku'], ['building', 'buildings']),
  /** After `dla`: dla 1 budynku, dla 3 budynków. */
  ofBuilding: noun(['budynku', 'budynków', 'budynków', 'budynku'], ['building', 'buildings']),
  addressee: noun(['adresata', 'adresatów', 'adresatów', 'adresata'], ['addressee', 'addressees']),
  gmina: noun(['gmina', 'gminy', 'gmin', 'gminy'], ['municipality', 'municipalities']),
} as const
