import type { Meaning } from '../problem.ts'

/** Problems of people: signing in, roles, invitations, tokens, webhooks. */
export const people = {
  'auth.locked': {
    pl: 'Po kilku nieudanych próbach logowanie na ten adres jest wstrzymane na {seconds} s.',
    en: 'After several failed attempts signing in with this address is held for {seconds} s.',
    advicePl: 'Poczekaj albo ustaw nowe hasło przez „Nie pamiętam hasła”.',
    adviceEn: 'Wait, or choose a new password with "Forgotten password".',
  },
  'auth.weak-password': {
    pl: 'Hasło jest za krótkie: potrzeba co najmniej {least} znaków.',
    en: 'The password is too short: at least {least} characters are needed.',
    advicePl: 'Najlepsze są cztery niepowiązane słowa.',
    adviceEn: 'Four unrelated words serve best.',
  },
  'auth.name-missing': {
    pl: 'Nowe konto wymaga imienia i nazwiska oraz hasła.',
    en: 'A new account needs a name and a password.',
    advicePl: 'Uzupełnij oba pola.',
    adviceEn: 'Fill in both fields.',
  },
  'people.role-needs-member': {
    pl: 'Rola „{role}” i wskazanie członka nie pasują do siebie.',
    en: 'The role "{role}" and naming a member do not fit together.',
    advicePl: 'Członka wskazuje się tylko dla przedstawiciela członka, i tylko wtedy trzeba.',
    adviceEn: "Name a member for a member's representative, and for no other role.",
  },
  'people.grant-not-found': {
    pl: 'Nie ma w klastrze roli o numerze „{id}”.',
    en: 'There is no role "{id}" in the cluster.',
    advicePl: 'Odśwież listę osób.',
    adviceEn: 'Reload the list of people.',
  },
  'people.last-administrator': {
    pl: 'To ostatni administrator klastra.',
    en: 'This is the last administrator of the cluster.',
    advicePl: 'Najpierw nadaj tę rolę innej osobie.',
    adviceEn: 'Give the role to another person first.',
  },
  'people.mail-failed': {
    pl: 'Nie udało się wysłać listu: {reason}.',
    en: 'The letter could not be sent: {reason}.',
    advicePl: 'Sprawdź ustawienia poczty serwera (MAIL_URL) i wyślij list ponownie.',
    adviceEn: 'Check the mail settings of the server (MAIL_URL) and send the letter again.',
  },
  'invitation.not-found': {
    pl: 'Nie ma otwartego zaproszenia „{id}”.',
    en: 'There is no open invitation "{id}".',
    advicePl: 'Odśwież listę zaproszeń.',
    adviceEn: 'Reload the list of invitations.',
  },
  'invitation.not-valid': {
    pl: 'To zaproszenie jest nieważne: wygasło, zostało już przyjęte albo wycofane.',
    en: 'This invitation is not valid: it ran out, was accepted already, or withdrawn.',
    advicePl: 'Poproś administratora klastra o nowe.',
    adviceEn: 'Ask the administrator of the cluster for a new one.',
  },
  'invitation.other-person': {
    pl: 'Zaproszenie jest dla konta {email}.',
    en: 'The invitation is for the account {email}.',
    advicePl: 'Zaloguj się na to konto i otwórz odnośnik ponownie.',
    adviceEn: 'Sign in with this account and open the link again.',
  },
  'token.not-found': {
    pl: 'Nie masz tokenu „{id}”.',
    en: 'You have no token "{id}".',
    advicePl: 'Odśwież listę tokenów.',
    adviceEn: 'Reload the list of tokens.',
  },
  'token.not-valid': {
    pl: 'Token jest nieważny.',
    en: 'The token is not valid.',
    advicePl: 'Utwórz nowy w ustawieniach konta.',
    adviceEn: 'Make a new one in the settings of your account.',
  },
  'passkey.not-found': {
    pl: 'Nie masz takiego klucza dostępu.',
    en: 'You have no such passkey.',
    advicePl: 'Odśwież listę kluczy.',
    adviceEn: 'Reload the list of passkeys.',
  },
  'passkey.known': {
    pl: 'Ten klucz dostępu jest już na liście.',
    en: 'This passkey is on the list already.',
    advicePl: 'Użyj go do logowania albo dodaj klucz z innego urządzenia.',
    adviceEn: 'Sign in with it, or add one from another device.',
  },
  'passkey.unknown': {
    pl: 'Ten serwer nie zna tego klucza dostępu: usunięto go z konta.',
    en: 'This server does not know this passkey: it was removed from the account.',
    advicePl: 'Zaloguj się hasłem, dodaj klucz na nowo, a stary usuń z urządzenia.',
    adviceEn: 'Sign in with the password, add the passkey anew, and delete the old one from the device.',
  },
  'passkey.not-proven': {
    pl: 'Klucz dostępu nie potwierdził, kim jesteś.',
    en: 'The passkey did not prove who you are.',
    advicePl: 'Spróbuj jeszcze raz; na odpowiedź urządzenia serwer czeka pięć minut.',
    adviceEn: 'Try once more; the server waits five minutes for the device.',
  },
  'passkey.other-address': {
    pl: 'Klucze dostępu działają tylko pod adresem {url}.',
    en: 'Passkeys work only at {url}.',
    advicePl: 'Otwórz serwis pod tym adresem albo zaloguj się hasłem.',
    adviceEn: 'Open the service at this address, or sign in with the password.',
  },
  'webhook.not-found': {
    pl: 'Nie ma powiadomienia „{id}”.',
    en: 'There is no webhook "{id}".',
    advicePl: 'Odśwież listę powiadomień.',
    adviceEn: 'Reload the list of webhooks.',
  },
  'webhook.bad-address': {
    pl: 'Adres „{url}” nie nadaje się do powiadomień.',
    en: 'The address "{url}" cannot be used for webhooks.',
    advicePl: 'Podaj adres http(s) bez nazwy użytkownika, w sieci publicznej.',
    adviceEn: 'Give an http(s) address without a user name, on the public network.',
  },
  'auth.setup-done': {
    pl: 'Pierwsze konto już założono albo odnośnik jest nieważny.',
    en: 'The first account is there already, or the link is not valid.',
    advicePl: 'Zaloguj się albo poproś administratora o zaproszenie.',
    adviceEn: 'Sign in, or ask an administrator for an invitation.',
  },
  'auth.wrong-credentials': {
    pl: 'Adres e-mail lub hasło są niepoprawne.',
    en: 'The e-mail address or the password is wrong.',
    advicePl: 'Spróbuj ponownie albo ustaw nowe hasło.',
    adviceEn: 'Try again, or choose a new password.',
  },
  'auth.refused': {
    pl: 'Logowanie odmówiło: {reason}.',
    en: 'Signing in was refused: {reason}.',
    advicePl: 'Popraw dane i spróbuj ponownie.',
    adviceEn: 'Correct what you gave and try again.',
  },
  'auth.oidc-half-set': {
    pl: 'Logowanie zewnętrzne (OIDC) jest ustawione tylko w części.',
    en: 'Outside sign-in (OIDC) is set up only in part.',
    advicePl: 'Ustaw razem OIDC_DISCOVERY_URL, OIDC_CLIENT_ID i OIDC_CLIENT_SECRET albo usuń wszystkie trzy.',
    adviceEn: 'Set OIDC_DISCOVERY_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or remove all three.',
  },
  'auth.oidc-unavailable': {
    pl: 'Logowanie przez {name} jest chwilowo niedostępne: {reason}.',
    en: 'Signing in with {name} is not available at the moment: {reason}.',
    advicePl: 'Zaloguj się hasłem; administrator serwera dostał alarm.',
    adviceEn: 'Sign in with a password; the administrator of the server has been alarmed.',
  },
} as const satisfies Record<string, Meaning>
