import type { Meaning } from '../problem.ts'

/** Problems of tables people write: points list, members, profiles, index of readings. */
export const tables = {
  'table.no-header': {
    pl: 'W pliku nie ma wiersza nagłówków z kolumną „{column}”. Znaleziono: {found}.',
    en: 'The file has no header row with a column "{column}". Found: {found}.',
    advicePl: 'Pierwszy wiersz ma zawierać nazwy kolumn, jak w załączniku nr 3 do umowy.',
    adviceEn: 'The first row holds the names of the columns, as in Annex 3 of the agreement.',
  },
  'table.no-rows': {
    pl: 'W pliku są nagłówki, ale nie ma żadnego wypełnionego wiersza.',
    en: 'The file has headers but no filled row.',
    advicePl: 'Wpisz co najmniej jeden wiersz.',
    adviceEn: 'Fill in at least one row.',
  },
  'table.unknown-column': {
    pl: 'Kolumny „{column}” nie znamy; zachowano ją, ale niczego nie zmienia. Najbliższa znana: {nearest}.',
    en: 'The column "{column}" is not known; it is kept but changes nothing. Nearest known: {nearest}.',
    advicePl: 'Popraw nagłówek, jeśli to literówka.',
    adviceEn: 'Correct the header if it is a slip.',
  },
  'table.column-twice': {
    pl: 'Kolumna „{column}” występuje dwa razy.',
    en: 'The column "{column}" occurs twice.',
    advicePl: 'Zostaw jedną z nich.',
    adviceEn: 'Keep one of them.',
  },
  'table.cell': {
    pl: 'Wartość „{text}”: {reasonPl}.',
    en: 'The value "{text}": {reason}.',
    advicePl: 'Popraw tę komórkę.',
    adviceEn: 'Correct this cell.',
  },
  'table.required': {
    pl: 'Komórka „{column}” jest pusta, a jest wymagana.',
    en: 'The cell "{column}" is blank but required.',
    advicePl: 'Uzupełnij komórkę albo usuń cały wiersz.',
    adviceEn: 'Fill the cell, or remove the whole row.',
  },
  'table.duplicate': {
    pl: '„{code}” stoi już w wierszu {otherLine}; oba wiersze mówią to samo, liczy się pierwszy.',
    en: '"{code}" already stands in line {otherLine}; both lines say the same, the first counts.',
    advicePl: 'Usuń powtórzony wiersz.',
    adviceEn: 'Remove the repeated line.',
  },
  'table.contradiction': {
    pl: '„{code}” stoi w wierszach {otherLine} i {line}, ale kolumna „{column}” mówi raz „{first}”, raz „{second}”.',
    en: '"{code}" stands in lines {otherLine} and {line}, but the column "{column}" says "{first}" and "{second}".',
    advicePl: 'Ustal, co jest prawdą, i zostaw jeden wiersz.',
    adviceEn: 'Find out which is true and keep one line.',
  },
  'table.check-digit': {
    pl: 'Kod PPE {code} ma złą cyfrę kontrolną (jest {found}, powinna być {expected}).',
    en: 'The point code {code} has a wrong check digit (it is {found}, should be {expected}).',
    advicePl: 'Porównaj kod z fakturą za prąd.',
    adviceEn: 'Compare the code with the electricity invoice.',
  },
  'table.legacy-code': {
    pl: '„{code}” to starszy kod punktu (nie 18 cyfr); przyjęto go bez sprawdzenia.',
    en: '"{code}" is an older point code (not 18 digits); it was taken unchecked.',
    advicePl: 'Jeśli faktura podaje 18-cyfrowy kod PPE, wpisz go.',
    adviceEn: 'If the invoice gives an 18-digit code, use that.',
  },
  'table.odd-pair': {
    pl: '{reasonPl}.',
    en: '{reason}.',
    advicePl: 'Sprawdź oba pola w tym wierszu.',
    adviceEn: 'Check both fields of this line.',
  },
  'table.many': {
    pl: 'W tabeli jest wiele błędów ({count}): {listPl}.',
    en: 'The table has many faults ({count}): {list}.',
    advicePl: 'Popraw wymienione komórki i spróbuj ponownie.',
    adviceEn: 'Correct the named cells and try again.',
  },
} as const satisfies Record<string, Meaning>
