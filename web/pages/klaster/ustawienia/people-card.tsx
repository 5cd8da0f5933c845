import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { api, dataOf } from '../../../api/client.ts'
import { membersQuery } from '../../../api/members.ts'
import type { Role } from '../../../api/session.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { ROLES, roleName } from '../../logowanie/role-name.ts'
import { useCluster } from '../use-cluster.ts'

/** Who has which role; invite somebody, take a role away. */
export function PeopleCard({ mayChange }: { readonly mayChange: boolean }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const [error, setError] = useState<unknown>()
  const path = { clusterId }
  const people = useQuery({
    queryKey: ['people', clusterId],
    queryFn: () => dataOf(api.GET('/api/clusters/{clusterId}/people', { params: { path } })),
  })
  const invitations = useQuery({
    queryKey: ['invitations', clusterId],
    queryFn: () => dataOf(api.GET('/api/clusters/{clusterId}/invitations', { params: { path } })),
  })
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const memberName = (id: string | null) => members.find(({ memberId }) => memberId === id)?.name ?? id
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ['people', clusterId] })
    await queries.invalidateQueries({ queryKey: ['invitations', clusterId] })
  }
  const take = async (grantId: string, who: string) => {
    setError(undefined)
    try {
      await api.DELETE('/api/clusters/{clusterId}/grants/{grantId}', { params: { path: { clusterId, grantId } } })
      await refresh()
      notices.done(t(`Odebrano rolę: ${who}`, `The role is taken: ${who}`))
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <section className="card stack" aria-labelledby="ludzie">
      <h2 id="ludzie">{t('Osoby i role', 'People and roles')}</h2>
      {error ? <Failure error={error} /> : null}
      <Loaded query={people}>
        {({ items }) => (
          <ul className="tasks">
            {items.flatMap((person) =>
              person.grants.map(({ grantId, role, memberId }) => (
                <li key={grantId}>
                  <span>
                    <strong>{person.name}</strong> <span className="quiet">{person.email}</span>
                    <br />
                    {roleName(role, words)}
                    {memberId ? `: ${memberName(memberId)}` : ''}
                  </span>
                  {mayChange ? (
                    <Button size="compact-sm" variant="default" onClick={() => take(grantId, person.name)}>
                      {t('Odbierz rolę', 'Take the role')}
                      <span className="visually-hidden">: {person.name}</span>
                    </Button>
                  ) : null}
                </li>
              )),
            )}
          </ul>
        )}
      </Loaded>
      <Loaded query={invitations}>
        {({ items }) =>
          items.length === 0 ? null : (
            <>
              <h3>{t('Zaproszenia, które czekają', 'Invitations that wait')}</h3>
              <ul className="tasks">
                {items.map(({ invitationId, email, role, expiresAt }) => (
                  <li key={invitationId}>
                    <span>
                      {email}, {roleName(role, words)}
                      <br />
                      <span className="quiet small">
                        {t('ważne do', 'valid until')} {momentText(expiresAt, words)}
                      </span>
                    </span>
                    {mayChange ? (
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={async () => {
                          await api.DELETE('/api/clusters/{clusterId}/invitations/{invitationId}', {
                            params: { path: { clusterId, invitationId } },
                          })
                          await refresh()
                          notices.done(t('Zaproszenie wycofano', 'The invitation is withdrawn'))
                        }}
                      >
                        {t('Wycofaj', 'Withdraw')}
                        <span className="visually-hidden">: {email}</span>
                      </Button>
                    ) : null}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      {mayChange ? <Invite refresh={refresh} /> : null}
    </section>
  )
}

function Invite({ refresh }: { readonly refresh: () => Promise<void> }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const notices = useNotices()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const form = useFormState({ email: '', role: 'office' as Role, memberId: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await form.submit(async ({ email, role, memberId }) => {
      await api.POST('/api/clusters/{clusterId}/invitations', {
        params: { path: { clusterId } },
        body: { email: email.trim(), role, memberId: role === 'member' ? memberId || null : null, language: 'pl' },
      })
      form.reset({ email: '', role, memberId: '' })
      await refresh()
      notices.done(t(`Zaproszenie wysłano: ${email}`, `The invitation is sent: ${email}`))
    })
  }
  return (
    <form className="stack narrow" noValidate onSubmit={submit}>
      <h3>{t('Zaproś osobę', 'Invite a person')}</h3>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <TextField form={form} name="email" type="email" label={t('Adres e-mail', 'E-mail address')} />
      <ChoiceField
        form={form}
        name="role"
        label={t('Rola', 'Role')}
        options={ROLES.map((role) => ({ value: role, label: roleName(role, words) }))}
      />
      {form.values.role === 'member' ? (
        <ChoiceField
          form={form}
          name="memberId"
          label={t('Którego członka', 'Of which member')}
          options={[
            { value: '', label: t('wybierz', 'choose') },
            ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
          ]}
        />
      ) : null}
      <div>
        <Button type="submit" variant="light" loading={form.busy}>
          {t('Wyślij zaproszenie', 'Send the invitation')}
        </Button>
      </div>
    </form>
  )
}
