import type { Words } from '../../ui/words.ts'

/** Why the device made or gave no passkey. */
export function passkeyFault(outcome: 'there' | 'not here', { t }: Pick<Words, 't'>): string {
  return outcome === 'there'
    ? t('To urządzenie ma już klucz dostępu do tego konta.', 'This device has a passkey of this account already.')
    : t(
        'Przeglądarka nie używa kluczy dostępu pod tym adresem. Otwórz serwis pod jego nazwą, nie pod numerem IP.',
        'The browser uses no passkeys at this address. Open the service by its name, not by an IP number.',
      )
}
