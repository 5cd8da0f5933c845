import type { Meaning } from '../problem.ts'

/** Problems of what a cluster shows to everybody. */
export const publicSide = {
  'page.not-found': {
    pl: 'Nie ma publicznej strony klastra pod adresem „{slug}”.',
    en: 'There is no public page of a cluster at "{slug}".',
    advicePl: 'Sprawdź adres; spis klastrów, które mają stronę publiczną, jest na stronie głównej.',
    adviceEn: 'Check the address; the first page lists the clusters that have a public page.',
  },
  'page.slug-taken': {
    pl: 'Adres „{slug}” ma już inny klaster na tym serwerze.',
    en: 'Another cluster on this server has the address "{slug}" already.',
    advicePl: 'Wybierz inny adres, na przykład z nazwą powiatu.',
    adviceEn: 'Choose another address, for example with the name of the powiat.',
  },
  'page.not-ready': {
    pl: 'Strony nie można jeszcze opublikować. Brakuje: {missing}.',
    en: 'The page cannot be published yet. Missing: {missingEn}.',
    advicePl: 'Uzupełnij te pola w ustawieniach strony, zapisz je i opublikuj stronę ponownie.',
    adviceEn: 'Fill in these fields of the page, save them and publish again.',
  },
  'page.no-consent': {
    pl: 'Członek „{member}” może być osobą fizyczną: bez daty zgody nie pokażemy nazwy publicznie.',
    en: 'The member "{member}" may be a natural person: without a day of consent the name is not shown.',
    advicePl: 'Wpisz dzień, w którym wyrażono zgodę na publikację, albo zostaw członka bez nazwy.',
    adviceEn: 'Enter the day on which consent to publication was given, or leave the member unnamed.',
  },
  'publication.not-found': {
    pl: 'Nie ma publikacji „{id}”.',
    en: 'There is no publication "{id}".',
    advicePl: 'Sprawdź adres na liście publikacji.',
    adviceEn: 'Check the address on the list of publications.',
  },
  'publication.wrong-state': {
    pl: 'Publikacja „{title}” ma stan „{state}”: tej czynności nie można teraz wykonać.',
    en: 'The publication "{title}" is in the state "{stateEn}": this cannot be done now.',
    advicePl: 'Szkic można opublikować lub usunąć, opublikowane wycofać, a wycofane opublikować ponownie.',
    adviceEn: 'A draft can be published or removed, what is published withdrawn, what is withdrawn published again.',
  },
  'publication.no-day': {
    pl: 'Wydarzenie „{title}” nie ma dnia.',
    en: 'The event "{title}" has no day.',
    advicePl: 'Wpisz dzień, w którym wydarzenie się zaczyna.',
    adviceEn: 'Enter the day on which the event begins.',
  },
  'publication.ends-before': {
    pl: 'Wydarzenie kończy się ({to}), zanim się zacznie ({from}).',
    en: 'The event ends ({to}) before it begins ({from}).',
    advicePl: 'Popraw dzień albo godzinę zakończenia.',
    adviceEn: 'Correct the day or the hour of the end.',
  },
  'publication.no-file': {
    pl: 'Dokument „{title}” nie ma pliku.',
    en: 'The document "{title}" has no file.',
    advicePl: 'Dodaj plik, a potem opublikuj dokument.',
    adviceEn: 'Add the file, then publish the document.',
  },
  'publication.file-kind': {
    pl: 'Pliku „{name}” nie można opublikować: przyjmujemy PDF, DOCX, ODT, XLSX, ODS, CSV i TXT.',
    en: 'The file "{name}" cannot be published: PDF, DOCX, ODT, XLSX, ODS, CSV and TXT are taken.',
    advicePl: 'Zapisz dokument jako PDF i dodaj go ponownie.',
    adviceEn: 'Save the document as PDF and add it again.',
  },
  'publication.not-a-document': {
    pl: 'Plik dodaje się do dokumentu, a „{title}” nim nie jest.',
    en: 'A file belongs to a document, and "{title}" is none.',
    advicePl: 'Utwórz publikację rodzaju „dokument” i do niej dodaj plik.',
    adviceEn: 'Create a publication of the kind document and add the file there.',
  },
  'report.nothing-known': {
    pl: 'O roku {year} nic jeszcze nie wiadomo: nie ma odczytów ani rozliczeń.',
    en: 'Nothing is known of {year} yet: there are no readings and no settlements.',
    advicePl: 'Wybierz inny rok albo wczytaj odczyty i rozlicz miesiące.',
    adviceEn: 'Choose another year, or import readings and settle the months.',
  },
} as const satisfies Record<string, Meaning>
