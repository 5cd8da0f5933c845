import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { foundCluster } from '../../api/founding.ts'
import { sessionQuery } from '../../api/session.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { TextField } from '../../ui/form/fields.tsx'
import { useFormState } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { Empty } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/waiting.tsx'
import type { Area } from './area.ts'
import { areaBody, middleOf, NO_AREA } from './area.ts'
import { AreaChoice } from './area-choice.tsx'

/** A new, empty cluster on this server; for who runs the server. */
export function NewCluster() {
  const { t } = useWords()
  const session = useQuery(sessionQuery)
  return (
    <Loaded query={session}>
      {({ user }) =>
        user?.isOperator ? (
          <Form />
        ) : (
          <Page title={t('Nowy klaster', 'New cluster')}>
            <Empty
              title={t('Klaster zakłada osoba, która prowadzi serwer', 'Who runs the server founds a cluster')}
              action={
                user ? (
                  <Link to="/">{t('Na początek', 'To the start')}</Link>
                ) : (
                  <Link to="/logowanie" search={{ to: '/nowy-klaster' }}>
                    {t('Zaloguj się', 'Sign in')}
                  </Link>
                )
              }
            >
              {t(
                'Poproś ją o założenie klastra albo o zaproszenie do tego, który już jest.',
                'Ask that person to found it, or to invite you to one that is there.',
              )}
            </Empty>
          </Page>
        )
      }
    </Loaded>
  )
}

function Form() {
  const words = useWords()
  const { t } = words
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useFormState({ name: '', shortName: '', distributor: '' })
  const [area, setArea] = useState<Area>(NO_AREA)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { values } = form
    const needed = [
      ['name', t('Wpisz nazwę klastra', 'Write the name of the cluster')],
      ['shortName', t('Wpisz nazwę skróconą', 'Write the short name')],
      ['distributor', t('Wpisz dystrybutora, na przykład ENERGA', 'Write the distributor, for instance ENERGA')],
    ] as const
    const faults = [
      ...needed.filter(([name]) => !values[name].trim()).map(([field, text]) => ({ field, text })),
      ...(area.gminas.length === 0
        ? [{ field: 'area', text: t('Wybierz gminę albo powiat', 'Choose a gmina or a powiat') }]
        : []),
    ]
    if (faults.length > 0) return form.refuse(faults)
    const site = middleOf(area)
    await form.submit(async ({ name, shortName, distributor }) => {
      const { clusterId } = await foundCluster({
        name: name.trim(),
        shortName: shortName.trim(),
        distributor: distributor.trim(),
        area: areaBody(area, words),
        ...(site ? { settings: { site } } : {}),
      })
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
      await navigate({ to: '/klaster/$clusterId', params: { clusterId } })
    })
  }
  return (
    <Page
      title={t('Nowy klaster', 'New cluster')}
      lead={t(
        'Wystarczy nazwa, obszar i dystrybutor. Członków, punkty i ceny wpiszesz potem; wszystko można zmienić.',
        'A name, an area and a distributor are enough. Members, points and prices come later; everything can be changed.',
      )}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <form className="stack reading" noValidate onSubmit={submit}>
        <div className="card stack">
          <TextField form={form} name="name" label={t('Pełna nazwa klastra', 'Full name of the cluster')} required />
          <TextField
            form={form}
            name="shortName"
            label={t('Nazwa skrócona', 'Short name')}
            hint={t('do nagłówków i nazw plików', 'for headings and names of files')}
            required
          />
          <TextField
            form={form}
            name="distributor"
            label={t('Dystrybutor (OSD)', 'Distributor')}
            hint={t(
              'jeden dla wszystkich punktów: PGE, ENERGA, ENEA, TAURON albo inny',
              'one for all points: PGE, ENERGA, ENEA, TAURON or another',
            )}
            required
          />
        </div>
        <AreaChoice area={area} choose={setArea} error={form.errorOf('area')} />
        <div>
          <Button type="submit" loading={form.busy}>
            {t('Załóż klaster', 'Found the cluster')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
