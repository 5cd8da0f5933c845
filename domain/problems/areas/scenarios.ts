import type { Meaning } from '../problem.ts'

/** Problems of what-if scenarios. */
export const scenarios = {
  'scenario.not-found': {
    pl: 'Nie ma wariantu {id} w tym klastrze.',
    en: 'There is no what-if {id} in this cluster.',
    advicePl: 'Odśwież listę wariantów: mógł zostać usunięty.',
    adviceEn: 'Refresh the list of what-ifs: it may have been removed.',
  },
  'scenario.change': {
    pl: 'Zmiana nr {number} wariantu: {reasonPl}',
    en: 'Change no. {number} of the what-if: {reason}',
    advicePl: 'Popraw tę zmianę w edytorze wariantu albo ją usuń.',
    adviceEn: 'Correct this change in the editor of the what-if, or take it out.',
  },
  'scenario.no-readings': {
    pl: 'Klaster nie ma odczytów z roku {year}, od którego wariant ma wyjść.',
    en: 'The cluster has no readings of {year}, the year the what-if is to start from.',
    advicePl: 'Wybierz rok, z którego są odczyty, albo wczytaj je na stronie Import.',
    adviceEn: 'Choose a year with readings, or bring them in on the page Import.',
  },
  'scenario.not-run': {
    pl: 'Wariant „{name}” nie ma jeszcze aktualnego wyniku.',
    en: 'The what-if "{name}" has no current result yet.',
    advicePl: 'Policz wariant i otwórz porównanie jeszcze raz.',
    adviceEn: 'Run the what-if and open the comparison again.',
  },
  'scenario.different-bases': {
    pl: 'Warianty wychodzą z różnych stanów: {bases}.',
    en: 'The what-ifs start from different states: {bases}.',
    advicePl:
      'Porównaj warianty tego samego roku odczytów i dnia prawa albo zmień podstawę jednego z nich i policz go ponownie.',
    adviceEn:
      'Compare what-ifs of one year of readings and one day of law, or change the base of one and run it again.',
  },
  'scenario.different-inputs': {
    pl: 'Wariant „{name}” policzono z innych danych niż pozostałe (rejestr, odczyty lub prawo zmieniły się między obliczeniami).',
    en: 'The what-if "{name}" was computed from other data than the others (register, readings or law changed in between).',
    advicePl: 'Policz porównywane warianty ponownie, żeby wszystkie wychodziły z tych samych danych.',
    adviceEn: 'Run the compared what-ifs again, so that all start from the same data.',
  },
  'scenario.running': {
    pl: 'Wariant „{name}” jest właśnie liczony.',
    en: 'The what-if "{name}" is being computed.',
    advicePl: 'Poczekaj na koniec obliczenia albo je przerwij.',
    adviceEn: 'Wait for the end of the run, or cancel it.',
  },
  'scenario.no-preset': {
    pl: 'Gotowca „{id}” nie można tu użyć: {reasonPl}',
    en: 'The preset "{id}" cannot be used here: {reason}',
    advicePl: 'Wpisz zmianę w edytorze samodzielnie.',
    adviceEn: 'Enter the change in the editor yourself.',
  },
  'scenario.replacement-left-out': {
    pl: 'W wariancie nie liczy się wymian zapisanych w ustawieniach klastra, bo dotyczą innych instalacji.',
    en: 'Replacements kept in the settings of the cluster are left out here: they belong to other plants.',
    advicePl: 'Wpisz wymiany przy instalacji, którą dodaje wariant.',
    adviceEn: 'Enter the replacements with the plant the what-if adds.',
  },
  'scenario.plant-without-price': {
    pl: 'Instalacja {plant} nie ma nakładów, więc zwrot policzono bez niej.',
    en: 'Plant {plant} has no investment, so the payback leaves it out.',
    advicePl: 'Wpisz nakłady instalacji w wariancie.',
    adviceEn: 'Enter the investment of the plant in the what-if.',
  },
} as const satisfies Readonly<Record<string, Meaning>>
