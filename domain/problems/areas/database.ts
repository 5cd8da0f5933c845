import type { Meaning } from '../problem.ts'

/** Problems of keeping data: the folder or server, its version, and what it refuses. */
export const database = {
  'database.not-for-demonstration': {
    pl: 'W tej bazie są prawdziwe klastry: danych pokazowych się do niej nie dokłada.',
    en: 'This database holds clusters in earnest: no demonstration is added to it.',
    advicePl: 'Uruchom bez --demo albo wskaż inny katalog danych (--data).',
    adviceEn: 'Run without --demo, or name another data folder (--data).',
  },
  'database.in-use': {
    pl: 'Baza w katalogu „{path}” jest otwarta w innym procesie (numer {pid}).',
    en: 'The database in the folder "{path}" is open in another process (number {pid}).',
    advicePl: 'Zatrzymaj tamten proces albo połącz się z działającym serwerem.',
    adviceEn: 'Stop that process, or connect to the running server.',
  },
  'database.no-server': {
    pl: 'Serwer bazy danych nie odpowiada: {reason}.',
    en: 'The database server does not answer: {reason}.',
    advicePl: 'Sprawdź adres w DATABASE_URL i czy serwer działa.',
    adviceEn: 'Check the address in DATABASE_URL and that the server runs.',
  },
  'database.too-old': {
    pl: 'Serwer PostgreSQL jest w wersji {version}; potrzebna jest 15 lub nowsza.',
    en: 'The PostgreSQL server is version {version}; 15 or newer is needed.',
    advicePl: 'Zaktualizuj serwer albo użyj bazy wbudowanej.',
    adviceEn: 'Upgrade the server, or use the embedded database.',
  },
  'database.newer-schema': {
    pl: 'Baza ma schemat nr {found}, a ten program zna najwyżej nr {known}.',
    en: 'The database has schema {found}; this program knows at most {known}.',
    advicePl: 'Uruchom nowszą wersję programu albo cofnij schemat poleceniem z nowszej wersji.',
    adviceEn: 'Run the newer program, or step the schema back with the newer program.',
  },
  'database.no-database': {
    pl: 'W katalogu „{path}” nie ma bazy danych.',
    en: 'There is no database in the folder "{path}".',
    advicePl:
      'Podaj katalog danych (--data) albo DATABASE_URL; nową bazę zakłada uruchomienie serwera lub odtworzenie kopii.',
    adviceEn:
      'Name the data folder (--data) or DATABASE_URL; a new database is made by starting the server or restoring a backup.',
  },
  'database.damaged': {
    pl: 'Bazy w katalogu „{path}” nie da się otworzyć: {reason}.',
    en: 'The database in the folder "{path}" cannot be opened: {reason}.',
    advicePl:
      'Zachowaj katalog bez zmian i odtwórz ostatnią kopię do nowego katalogu: openklaster restore KOPIA --data NOWY.',
    adviceEn:
      'Keep the folder as it is and restore the last backup into a new one: openklaster restore BACKUP --data NEW.',
  },
  'database.not-writable': {
    pl: 'W miejscu „{path}” nie można zapisywać: {reason}.',
    en: 'Nothing can be written at "{path}": {reason}.',
    advicePl: 'Nadaj prawo zapisu użytkownikowi, który uruchamia program, albo wskaż inne miejsce.',
    adviceEn: 'Give the user who runs the program the right to write there, or name another place.',
  },
  'database.no-space': {
    pl: 'Na dysku zabrakło miejsca: „{path}”. Niczego nie zapisano.',
    en: 'The disk is full: "{path}". Nothing was kept.',
    advicePl: 'Zwolnij miejsce albo wskaż inny dysk i powtórz.',
    adviceEn: 'Free some space or name another disk, and repeat.',
  },
  'database.file-exists': {
    pl: 'Plik „{path}” już istnieje; kopia niczego nie nadpisuje.',
    en: 'The file "{path}" is there already; a backup overwrites nothing.',
    advicePl: 'Podaj inną nazwę, na przykład z datą.',
    adviceEn: 'Give another name, for example with the day in it.',
  },
  'database.backup-damaged': {
    pl: 'Kopia „{path}” jest uszkodzona lub niepełna: {reason}. Niczego nie odtworzono.',
    en: 'The backup "{path}" is damaged or incomplete: {reason}. Nothing was restored.',
    advicePl: 'Skopiuj plik jeszcze raz z miejsca przechowywania albo weź wcześniejszą kopię.',
    adviceEn: 'Copy the file again from where it is kept, or take an earlier backup.',
  },
  'database.backup-newer': {
    pl: 'Kopię zrobił nowszy program: schemat nr {found}, a ten program zna najwyżej nr {known}.',
    en: 'The backup was made by a newer program: schema {found}; this program knows at most {known}.',
    advicePl: 'Zaktualizuj program i powtórz.',
    adviceEn: 'Upgrade the program and repeat.',
  },
  'database.other-schema': {
    pl: 'Schemat różni się w kroku {number}: „{found}” zamiast „{known}”.',
    en: 'The schema differs at step {number}: "{found}" instead of "{known}".',
    advicePl: 'Użyj programu w wersji, która zapisała te dane.',
    adviceEn: 'Use the version of the program that wrote these data.',
  },
  'database.backup-unfit': {
    pl: 'Tabela „{table}” w kopii nie pasuje do schematu: {reason}.',
    en: 'The table "{table}" of the backup does not fit the schema: {reason}.',
    advicePl: 'Użyj programu w wersji, która zrobiła kopię (stoi w manifest.json w pliku kopii).',
    adviceEn: 'Use the version of the program that made the backup (it stands in manifest.json inside the file).',
  },
  'database.not-empty': {
    pl: 'Baza docelowa nie jest pusta: tabela „{table}” ma wiersze.',
    en: 'The target database is not empty: the table "{table}" has rows.',
    advicePl: 'Wskaż pustą bazę albo dodaj --replace, jeśli obecne dane mają przepaść.',
    adviceEn: 'Name an empty database, or add --replace if the data there now are to be lost.',
  },
  'database.content-refused': {
    pl: 'Baza nie przyjęła danych: {reason}. Niczego nie zmieniono.',
    en: 'The database did not accept the data: {reason}. Nothing was changed.',
    advicePl: 'Sprawdź źródło poleceniem openklaster verify.',
    adviceEn: 'Check the source with openklaster verify.',
  },
  'database.content-differs': {
    pl: 'Zawartość tabeli „{table}” (klaster {cluster}) różni się od oczekiwanej: wierszy {rows}, oczekiwano {expected}.',
    en: 'The content of the table "{table}" (cluster {cluster}) differs from what is expected: {rows} rows, {expected} expected.',
    advicePl: 'Porównaj z kopią, która pasuje, i nie usuwaj żadnej z dwóch baz, dopóki różnica nie jest wyjaśniona.',
    adviceEn: 'Compare with the backup that fits, and remove neither database before the difference is explained.',
  },
  'database.same-place': {
    pl: 'Źródło i cel to to samo miejsce: „{path}”.',
    en: 'Source and target are the same place: "{path}".',
    advicePl: 'Podaj dwa różne miejsca: katalog i adres serwera, albo dwa katalogi.',
    adviceEn: 'Give two different places: a folder and the address of a server, or two folders.',
  },
  'database.holds-secrets': {
    pl: 'W środku są dane logowania i dane osobowe (tabele: {tables}).',
    en: 'It holds sign-in secrets and personal data (tables: {tables}).',
    advicePl: 'Przechowuj zaszyfrowane, z dostępem jak do samej bazy.',
    adviceEn: 'Keep it encrypted, and as closed as the database itself.',
  },
  'database.step-loses': {
    pl: 'Krok wstecz „{step}” usunąłby dane: {losses}.',
    en: 'The step down "{step}" would lose data: {losses}.',
    advicePl: 'Zrób kopię (openklaster backup) i dodaj --lose-data, jeśli te dane mają przepaść.',
    adviceEn: 'Make a backup (openklaster backup), and add --lose-data if those data are to be lost.',
  },
  'database.no-step': {
    pl: 'Nie ma kroku schematu nr {target}; ten program zna kroki od 0 do {known}, baza jest na {found}.',
    en: 'There is no schema step {target} to go to; this program knows steps 0 to {known}, the database is at {found}.',
    advicePl: 'Zobacz kroki: openklaster schema.',
    adviceEn: 'See the steps: openklaster schema.',
  },
  'database.schema-behind': {
    pl: 'Baza ma schemat nr {found}, a program nr {known}.',
    en: 'The database has schema {found}, the program {known}.',
    advicePl: 'Uruchom serwer albo openklaster schema up: schemat zostanie doprowadzony do bieżącego.',
    adviceEn: 'Start the server, or run openklaster schema up: the schema is brought up to date.',
  },
  'database.journal-broken': {
    pl: 'Dziennik klastra {cluster} nie zgadza się od wpisu {entry}: wpis zmieniono, usunięto albo wstawiono.',
    en: 'The journal of the cluster {cluster} does not hold from entry {entry} on: an entry was changed, removed or inserted.',
    advicePl: 'Porównaj dziennik z kopiami; pierwsza niezgodna kopia wskazuje, kiedy to się stało.',
    adviceEn: 'Compare the journal with the backups; the first that differs tells when it happened.',
  },
  'database.block-damaged': {
    pl: 'Blok odczytów w tabeli „{table}” (klaster {cluster}, {key}) jest uszkodzony: {reason}.',
    en: 'A block of readings in the table "{table}" (cluster {cluster}, {key}) is damaged: {reason}.',
    advicePl: 'Wczytaj ten miesiąc ponownie z plików albo odtwórz kopię sprzed uszkodzenia.',
    adviceEn: 'Import that month again from the files, or restore a backup from before the damage.',
  },
  'database.rule-broken': {
    pl: 'Tabela „{table}” łamie regułę „{rule}” (klaster {cluster}): {key}.',
    en: 'The table "{table}" breaks the rule "{rule}" (cluster {cluster}): {key}.',
    advicePl:
      'Popraw te wiersze albo odtwórz kopię; taki stan powstaje tylko przy pracy poza programem lub awarii dysku.',
    adviceEn:
      'Correct these rows or restore a backup; such a state comes only from work outside the program or a failing disk.',
  },
} as const satisfies Record<string, Meaning>
