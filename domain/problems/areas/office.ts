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
    pl: 'Twoja rola w klastrze nie pozwala na tę czynność.',
    en: 'Your role in the cluster does not allow this.',
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
  'cluster.prices-field': {
    pl: 'Ceny klastra, pole {field}: {reasonPl}.',
    en: 'Prices of the cluster, field {field}: {reason}.',
    advicePl: 'Popraw to pole i zapisz ponownie; nic nie zmieniono. Pola opisuje przewodnik „Ceny i cenniki”.',
    adviceEn:
      'Correct the field and save again; nothing was changed. The guide “Prices and price lists” tells the fields.',
  },
  'cluster.price-list-day': {
    pl: 'Cennik nie może zaczynać się {from}: miesiąc rozlicza się w całości jednym cennikiem.',
    en: 'A price list cannot begin on {from}: a month is billed whole by one list.',
    advicePl: 'Podaj pierwszy dzień miesiąca, na przykład {first}.',
    adviceEn: 'Give the first day of a month, for example {first}.',
  },
  'cluster.price-list-twice': {
    pl: 'Dwa cenniki zaczynają się tego samego dnia: {from}.',
    en: 'Two price lists begin on the same day: {from}.',
    advicePl: 'Popraw cennik, który już jest, albo wybierz dla nowego inny miesiąc.',
    adviceEn: 'Change the list that is there, or choose another month for the new one.',
  },
  'cluster.seller-unused': {
    pl: 'Nie wskazano, komu sprzedaje „{seller}”, więc nikt nie byłby rozliczany po jego cenach.',
    en: 'It is not said to whom "{seller}" sells, so nobody would be billed at its prices.',
    advicePl:
      'Wskaż rodzaje członków albo członków. Bez wskazania może zostać tylko pierwszy sprzedawca: sprzedaje pozostałym.',
    adviceEn: 'Name kinds of members, or members. Only the first seller may name nobody: it sells to all the others.',
  },
  'cluster.seller-twice': {
    pl: '„{who}” jest u dwóch sprzedawców: „{other}” i „{seller}”.',
    en: '"{who}" is named at two sellers: "{other}" and "{seller}".',
    advicePl: 'Zostaw ten rodzaj albo członka u jednego z nich.',
    adviceEn: 'Leave this kind or member at one of them.',
  },
  'cluster.seller-unknown-member': {
    pl: 'Sprzedawca ma sprzedawać członkowi „{member}”, którego nie ma w klastrze.',
    en: 'A seller is to sell to the member "{member}", who is not in the cluster.',
    advicePl: 'Najpierw wpisz członka, potem wskaż go u sprzedawcy.',
    adviceEn: 'Enter the member first, then name it at the seller.',
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
    pl: 'Okresy w historii punktu {code} nakładają się ({historyPl}).',
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
  'register.rows-refused': {
    pl: 'Tabela ma wiersze nie do przyjęcia ({count}); pierwszy: wiersz {line}, „{id}” ({reason}).',
    en: 'The table has rows that cannot be taken ({count}); the first: line {line}, "{id}" ({reason}).',
    advicePl: 'Popraw te wiersze albo zaznacz, że mają zostać pominięte.',
    adviceEn: 'Correct these rows, or choose to leave them out.',
  },
  'register.rehearsal-stale': {
    pl: 'Rejestr zmienił się od próby: to, co zobaczono, nie jest już tym, co by zapisano.',
    en: 'The register changed after the rehearsal: what was shown is no longer what would be stored.',
    advicePl: 'Wgraj plik jeszcze raz i sprawdź różnice.',
    adviceEn: 'Send the file again and check the differences.',
  },
  'register.no-table': {
    pl: 'W pliku „{name}” nie ma tabeli członków, punktów ani profili. Znalezione nagłówki: {found}.',
    en: 'The file "{name}" has no table of members, points or profiles. Headings found: {found}.',
    advicePl:
      'Tabela członków ma kolumnę „id”, tabela punktów kolumnę „Numer PPE”. Pobierz arkusz z listy i wpisz dane do niego.',
    adviceEn:
      'A table of members has a column "id", one of points a column "Numer PPE". Download the sheet from the list and fill it in.',
  },
  'register.table-twice': {
    pl: 'Tabela tego samego rodzaju jest w „{first}” i w „{second}”.',
    en: 'There is a table of one kind both in "{first}" and in "{second}".',
    advicePl: 'Wgraj je po kolei: najpierw jedną, potem drugą.',
    adviceEn: 'Send them one after the other.',
  },
  'register.point-moves': {
    pl: 'Punkt {code} należy do „{before}”, a tabela daje go „{after}”; historia właściciela zostanie poprawiona wstecz, od {sincePl}.',
    en: 'The point {code} belongs to "{before}", the table gives it to "{after}"; the owner is corrected backwards, from {since}.',
    advicePl: 'Jeśli punkt zmienił właściciela, wpisz dzień zmiany w kolumnie „Członek od”.',
    adviceEn: 'If the point changed hands, write the day in the column "Członek od".',
  },
  'register.left-without-joining': {
    pl: 'Członek „{id}” ma dzień wystąpienia lub rolę, a nie wiadomo, od kiedy należy do klastra.',
    en: 'The member "{id}" has a day of leaving or a role, but it is not known since when it belongs to the cluster.',
    advicePl: 'Wpisz datę przystąpienia.',
    adviceEn: 'Write the day of joining.',
  },
  'register.contract-without-tariff': {
    pl: 'Punkt {code} ma moc umowną lub warunki rachunku, a nie ma grupy taryfowej, więc nie ma ich do czego zapisać.',
    en: 'The point {code} has a contract power or terms of the bill but no tariff group they could be kept with.',
    advicePl: 'Wpisz grupę taryfową z faktury.',
    adviceEn: 'Write the tariff group as the invoice gives it.',
  },
  'register.changed-since-import': {
    pl: 'Zapis „{about}” zmieniono po imporcie, więc importu nie da się już cofnąć w całości.',
    en: '"{about}" was changed after the import, so the import can no longer be taken back as a whole.',
    advicePl: 'Popraw zapisy pojedynczo; poprzednie wartości są w dzienniku.',
    adviceEn: 'Correct the records one by one; the former values are in the journal.',
  },
  'register.not-in-tables': {
    pl: '{kindPl} „{id}”: tabela nie pomieści pola „{field}” ({reasonPl}).',
    en: '{kind} "{id}": the table cannot hold "{field}" ({reason}).',
    advicePl: 'To pole zostaje w systemie; import tabeli go nie zmienia.',
    adviceEn: 'The field stays in the system; importing the table does not change it.',
  },
  'register.unknown-plant-kind': {
    pl: 'Instalacja „{id}” ma nieznany rodzaj „{kind}”.',
    en: 'The plant "{id}" is of an unknown kind "{kind}".',
    advicePl: 'Dozwolone: pv, wind, biogas, chp, storage.',
    adviceEn: 'Allowed: pv, wind, biogas, chp, storage.',
  },
} as const satisfies Record<string, Meaning>
