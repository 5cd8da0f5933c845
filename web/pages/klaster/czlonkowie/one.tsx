import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Member } from '../../../api/members.ts'
import { changeMember, memberQuery } from '../../../api/members.ts'
import { isStale, problemOf } from '../../../api/problem.ts'
import { worksHere } from '../../../api/session.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { bodyOf, faultsOf, valuesOf } from './form-values.ts'
import { MemberFields } from './member-form.tsx'
import { kindText, PERSON_ROLES, sinceText } from './words.ts'

/** One party: what is known of it, and its form. */
export function MemberPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { memberId } = useParams({ from: '/klaster/$clusterId/czlonkowie/$memberId' })
  const query = useQuery(memberQuery(clusterId, memberId))
  const [editing, setEditing] = useState(false)
  if (!query.data) {
    return (
      <Page title={t('Członek', 'Member')} of={name}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  const member = query.data
  return editing ? (
    <EditMember key={member.version} member={member} close={() => setEditing(false)} />
  ) : (
    <ShowMember member={member} edit={() => setEditing(true)} />
  )
}

function addressOf({ line, street, building, flat, postcode, town }: Member['seat']): string {
  const house = [street, building && flat ? `${building}/${flat}` : building].filter(Boolean).join(' ')
  return [house, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ') || (line ?? '')
}

function ShowMember({ member, edit }: { readonly member: Member; readonly edit: () => void }) {
  const words = useWords()
  const { t, language } = words
  const { clusterId, cluster, name } = useCluster()
  const facts: readonly (readonly [string, string | null])[] = [
    [t('Rodzaj', 'Kind'), member.kindText ?? kindText(member.kind, words)],
    [t('W klastrze', 'In the cluster'), sinceText(member.memberships, words)],
    ['NIP', member.nip],
    ['REGON', member.regon],
    ['KRS', member.krs],
    [t('Siedziba', 'Seat'), addressOf(member.seat)],
    [t('Kod TERYT gminy', 'TERYT code'), member.gmina],
    ['E-mail', member.email],
    [t('Telefon', 'Phone'), member.phone],
    [t('Strona', 'Website'), member.website],
    [
      t('Odlicza VAT', 'Recovers VAT'),
      member.recoversVat === null ? null : member.recoversVat ? t('tak', 'yes') : t('nie', 'no'),
    ],
    [t('Notatki', 'Notes'), member.notes],
    ...Object.entries(member.other),
  ]
  return (
    <Page
      title={member.name}
      of={name}
      above={
        <Link className="no-print" to="/klaster/$clusterId/czlonkowie" params={{ clusterId }}>
          ← {t('Członkowie', 'Members')}
        </Link>
      }
      actions={worksHere(cluster) ? <Button onClick={edit}>{t('Zmień dane', 'Change')}</Button> : null}
    >
      <div className="two" style={{ alignItems: 'start' }}>
        <section className="card stack" aria-labelledby="dane">
          <h2 id="dane">{t('Dane', 'Details')}</h2>
          <dl className="facts">
            {facts.map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value || <span className="quiet">{t('nie podano', 'not given')}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="card stack" aria-labelledby="osoby">
          <h2 id="osoby">{t('Osoby', 'People')}</h2>
          {member.people.length === 0 ? (
            <p className="quiet">{t('Nie wpisano nikogo.', 'Nobody is entered.')}</p>
          ) : (
            <dl className="facts">
              {member.people.map((person) => (
                <div key={`${person.role} ${person.name}`} style={{ display: 'contents' }}>
                  <dt>{PERSON_ROLES[person.role][language]}</dt>
                  <dd>{[person.name, person.position, person.email, person.phone].filter(Boolean).join(', ')}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      </div>
    </Page>
  )
}

function EditMember({ member, close }: { readonly member: Member; readonly close: () => void }) {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState(valuesOf(member))
  const [base, setBase] = useState(member)
  const [stale, setStale] = useState(false)

  const store = async (saved: Member) => {
    queries.setQueryData(memberQuery(clusterId, member.memberId).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['members', clusterId] })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultsOf(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    const before = base
    const saved = await form.submit(async (values) => {
      try {
        const after = await changeMember(clusterId, before, bodyOf(values, before))
        await store(after)
        notices.done(t(`Zapisano: ${after.name}`, `Saved: ${after.name}`), async () => {
          await store(await changeMember(clusterId, after, bodyOf(valuesOf(before), before)))
          notices.done(t('Cofnięto zmianę', 'The change was undone'))
        })
      } catch (error) {
        if (isStale(error)) {
          setStale(true)
          const fresh = problemOf(error)?.current as Member | undefined
          if (fresh) setBase(fresh)
        }
        throw error
      }
    })
    if (saved) close()
  }
  return (
    <Page
      title={t(`Zmiana danych: ${member.name}`, `Change: ${member.name}`)}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      {stale ? (
        <Note kind="warning">
          <p>
            {t(
              'Ktoś zapisał tego członka w międzyczasie. Twoje pola zostały tak, jak je wypełniono. Zapisz jeszcze raz, aby zastąpić tamtą zmianę, albo wczytaj to, co jest zapisane.',
              'Somebody saved this member meanwhile. Your fields are as you filled them. Save again to replace that change, or load what is stored.',
            )}
          </p>
          <Button
            mt="xs"
            size="compact-md"
            variant="light"
            onClick={() => {
              form.reset(valuesOf(base))
              setStale(false)
            }}
          >
            {t('Wczytaj zapisane', 'Load what is stored')}
          </Button>
        </Note>
      ) : null}
      <form className="stack reading" noValidate onSubmit={submit}>
        <MemberFields form={form} />
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {t('Zapisz', 'Save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('Zrezygnuj', 'Cancel')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
