import type { Meaning } from '../problem.ts'

/** Problems of keeping data: the folder or server, its version, and what it refuses. */
export const database = {
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
} as const satisfies Record<string, Meaning>
