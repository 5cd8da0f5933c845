import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import type { MemberStanding, PublicPage } from '../../../api/public-page.ts'
import { changePublicPage, publicPageQuery, standingsQuery } from '../../../api/public-page.ts'
import { worksHere } from '../../../api/session.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField, YesField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import type { NamedValues } from './named-members.ts'
import { choicesOf, consentField, namedFaults, namedValues, shownField } from './named-members.ts'

/** Which members the page names. */
export function NamedMembersPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const page = useQuery(publicPageQuery(clusterId))
  const standings = useQuery(standingsQuery(clusterId))
  if (page.data && standings.data) return <NameMembers page={page.data} standings={standings.data} />
  return (
    <Page title={t('Członkowie na stronie publicznej', 'Members on the public page')} of={name}>
      <Loaded query={page}>{() => null}</Loaded>
      <Loaded query={standings}>{() => null}</Loaded>
    </Page>
  )
}

function NameMembers({
  page,
  standings,
}: {
  readonly page: PublicPage
  readonly standings: readonly MemberStanding[]
}) {
  const words = useWords()
  const { t } = words
  const { clusterId, cluster, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const navigate = useNavigate()
  const form = useFormState<NamedValues>(namedValues(page, standings))
  const bodies = standings.filter(({ mayBePerson }) => !mayBePerson)
  const persons = standings.filter(({ mayBePerson }) => mayBePerson)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = namedFaults(form.values, persons, words)
    if (faults.length > 0) return form.refuse(faults)
    const saved = await form.submit(async (values) => {
      const showMembers = values.showMembers === true
      const memberChoices = choicesOf(values, page, standings)
      const after = await changePublicPage(clusterId, page, { showMembers, memberChoices })
      queries.setQueryData(publicPageQuery(clusterId).queryKey, after)
      await queries.invalidateQueries({ queryKey: ['member-standings', clusterId] })
    })
    if (!saved) return
    notices.done(t('Zapisano, kogo wymienia strona', 'Who is named is saved'))
    await navigate({ to: '/klaster/$clusterId/strona', params: { clusterId } })
  }
  return (
    <Page
      title={t('Członkowie na stronie publicznej', 'Members on the public page')}
      of={name}
      failed={form.failed}
      lead={t(
        'Strona pokazuje nazwę, rodzaj, gminę i dzień przystąpienia. Nigdy numerów, adresów, punktów ani osób kontaktowych.',
        'The page shows name, kind, gmina and the day of joining. Never numbers, addresses, points or contacts.',
      )}
      above={
        <>
          <Link className="no-print" to="/klaster/$clusterId/strona" params={{ clusterId }}>
            ← {t('Strona publiczna', 'Public page')}
          </Link>
          <ErrorSummary errors={form.errors} refusals={form.refusals} />
        </>
      }
    >
      <form className="stack reading" noValidate onSubmit={submit}>
        <YesField form={form} name="showMembers" label={t('Pokazuj wykaz członków', 'Show the register of members')} />
        <section className="card stack" aria-labelledby="podmioty">
          <h2 id="podmioty">{t('Podmioty', 'Bodies')}</h2>
          {bodies.map(({ memberId, name: member }) => (
            <YesField key={memberId} form={form} name={shownField(memberId)} label={member} />
          ))}
        </section>
        <section className="card stack" aria-labelledby="osoby-fizyczne">
          <h2 id="osoby-fizyczne">{t('Mogą być osobami fizycznymi', 'Possibly natural persons')}</h2>
          <p className="quiet">
            {t(
              'Wpisz dzień, w którym członek zgodził się na publikację nazwy. Puste pole: strona liczy go bez nazwy. Po cofnięciu zgody wyczyść pole.',
              'Enter the day on which the member agreed to be named. Blank: counted without a name. Clear the field when consent is withdrawn.',
            )}
          </p>
          {persons.map(({ memberId, name: member }) => (
            <TextField
              key={memberId}
              form={form}
              name={consentField(memberId)}
              label={t(`Dzień zgody: ${member}`, `Day of consent: ${member}`)}
            />
          ))}
          {persons.length === 0 ? <p className="quiet">{t('Nie ma takich członków.', 'There are none.')}</p> : null}
        </section>
        {worksHere(cluster) ? (
          <div>
            <Button type="submit" loading={form.busy}>
              {t('Zapisz, kogo wymienia strona', 'Save who is named')}
            </Button>
          </div>
        ) : null}
      </form>
    </Page>
  )
}
