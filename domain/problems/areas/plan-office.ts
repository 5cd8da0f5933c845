import type { Meaning } from '../problem.ts'

/** Problems of a municipality's plan kept in a cluster. */
export const planOffice = {
  'plan.not-found': {
    pl: 'Nie ma planu gminy „{id}”.',
    en: 'There is no municipal plan "{id}".',
    advicePl: 'Wróć do listy planów i otwórz plan z listy.',
    adviceEn: 'Go back to the list of plans and open one from it.',
  },
  'plan.part-not-found': {
    pl: 'Plan nie ma pliku „{name}”.',
    en: 'The plan has no file "{name}".',
    advicePl: 'Sprawdź nazwę na liście plików planu.',
    adviceEn: 'See the list of the plan’s files for its name.',
  },
  'plan.part-name': {
    pl: 'Nazwa pliku „{name}” nie jest dozwolona w katalogu planu.',
    en: 'The file name "{name}" is not allowed in the folder of a plan.',
    advicePl: 'Użyj nazw takich jak plan.yaml, profile.csv, scenarios/nazwa.yaml, chapters/nazwa.md.',
    adviceEn: 'Use names such as plan.yaml, profile.csv, scenarios/name.yaml, chapters/name.md.',
  },
  'plan.part-kept': {
    pl: 'Pliku „{name}” nie można usunąć: bez niego nie ma planu.',
    en: 'The file "{name}" cannot be removed: there is no plan without it.',
    advicePl: 'Zmień jego treść albo usuń cały plan.',
    adviceEn: 'Change its content, or remove the whole plan.',
  },
  'plan.bad-archive': {
    pl: 'Archiwum „{name}” nie jest katalogiem planu: {reasonPl}.',
    en: 'The archive "{name}" is no folder of a plan: {reason}.',
    advicePl: 'Spakuj do ZIP katalog, w którym leży plan.yaml.',
    adviceEn: 'Zip the folder that holds plan.yaml.',
  },
  'plan.too-large': {
    pl: 'Plan ma {size} bajtów, a zmieści się najwyżej {limit}.',
    en: 'The plan has {size} bytes; at most {limit} fit.',
    advicePl: 'Usuń z katalogu pliki, których plan nie czyta.',
    adviceEn: 'Take files out that the plan does not read.',
  },
  'plan.table-row': {
    pl: 'Wiersz {row} ma {found} komórek, a tabela ma {expected} kolumn.',
    en: 'Row {row} has {found} cells, and the table has {expected} columns.',
    advicePl: 'Podaj tyle komórek, ile jest nagłówków.',
    adviceEn: 'Give as many cells as there are headings.',
  },
  'plan.no-scenario': {
    pl: 'Plan nie ma scenariusza „{id}”. Są: {known}.',
    en: 'The plan has no scenario "{id}". There are: {known}.',
    advicePl: 'Wybierz scenariusz z listy.',
    adviceEn: 'Choose a scenario from the list.',
  },
  'plan.scenario-taken': {
    pl: 'Scenariusz o nazwie „{id}” już jest.',
    en: 'There is a scenario "{id}" already.',
    advicePl: 'Podaj inną nazwę.',
    adviceEn: 'Give another name.',
  },
  'plan.no-chapter': {
    pl: 'Dokument nie ma rozdziału „{id}”.',
    en: 'The document has no chapter "{id}".',
    advicePl: 'Wybierz rozdział ze spisu treści.',
    adviceEn: 'Choose a chapter from the contents.',
  },
  'plan.version-not-found': {
    pl: 'Plan nie ma wersji nr {number}.',
    en: 'The plan has no version {number}.',
    advicePl: 'Wybierz wersję z listy.',
    adviceEn: 'Choose a version from the list.',
  },
  'plan.not-adopted': {
    pl: 'Nie można zamrozić wersji jako uchwalonej: w procedurze nie ma dnia uchwały.',
    en: 'The version cannot be frozen as adopted: the procedure has no day of the resolution.',
    advicePl: 'Wpisz dzień i numer uchwały w procedurze.',
    adviceEn: 'Enter day and number of the resolution in the procedure.',
  },
  'plan.same-version': {
    pl: 'Nic się nie zmieniło od wersji nr {number}; nie ma czego zamrażać.',
    en: 'Nothing changed since version {number}; there is nothing to freeze.',
    advicePl: 'Użyj wersji nr {number}.',
    adviceEn: 'Use version {number}.',
  },
  'plan.no-field': {
    pl: 'Plik „{name}” nie ma wartości „{path}”.',
    en: 'The file "{name}" has no value "{path}".',
    advicePl: 'Odśwież stronę i wybierz wartość z listy.',
    adviceEn: 'Load the page again and choose a value from the list.',
  },
  'plan.no-starting-value': {
    pl: 'Plan nie ma wartości wyjściowej „{path}”.',
    en: 'The plan has no starting value "{path}".',
    advicePl: 'Wybierz wartość z listy wartości wyjściowych.',
    adviceEn: 'Choose a value from the list of starting values.',
  },
} as const satisfies Record<string, Meaning>
