import type { Meaning } from '../problem.ts'

/** Problems of documents the office lays into the cluster’s folder. */
export const documents = {
  'document.not-found': {
    pl: 'Nie ma dokumentu „{id}”.',
    en: 'There is no document "{id}".',
    advicePl: 'Wróć do listy dokumentów i wybierz dokument z listy.',
    adviceEn: 'Go back to the list of documents and choose one from it.',
  },
  'document.no-version': {
    pl: 'Dokument nie ma wersji {number}.',
    en: 'The document has no version {number}.',
    advicePl: 'Otwórz dokument i wybierz jedną z jego wersji.',
    adviceEn: 'Open the document and choose one of its versions.',
  },
  'document.same-file': {
    pl: 'Ten sam plik leży już jako wersja {number}; niczego nie zmieniono.',
    en: 'The same file lies here already as version {number}; nothing was changed.',
    advicePl: 'Sprawdź, czy wybrano właściwy plik.',
    adviceEn: 'Check that you chose the right file.',
  },
  'document.file-kind': {
    pl: 'Pliku „{name}” nie przyjęto: nazwa albo zawartość nie pasuje do dozwolonych rodzajów.',
    en: 'The file "{name}" was not taken: its name or content is of no kind that is allowed.',
    advicePl: 'Zapisz dokument jako PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG, JPG albo ZIP i dodaj ponownie.',
    adviceEn: 'Save the document as PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG, JPG or ZIP and lay it down again.',
  },
  'document.file-empty': {
    pl: 'Plik „{name}” jest pusty.',
    en: 'The file "{name}" is empty.',
    advicePl: 'Sprawdź plik na dysku i dodaj go ponownie.',
    adviceEn: 'Check the file on the disk and lay it down again.',
  },
} as const satisfies Record<string, Meaning>
