import type { Words } from '../../ui/words.ts'

/** Why the sign-in of the town or firm let nobody in, from the code the server puts into the address. */
export function outsideFault(code: string, name: string, { t }: Pick<Words, 't'>): string {
  switch (code) {
    case 'not_invited':
      return t(
        `${name} potwierdza, kim jesteś, ale nikt nie zaprosił Twojego adresu e-mail do żadnego klastra na tym serwerze. Konta ani uprawnień nie założono. Poproś administratora klastra o zaproszenie na adres, którego używa ${name}.`,
        `${name} confirms who you are, but nobody has invited your e-mail address to a cluster on this server. No account and no rights were made. Ask the administrator of the cluster to invite the address that ${name} uses.`,
      )
    case 'email_not_verified':
    case 'account_not_linked':
      return t(
        `${name} nie potwierdza, że Twój adres e-mail należy do Ciebie, więc nie otwiera konta. Zaloguj się hasłem; administrator serwera może uznać adresy z tego systemu (OIDC_TRUST_EMAIL).`,
        `${name} does not confirm that your e-mail address is yours, so it opens no account. Sign in with the password; the administrator of the server can trust the addresses of that system (OIDC_TRUST_EMAIL).`,
      )
    case 'email_not_found':
      return t(
        `${name} nie podaje Twojego adresu e-mail. Zaloguj się hasłem i powiadom administratora serwera.`,
        `${name} does not tell your e-mail address. Sign in with the password and tell the administrator of the server.`,
      )
    case 'access_denied':
      return t(
        `Logowanie przez ${name} przerwano. Spróbuj ponownie albo użyj hasła.`,
        `Signing in with ${name} was broken off. Try again, or use the password.`,
      )
    case 'invalid_code':
    case 'invalid_client':
    case 'unauthorized_client':
      return t(
        `${name} nie przyjmuje połączenia tego serwera: kod wygasł albo serwer ma zły sekret. Spróbuj raz jeszcze albo użyj hasła; jeśli to się powtarza, administrator serwera znajdzie powód w dzienniku.`,
        `${name} does not accept this server: the code ran out, or the server has a wrong secret. Try once more, or use the password; if it happens again, the administrator of the server finds the reason in the log.`,
      )
    default:
      return t(
        `Logowanie przez ${name} nie powiodło się (${code}). Zacznij je od nowa na tej stronie albo użyj hasła.`,
        `Signing in with ${name} did not succeed (${code}). Begin anew on this page, or use the password.`,
      )
  }
}
