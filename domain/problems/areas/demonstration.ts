import type { Meaning } from '../problem.ts'

/** Refusals of a server with made-up data. */
export const demonstration = {
  'demonstration.not-here': {
    pl: 'To nie jest serwer pokazowy: danych nie usuwa się tu jednym przyciskiem.',
    en: 'This is no demonstration: data are not removed by a button here.',
    advicePl: 'Pokaz uruchomisz na swoim komputerze poleceniem npm start.',
    adviceEn: 'Run the demonstration on your own computer with npm start.',
  },
  'demonstration.resetting': {
    pl: 'Klaster pokazowy wraca właśnie do stanu początkowego.',
    en: 'The demonstration cluster is being put back as it was at the start.',
    advicePl: 'Poczekaj kilkanaście sekund i odśwież stronę.',
    adviceEn: 'Wait a quarter of a minute and reload the page.',
  },
} as const satisfies Record<string, Meaning>
