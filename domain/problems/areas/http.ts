import type { Meaning } from '../problem.ts'

/** Problems of requests to the server. */
export const http = {
  'http.invalid-request': {
    pl: 'Żądanie ma błąd w polu {field}: {reasonPl} (błędów razem: {count}).',
    en: 'The request has a fault in {field}: {reason} (faults in all: {count}).',
    advicePl: 'Popraw wskazane pola; opis daje strona /api/docs.',
    adviceEn: 'Correct the fields named; /api/docs describes them.',
  },
  'http.not-found': {
    pl: 'Pod adresem {path} nic nie ma.',
    en: 'There is nothing at {path}.',
    advicePl: 'Sprawdź adres; opis daje strona /api/docs.',
    adviceEn: 'Check the address; /api/docs describes them all.',
  },
  'http.too-large': {
    pl: 'Żądanie jest za duże: najwyżej {limit} bajtów.',
    en: 'The request is too large: at most {limit} bytes.',
    advicePl: 'Podziel dane na części albo użyj przesyłania plików.',
    adviceEn: 'Send the data in parts, or upload them as files.',
  },
  'http.broken-form': {
    pl: 'Żądanie nie jest formularzem z plikami albo urwało się w drodze.',
    en: 'The request is no form with files, or it was cut off on the way.',
    advicePl: 'Wyślij pliki jeszcze raz jako multipart/form-data.',
    adviceEn: 'Send the files again as multipart/form-data.',
  },
  'http.too-many': {
    pl: 'Za dużo żądań w krótkim czasie.',
    en: 'Too many requests in a short time.',
    advicePl: 'Spróbuj ponownie za {seconds} s.',
    adviceEn: 'Try again in {seconds} s.',
  },
  'http.foreign-origin': {
    pl: 'Zmiana przyszła z obcej strony ({origin}) i została odrzucona.',
    en: 'The change came from a foreign page ({origin}) and was refused.',
    advicePl: 'Otwórz OpenKlaster bezpośrednio; programy niech używają tokenu.',
    adviceEn: 'Open OpenKlaster itself; programs should use a token.',
  },
  'http.key-reused': {
    pl: 'Klucz powtórzenia „{key}” był użyty do innego żądania.',
    en: 'The idempotency key "{key}" was used for another request.',
    advicePl: 'Dla nowego żądania wybierz nowy klucz.',
    adviceEn: 'Choose a new key for a new request.',
  },
  'http.key-in-use': {
    pl: 'Żądanie z kluczem „{key}” jest w toku albo zostało przerwane.',
    en: 'The request with the key "{key}" is under way, or was cut off.',
    advicePl: 'Sprawdź, czy zmiana już jest; jeśli nie ma, wyślij ją z nowym kluczem.',
    adviceEn: 'See whether the change is there; if not, send it with a new key.',
  },
  'http.port-taken': {
    pl: 'Port {port} jest zajęty: działa na nim inny program albo ten sam serwer uruchomiony wcześniej.',
    en: 'Port {port} is taken: another program runs there, or this server started before.',
    advicePl: 'Zatrzymaj tamten program albo wybierz inny port: --port {next}.',
    adviceEn: 'Stop that program, or choose another port: --port {next}.',
  },
  'http.fault': {
    pl: 'Błąd programu, nie danych (numer {request}).',
    en: 'A fault of the program, not of the data (number {request}).',
    advicePl: 'Zgłoś go administratorowi, podając ten numer.',
    adviceEn: 'Report it to the administrator with this number.',
  },
} as const satisfies Record<string, Meaning>
