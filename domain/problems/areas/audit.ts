import type { Meaning } from '../problem.ts'

/** Problems of tables transcribed from documents. */
export const audit = {
  'audit.contradiction': {
    pl: 'Tabela {table}, komórka {cell}: jest {printed}, a z reguły „{rule}” wychodzi {expected}.',
    en: 'Table {table}, cell {cell}: {printed} stands there, but the rule "{rule}" gives {expected}.',
    advicePl: 'Sprawdź tę komórkę w źródle; reguła i pozostałe komórki są zgodne z wartością oczekiwaną.',
    adviceEn: 'Check this cell in the source; the rule and the other cells agree with the expected value.',
  },
  'audit.rule-broken': {
    pl: 'Tabela {table}, komórka {cell}: wartość {printed} łamie regułę „{rule}”.',
    en: 'Table {table}, cell {cell}: the value {printed} breaks the rule "{rule}".',
    advicePl: 'Sprawdź komórki tej reguły w źródle.',
    adviceEn: 'Check the cells of this rule in the source.',
  },
  'audit.masked': {
    pl: 'Tabela {table}, komórka {cell}: „{text}” to nie liczba, lecz zamazane cyfry; wartość z reguł: {expected}.',
    en: 'Table {table}, cell {cell}: "{text}" is no number but overwritten digits; by the rules it is {expected}.',
    advicePl: 'Odczytaj wartość z oryginału.',
    adviceEn: 'Read the value from the original.',
  },
  'audit.visible-digits-differ': {
    pl: 'Tabela {table}, komórka {cell}: z reguł wychodzi {expected}, a widoczne cyfry to …{visible}.',
    en: 'Table {table}, cell {cell}: the rules give {expected}, but the digits still seen are …{visible}.',
    advicePl: 'Odczytaj wartość z oryginału; któraś z komórek tej reguły jest błędna.',
    adviceEn: 'Read the value from the original; a cell of this rule is wrong.',
  },
  'audit.unknown-kind': {
    pl: 'Tabela {table}: rodzaju „{kind}” nie znamy; sprawdzono tylko podane reguły. Znane rodzaje: {known}.',
    en: 'Table {table}: the kind "{kind}" is not known; only the rules given were checked. Known kinds: {known}.',
    advicePl: 'Podaj jeden ze znanych rodzajów albo własne reguły w polu identities.',
    adviceEn: 'Give one of the known kinds, or rules of your own in the field identities.',
  },
  'audit.no-columns': {
    pl: 'Tabela {table} nie ma kolumn.',
    en: 'Table {table} has no columns.',
    advicePl: 'Podaj nazwy kolumn w polu columns.',
    adviceEn: 'Give the names of the columns in the field columns.',
  },
  'audit.doubled-column': {
    pl: 'Tabela {table} ma dwie kolumny o nazwie „{column}”.',
    en: 'Table {table} has two columns named "{column}".',
    advicePl: 'Nadaj kolumnom różne nazwy.',
    adviceEn: 'Give the columns different names.',
  },
  'audit.doubled-table': {
    pl: 'Dwie tabele mają nazwę „{table}”.',
    en: 'Two tables are named "{table}".',
    advicePl: 'Nadaj tabelom różne nazwy (id).',
    adviceEn: 'Give the tables different ids.',
  },
  'audit.row-length': {
    pl: 'Tabela {table}, wiersz {row}: komórek jest {cells}, a kolumn {columns}.',
    en: 'Table {table}, row {row}: it has {cells} cells for {columns} columns.',
    advicePl: 'Uzupełnij wiersz; komórkę nieczytelną zapisz jako null.',
    adviceEn: 'Complete the row; write null for a cell that cannot be read.',
  },
  'audit.unknown-column': {
    pl: 'Tabela {table}: wiersz ma pole „{column}”, którego nie ma wśród kolumn.',
    en: 'Table {table}: a row has the field "{column}", which is no column.',
    advicePl: 'Dopisz kolumnę albo popraw nazwę pola.',
    adviceEn: 'Add the column or correct the name of the field.',
  },
  'audit.bad-identity': {
    pl: 'Reguły „{identity}” nie da się odczytać: znak {at}, stoi tam „{found}”.',
    en: 'The rule "{identity}" cannot be read: character {at}, where "{found}" stands.',
    advicePl: 'Zapisz regułę jak „zużycie = pobór + autokonsumpcja”; nazwy ze spacją ujmij w apostrofy.',
    adviceEn: 'Write the rule like "consumption = withdrawal + selfUse"; put names with blanks in single quotes.',
  },
  'audit.unknown-name': {
    pl: 'Tabela {table}: reguła „{identity}” używa nazwy „{name}”, której nie ma wśród kolumn, wierszy ani tabel.',
    en: 'Table {table}: the rule "{identity}" uses the name "{name}", which is no column, row or table.',
    advicePl: 'Sprawdź pisownię nazwy.',
    adviceEn: 'Check the spelling of the name.',
  },
  'audit.mixed-names': {
    pl: 'Tabela {table}: reguła „{identity}” miesza nazwy kolumn i wierszy, więc nie wiadomo, gdzie ją stosować.',
    en: 'Table {table}: the rule "{identity}" mixes names of columns and rows, so it is not clear where to apply it.',
    advicePl: 'Użyj samych kolumn, samych wierszy albo nazw komórek „wiersz.kolumna”.',
    adviceEn: 'Use only columns, only rows, or names of cells "row.column".',
  },
  'audit.no-tables': {
    pl: 'W pliku {file} nie ma żadnej tabeli z liczbami.',
    en: 'The file {file} holds no table with numbers.',
    advicePl: 'Podaj plik JSON, CSV albo XLSX z nagłówkiem i wierszami.',
    adviceEn: 'Give a JSON, CSV or XLSX file with a head and rows.',
  },
} as const satisfies Record<string, Meaning>
