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
  'register.in-use': {
    pl: 'Nie można usunąć „{id}”: korzystają z niego zapisy ({count}): {users}.',
    en: '"{id}" cannot be removed: records rest on it ({count}): {users}.',
    advicePl: 'Zakończ okres zamiast usuwać albo usuń najpierw te zapisy.',
    adviceEn: 'End its period instead, or remove those records first.',
  },
  'cluster.unknown-coordinator': {
    pl: 'Koordynatorem ma być członek klastra, a członka „{member}” nie ma.',
    en: 'The coordinator must be a member, and there is no member "{member}".',
    advicePl: 'Najpierw wpisz członka, potem wskaż go jako koordynatora.',
    adviceEn: 'Enter the member first, then name it as the coordinator.',
  },
  'point.not-found': {
    pl: 'Nie ma punktu „{id}”.',
    en: 'There is no point "{id}".',
    advicePl: 'Sprawdź kod PPE na liście punktów.',
    adviceEn: 'Check the code on the list of points.',
  },
  'point.code-taken': {
    pl: 'Punkt o kodzie „{id}” już jest.',
    en: 'There is a point with the code "{id}" already.',
    advicePl: 'Popraw istniejący punkt.',
    adviceEn: 'Correct the point that is there.',
  },
  'point.unknown-member': {
    pl: 'Punkt {code} ma należeć do członka „{member}”, którego nie ma.',
    en: 'The point {code} shall belong to the member "{member}", who is not there.',
    advicePl: 'Najpierw wpisz członka albo popraw identyfikator.',
    adviceEn: 'Enter the member first, or correct the id.',
  },
  'point.periods-overlap': {
    pl: 'Okresy w historii punktu {code} nakładają się ({history}).',
    en: 'Periods in the history of the point {code} overlap ({history}).',
    advicePl: 'Zakończ poprzedni okres najpóźniej w dniu rozpoczęcia następnego.',
    adviceEn: 'End the earlier period on the first day of the next at the latest.',
  },
  'point.profile-twice': {
    pl: 'Punkt {code} ma dwa profile dla jednego kierunku.',
    en: 'The point {code} has two profiles for one direction.',
    advicePl: 'Zostaw jeden profil dla poboru i jeden dla oddania.',
    adviceEn: 'Keep one profile for withdrawal and one for feed-in.',
  },
  'point.feed-in-code-taken': {
    pl: 'Kod oddania {feedIn} punktu {code} ma już punkt {other}.',
    en: 'The feed-in code {feedIn} of the point {code} belongs to the point {other} already.',
    advicePl: 'Sprawdź kod w umowie o dystrybucję.',
    adviceEn: 'Check the code in the distribution contract.',
  },
  'plant.not-found': {
    pl: 'Nie ma instalacji „{id}”.',
    en: 'There is no plant "{id}".',
    advicePl: 'Sprawdź identyfikator na liście instalacji.',
    adviceEn: 'Check the id on the list of plants.',
  },
  'plant.id-taken': {
    pl: 'Instalacja „{id}” już jest.',
    en: 'There is a plant "{id}" already.',
    advicePl: 'Wybierz inny identyfikator.',
    adviceEn: 'Choose another id.',
  },
  'plant.unknown-member': {
    pl: 'Instalacja „{id}” ma należeć do członka „{member}”, którego nie ma.',
    en: 'The plant "{id}" shall belong to the member "{member}", who is not there.',
    advicePl: 'Najpierw wpisz członka.',
    adviceEn: 'Enter the member first.',
  },
  'plant.unknown-point': {
    pl: 'Instalacja „{id}” ma być w punkcie {code}, którego nie ma.',
    en: 'The plant "{id}" shall be at the point {code}, which is not there.',
    advicePl: 'Najpierw wpisz punkt.',
    adviceEn: 'Enter the point first.',
  },
  'plant.details': {
    pl: 'Opis instalacji „{id}” ma błąd w polu {field}: {reason}.',
    en: 'The description of the plant "{id}" has a fault in {field}: {reason}.',
    advicePl: 'Popraw to pole; wymagane pola zależą od rodzaju instalacji.',
    adviceEn: 'Correct this field; what is needed depends on the kind of plant.',
  },
} as const satisfies Record<string, Meaning>
