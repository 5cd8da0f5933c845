import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { Outcome } from '../../../api/passkeys.ts'
import { addPasskey, knowsPasskeys, passkeysQuery, removePasskey } from '../../../api/passkeys.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { useNotices } from '../../../ui/notices.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { passkeyFault } from '../../logowanie/passkey-fault.ts'

/** Passkeys: signing in by finger, face or PIN of a device, without a password. */
export function PasskeysCard() {
  const words = useWords()
  const { t } = words
  const notices = useNotices()
  const queries = useQueryClient()
  const query = useQuery(passkeysQuery)
  const form = useFormState({ passkeyName: '' })
  const refresh = () => queries.invalidateQueries({ queryKey: passkeysQuery.queryKey })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const name = form.values.passkeyName.trim()
    if (!name)
      return form.refuse([
        { field: 'passkeyName', text: t('Nazwij klucz, na przykład „laptop”', 'Name the passkey, e.g. “laptop”') },
      ])
    let outcome = 'broken off' as Outcome
    await form.submit(async () => {
      outcome = await addPasskey(name)
    })
    if (outcome === 'done') {
      form.reset({ passkeyName: '' })
      await refresh()
      notices.done(t(`Klucz dostępu „${name}” dodano`, `The passkey “${name}” is added`))
    } else if (outcome !== 'broken off') form.refuse([{ field: '', text: passkeyFault(outcome, words) }])
  }
  return (
    <section className="card stack" aria-labelledby="klucze-dostepu">
      <h2 id="klucze-dostepu">{t('Klucze dostępu', 'Passkeys')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">
              {t(
                'Nie ma żadnego. Z kluczem dostępu logujesz się palcem, twarzą albo kodem PIN urządzenia, bez hasła i kodu z aplikacji.',
                'None yet. With a passkey you sign in by finger, face or PIN of a device, without password and code.',
              )}
            </p>
          ) : (
            <ul className="tasks">
              {items.map(({ passkeyId, name, createdAt, lastUsedAt }) => (
                <li key={passkeyId}>
                  <span>
                    {name}
                    <br />
                    <span className="quiet small">
                      {t('dodany', 'added')} {momentText(createdAt, words)},{' '}
                      {lastUsedAt
                        ? t(`użyty ${momentText(lastUsedAt, words)}`, `used ${momentText(lastUsedAt, words)}`)
                        : t('jeszcze nieużyty', 'not used yet')}
                    </span>
                  </span>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={async () => {
                      await removePasskey(passkeyId)
                      await refresh()
                      notices.done(
                        t(
                          `Klucz dostępu „${name}” usunięto z konta; usuń go też z urządzenia`,
                          `The passkey “${name}” is removed from the account; delete it on the device too`,
                        ),
                      )
                    }}
                  >
                    {t('Usuń', 'Remove')}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      {knowsPasskeys() ? (
        <form className="stack" noValidate onSubmit={submit}>
          <TextField
            form={form}
            name="passkeyName"
            label={t('Nazwa klucza dostępu', 'Name of the passkey')}
            hint={t('na przykład „laptop w biurze”', 'for instance “office laptop”')}
          />
          <div>
            <Button type="submit" variant="light" loading={form.busy}>
              {t('Dodaj klucz dostępu', 'Add a passkey')}
            </Button>
          </div>
        </form>
      ) : (
        <p className="quiet">
          {t('Ta przeglądarka nie obsługuje kluczy dostępu.', 'This browser does not know passkeys.')}
        </p>
      )}
    </section>
  )
}
