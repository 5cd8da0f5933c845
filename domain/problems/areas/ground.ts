import type { Meaning } from '../problem.ts'

/** Problems of numbers, days, law and input shape: shared by all. */
export const ground = {
  'input.not-json': {
    pl: 'Wejście nie jest poprawnym JSON-em: {reason}.',
    en: 'The input is not valid JSON: {reason}.',
    advicePl: 'Sprawdź przecinki, cudzysłowy i nawiasy w podanym miejscu.',
    adviceEn: 'Check commas, quotes and brackets at the place named.',
  },
  'input.not-object': {
    pl: 'Wejście ma być jednym obiektem JSON, a jest: {found}.',
    en: 'The input must be one JSON object, but it is: {found}.',
    advicePl: 'Podaj obiekt w nawiasach klamrowych; pola opisuje opcja --schema.',
    adviceEn: 'Give an object in braces; the option --schema describes the fields.',
  },
  'input.field': {
    pl: 'Pole {field}: {reasonPl}.',
    en: 'Field {field}: {reason}.',
    advicePl: 'Popraw to pole; opis pól daje opcja --schema.',
    adviceEn: 'Correct this field; the option --schema describes the fields.',
  },
  'input.unknown-field': {
    pl: 'Pola {field} nie zna ten kalkulator; pominięto je.',
    en: 'This calculator does not know the field {field}; it was left out.',
    advicePl: 'Sprawdź pisownię; pola opisuje opcja --schema.',
    adviceEn: 'Check the spelling; the option --schema describes the fields.',
  },
  'calc.unknown': {
    pl: 'Nie ma kalkulatora „{name}”. Najbliższe nazwy: {nearest}.',
    en: 'There is no calculator "{name}". Nearest names: {nearest}.',
    advicePl: 'Spis daje polecenie openklaster calc --list.',
    adviceEn: 'The command openklaster calc --list names them all.',
  },
  'command.unknown': {
    pl: 'Nie ma polecenia „{name}”. Najbliższe: {nearest}.',
    en: 'There is no command "{name}". Nearest: {nearest}.',
    advicePl: 'Spis poleceń daje openklaster --help.',
    adviceEn: 'openklaster --help lists the commands.',
  },
  'command.usage': {
    pl: 'Polecenie podano niezgodnie z opisem: {reason}.',
    en: 'The command was not given as described: {reason}.',
    advicePl: 'Użycie: {usage}',
    adviceEn: 'Usage: {usage}',
  },
  'command.no-token': {
    pl: 'Pod adresem {url} działa serwer; polecenie może się z nim połączyć tylko z tokenem.',
    en: 'A server runs at {url}; a command may talk to it only with a token.',
    advicePl: 'Utwórz token w ustawieniach konta i podaj go w zmiennej OPENKLASTER_TOKEN.',
    adviceEn: 'Make a token in the settings of your account and give it as OPENKLASTER_TOKEN.',
  },
  'command.no-server': {
    pl: 'Serwer {url} nie odpowiada: {reason}.',
    en: 'The server {url} does not answer: {reason}.',
    advicePl: 'Sprawdź adres i czy serwer działa.',
    adviceEn: 'Check the address, and whether the server runs.',
  },
  'command.server-refused': {
    pl: 'Serwer odmówił: {title} {detail}',
    en: 'The server refused: {title} {detail}',
    advicePl: 'Sprawdź, czy serwer i polecenie są w tej samej wersji.',
    adviceEn: 'Check that the server and the command are of the same version.',
  },
  'command.no-cluster': {
    pl: 'Nie ma jednego klastra „{name}”. Znane: {known}.',
    en: 'There is no single cluster "{name}". Known: {known}.',
    advicePl: 'Podaj skróconą nazwę albo identyfikator z listy.',
    adviceEn: 'Give the short name or the id from the list.',
  },
  'command.folder-half-taken': {
    pl: 'Katalog wczytano tylko w części. Klaster {cluster} ma już: {taken}. Brakuje: {left}. Odmówiono przy {at}: {reasonPl}',
    en: 'The folder was taken only in part. The cluster {cluster} has: {taken}. Missing: {left}. Refused at {at}: {reasonEn}',
    advicePl:
      'Popraw katalog. Tabele i odczyty dopisze to samo polecenie z --into {cluster} --accept; brakujące instalacje, warianty, zasady podziału i koordynatora wprowadza się w systemie.',
    adviceEn:
      'Correct the folder. The same command with --into {cluster} --accept adds tables and readings; missing plants, what-ifs, rules of sharing and the coordinator are entered in the system.',
  },
  'command.cluster-exists': {
    pl: 'Klaster „{name}” jest już w bazie ({id}).',
    en: 'The cluster "{name}" is already in the database ({id}).',
    advicePl:
      'Nic nie zmieniono. Zmień nazwy w cluster.yaml albo wskaż inną bazę (--data); same odczyty wczytuje polecenie readings import.',
    adviceEn:
      'Nothing was changed. Change the names in cluster.yaml or name another database (--data); readings alone are loaded by readings import.',
  },
  'command.folder-not-empty': {
    pl: 'W katalogu „{path}” już coś jest (np. „{name}”).',
    en: 'There is something in the folder "{path}" already ("{name}", say).',
    advicePl: 'Nic nie zapisano. Wskaż pusty albo nowy katalog.',
    adviceEn: 'Nothing was written. Name an empty or a new folder.',
  },
  'command.no-person': {
    pl: 'Nie ma konta z adresem „{email}”.',
    en: 'There is no account with the address "{email}".',
    advicePl: 'Nic nie zmieniono. Sprawdź adres albo najpierw załóż konto na serwerze.',
    adviceEn: 'Nothing was changed. Check the address, or make the account on the server first.',
  },
  'command.no-what-if': {
    pl: 'Nie ma wariantu „{name}”. Znane: {known}.',
    en: 'There is no what-if "{name}". Known: {known}.',
    advicePl: 'Podaj nazwę z polecenia whatif list; w katalogu klastra warianty leżą w plikach whatif/*.yaml.',
    adviceEn: 'Give a name that whatif list shows; in a cluster folder what-ifs lie in the files whatif/*.yaml.',
  },
  'file.not-found': {
    pl: 'Nie ma pliku ani katalogu „{path}”.',
    en: 'There is no file or folder "{path}".',
    advicePl: 'Sprawdź ścieżkę i pisownię.',
    adviceEn: 'Check the path and its spelling.',
  },
  'input.impossible': {
    pl: 'Takie dane są niemożliwe: {reasonPl}.',
    en: 'Such input is impossible: {reason}.',
    advicePl: 'Sprawdź wartości i spróbuj ponownie.',
    adviceEn: 'Check the values and try again.',
  },
  'number.not-decimal': {
    pl: '„{text}” nie jest liczbą dziesiętną.',
    en: '"{text}" is not a decimal number.',
    advicePl: 'Wpisz liczbę z kropką dziesiętną, np. 1234.56, bez spacji i jednostki.',
    adviceEn: 'Write the number with a decimal point, e.g. 1234.56, without blanks or unit.',
  },
  'calendar.not-a-day': {
    pl: '„{text}” nie jest dniem w kalendarzu.',
    en: '"{text}" is not a day of the calendar.',
    advicePl: 'Wpisz dzień jako RRRR-MM-DD, np. 2026-03-29.',
    adviceEn: 'Write the day as YYYY-MM-DD, e.g. 2026-03-29.',
  },
  'calendar.not-a-month': {
    pl: '„{text}” nie jest miesiącem.',
    en: '"{text}" is not a month.',
    advicePl: 'Wpisz miesiąc jako RRRR-MM, np. 2026-03.',
    adviceEn: 'Write the month as YYYY-MM, e.g. 2026-03.',
  },
  'calendar.not-an-instant': {
    pl: '„{text}” nie jest chwilą ze wskazaną strefą.',
    en: '"{text}" is not an instant with an offset.',
    advicePl: 'Wpisz chwilę jako 2026-03-29T12:00:00+02:00 lub z literą Z na końcu.',
    adviceEn: 'Write the instant as 2026-03-29T12:00:00+02:00 or with a final Z.',
  },
  'calendar.no-such-local-time': {
    pl: 'Godziny {time} dnia {day} nie ma: zegar przeskoczył wtedy naprzód.',
    en: 'There is no {time} on {day}: the clock jumped forward.',
    advicePl: 'Sprawdź, czy plik podaje czas zimowy, UTC czy lokalny.',
    adviceEn: 'Check whether the file gives winter time, UTC or local time.',
  },
  'law.unknown-id': {
    pl: 'Nie ma zapisu prawa o nazwie „{id}”.',
    en: 'There is no law entry named "{id}".',
    advicePl: 'Spis nazw daje polecenie openklaster law --on DZIEŃ. Najbliższe: {nearest}.',
    adviceEn: 'The command openklaster law --on DAY lists the names. Nearest: {nearest}.',
  },
  'law.not-covered': {
    pl: 'Dla „{id}” nie ma zapisanego prawa na dzień {day}.',
    en: 'No law is recorded for "{id}" on {day}.',
    advicePl: 'Wybierz dzień z okresu objętego zapisami albo uzupełnij zapis w katalogu law/ wraz ze źródłem.',
    adviceEn: 'Choose a day inside the recorded periods, or add the value to law/ with its source.',
  },
  'law.unchecked': {
    pl: 'Wartość „{id}” sprawdzono z tekstem prawa do dnia {until}; dzień {day} jest późniejszy.',
    en: 'The value "{id}" was held against the text of law up to {until}; {day} is later.',
    advicePl: 'Sprawdź, czy prawo się nie zmieniło, i zapisz dzień sprawdzenia.',
    adviceEn: 'Check whether the law has changed and record the day of checking.',
  },
  'law.unchecked-many': {
    pl: 'Dla {count} wartości prawa okres wyceny sięga poza dzień {until}, do którego sprawdzono je z tekstem prawa.',
    en: 'For {count} values of law the period valued reaches beyond {until}, the day up to which they were held against the text.',
    advicePl: 'Sprawdź, czy prawo się nie zmieniło, i zapisz dzień sprawdzenia w katalogu law/.',
    adviceEn: 'Check whether the law has changed and record the day of checking in law/.',
  },
  'law.doubtful': {
    pl: '„{id}”: {statusPl}; wynik opiera się na zapisie niepotwierdzonym w tekście prawa.',
    en: '"{id}": {status}; the result rests on a value not confirmed in the text of law.',
    advicePl: 'Potwierdź wartość w źródle: {source}.',
    adviceEn: 'Confirm the value in the source: {source}.',
  },
} as const satisfies Record<string, Meaning>
