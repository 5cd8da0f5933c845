import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { signIn } from '../../api/auth.ts'
import { api, dataOf } from '../../api/client.ts'
import { sessionQuery } from '../../api/session.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { SecretField, TextField } from '../../ui/form/fields.tsx'
import { useFormState } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/waiting.tsx'
import { roleName } from './role-name.ts'

/** Comes in by an invitation: with a new account, or with the one signed in. */
export function Invitation() {
  const words = useWords()
  const { t } = words
  const { kod } = useParams({ from: '/plain/zaproszenie/$kod' })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const session = useQuery(sessionQuery).data
  const offer = useQuery({
    queryKey: ['invitation', kod],
    queryFn: () => dataOf(api.GET('/api/invitations/{invitation}', { params: { path: { invitation: kod } } })),
  })
  const form = useFormState({ name: '', password: '' })
  const accept = async (event: FormEvent) => {
    event.preventDefault()
    if (!offer.data) return
    const { email, hasAccount } = offer.data
    if (!hasAccount) {
      const faults = [
        ...(form.values.name.trim()
          ? []
          : [{ field: 'account.name', text: t('Wpisz imię i nazwisko', 'Write your name') }]),
        ...(form.values.password.length >= 12
          ? []
          : [
              {
                field: 'account.password',
                text: t('Hasło musi mieć co najmniej 12 znaków', 'The password needs 12 characters at least'),
              },
            ]),
      ]
      if (faults.length > 0) return form.refuse(faults)
    }
    await form.submit(async ({ name, password }) => {
      const { cluster } = await dataOf(
        api.POST('/api/invitations/{invitation}/acceptance', {
          params: { path: { invitation: kod } },
          body: { account: hasAccount ? null : { name: name.trim(), password } },
        }),
      )
      if (!hasAccount) await signIn(email, password)
      await queries.invalidateQueries()
      await navigate({ to: '/klaster/$clusterId', params: { clusterId: cluster } })
    })
  }
  return (
    <Page
      title={t('Zaproszenie do klastra', 'Invitation to a cluster')}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <Loaded query={offer}>
        {({ email, role, clusterName, hasAccount }) => (
          <form className="card stack narrow" noValidate onSubmit={accept}>
            <p>
              {t('Klaster', 'Cluster')} <strong>{clusterName}</strong>, {t('rola', 'role')}:{' '}
              <strong>{roleName(role, words)}</strong>, {email}
            </p>
            {hasAccount ? (
              session?.user ? null : (
                <Note kind="warning">
                  {t('Na ten adres jest już konto.', 'There is an account with this address.')}{' '}
                  <Link to="/logowanie" search={{ to: `/zaproszenie/${encodeURIComponent(kod)}` }}>
                    {t('Zaloguj się, aby przyjąć zaproszenie', 'Sign in to accept')}
                  </Link>
                </Note>
              )
            ) : (
              <>
                <TextField
                  form={form}
                  name="name"
                  path="account.name"
                  autoComplete="name"
                  label={t('Imię i nazwisko', 'Name')}
                />
                <SecretField
                  form={form}
                  name="password"
                  path="account.password"
                  autoComplete="new-password"
                  label={t('Hasło', 'Password')}
                  hint={t('co najmniej 12 znaków', '12 characters at least')}
                  show={t('Pokaż hasło', 'Show the password')}
                />
              </>
            )}
            {!hasAccount || session?.user ? (
              <div>
                <Button type="submit" loading={form.busy}>
                  {t('Przyjmij zaproszenie', 'Accept the invitation')}
                </Button>
              </div>
            ) : null}
          </form>
        )}
      </Loaded>
    </Page>
  )
}
