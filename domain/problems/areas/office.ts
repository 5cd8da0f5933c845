import type { Meaning } from '../problem.ts'

/** Problems of the cluster office: who may do what, and what the register refuses. */
export const office = {
  'actor.not-signed-in': {
    pl: 'Do tej czynności trzeba się zalogować.',
    en: 'You must be signed in to do this.',
    advicePl: 'Zaloguj się i spróbuj ponownie.',
    adviceEn: 'Sign in and try again.',
  },
  'actor.not-entitled': {
    pl: 'Twoja rola w klastrze nie pozwala na tę czynność ({action}).',
    en: 'Your role in the cluster does not allow this ({action}).',
    advicePl: 'Poproś administratora klastra o zmianę roli albo biuro o wykonanie tej czynności.',
    adviceEn: 'Ask the administrator of the cluster for another role, or the office to do it.',
  },
  'actor.token-scope': {
    pl: 'Token nie obejmuje uprawnienia „{scope}”.',
    en: 'The token does not cover "{scope}".',
    advicePl: 'Utwórz token z tym uprawnieniem albo zaloguj się w przeglądarce.',
    adviceEn: 'Make a token with this scope, or sign in with the browser.',
  },
  'cluster.not-found': {
    pl: 'Nie ma klastra „{id}” albo nie masz do niego dostępu.',
    en: 'There is no cluster "{id}", or you have no access to it.',
    advicePl: 'Sprawdź adres; spis Twoich klastrów jest na stronie głównej.',
    adviceEn: 'Check the address; your clusters are listed on the first page.',
  },
  'register.changed-meanwhile': {
    pl: 'Zapis „{about}” zmienił ktoś inny: zmieniasz wersję {expected}, a w bazie jest {found}.',
    en: '"{about}" was changed by somebody else: you change version {expected}, the database has {found}.',
    advicePl: 'Porównaj obie wersje i zapisz ponownie to, co ma zostać.',
    adviceEn: 'Compare the two and save again what should stay.',
  },
  'register.no-version': {
    pl: 'Zmiana nie mówi, którą wersję poprawia.',
    en: 'The change does not say which version it corrects.',
    advicePl: 'Podaj nagłówek If-Match z wartością ETag odczytanego zapisu.',
    adviceEn: 'Give the header If-Match with the ETag of what you read.',
  },
  'member.not-found': {
    pl: 'Nie ma członka „{id}”.',
    en: 'There is no member "{id}".',
    advicePl: 'Sprawdź identyfikator na liście członków.',
    adviceEn: 'Check the id on the list of members.',
  },
  'member.id-taken': {
    pl: 'Identyfikator członka „{id}” jest już zajęty.',
    en: 'The member id "{id}" is taken.',
    advicePl: 'Wybierz inny identyfikator albo popraw istniejącego członka.',
    adviceEn: 'Choose another id, or correct the member that is there.',
  },
  'member.number-taken': {
    pl: '{number} {value} ma już członek „{other}”.',
    en: '{number} {value} belongs to the member "{other}" already.',
    advicePl: 'Sprawdź numer; jeśli to ten sam podmiot, popraw istniejący zapis.',
    adviceEn: 'Check the number; if it is the same party, correct the record that is there.',
  },
  'member.memberships-overlap': {
    pl: 'Okresy uczestnictwa członka „{id}” nakładają się.',
    en: 'The periods of belonging of the member "{id}" overlap.',
    advicePl: 'Zakończ poprzedni okres najpóźniej w dniu rozpoczęcia następnego.',
    adviceEn: 'End the earlier period on the first day of the next at the latest.',
  },
  'member.kind-needs-words': {
    pl: 'Rodzaj podmiotu „inny” wymaga opisu.',
    en: 'The kind "other" needs words.',
    advicePl: 'Wpisz, jaki to podmiot.',
    adviceEn: 'Write what kind of party it is.',
  },
} as const satisfies Record<string, Meaning>
