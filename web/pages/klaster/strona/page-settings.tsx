import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { isStale, problemOf } from '../../../api/problem.ts'
import type { PublicPage } from '../../../api/public-page.ts'
import { changePublicPage, publicPageQuery } from '../../../api/public-page.ts'
import { worksHere } from '../../../api/session.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { AccessibilityFields, FigureFields, PageFields } from './settings-fields.tsx'
import { settingsBody, settingsFaults, settingsValues } from './settings-values.ts'

/** Settings of the public page. */
export function PageSettingsPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const query = useQuery(publicPageQuery(clusterId))
  if (!query.data) {
    return (
      <Page title={t('Ustawienia strony publicznej', 'Settings of the public page')} of={name}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return <EditSettings stored={query.data} />
}

function EditSettings({ stored }: { readonly stored: PublicPage }) {
  const words = useWords()
  const { t } = words
  const { clusterId, cluster, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const navigate = useNavigate()
  const form = useFormState(settingsValues(stored))
  const [base, setBase] = useState(stored)
  const [stale, setStale] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = settingsFaults(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    const saved = await form.submit(async (values) => {
      try {
        const after = await changePublicPage(clusterId, base, settingsBody(values, base))
        queries.setQueryData(publicPageQuery(clusterId).queryKey, after)
      } catch (error) {
        if (isStale(error)) {
          setStale(true)
          const current = problemOf(error)?.current as PublicPage | undefined
          if (current) setBase({ ...current, isPublic: base.isPublic })
        }
        throw error
      }
    })
    if (!saved) return
    notices.done(t('Zapisano ustawienia strony', 'The settings of the page are saved'))
    await navigate({ to: '/klaster/$clusterId/strona', params: { clusterId } })
  }
  return (
    <Page
      title={t('Ustawienia strony publicznej', 'Settings of the public page')}
      of={name}
      failed={form.failed}
      above={
        <>
          <Link className="no-print" to="/klaster/$clusterId/strona" params={{ clusterId }}>
            ← {t('Strona publiczna', 'Public page')}
          </Link>
          <ErrorSummary errors={form.errors} refusals={form.refusals} />
        </>
      }
    >
      {stale ? (
        <Note kind="warning">
          {t(
            'Ktoś zmienił ustawienia w międzyczasie. Twoje pola zostały. Zapisz jeszcze raz, aby zastąpić tamtą zmianę.',
            'Somebody changed the settings meanwhile. Your fields are kept. Save again to replace that change.',
          )}
        </Note>
      ) : null}
      <form className="stack reading" noValidate onSubmit={submit}>
        <PageFields form={form} />
        <FigureFields form={form} />
        <AccessibilityFields form={form} />
        {worksHere(cluster) ? (
          <div className="row">
            <Button type="submit" loading={form.busy}>
              {t('Zapisz ustawienia', 'Save the settings')}
            </Button>
          </div>
        ) : null}
      </form>
    </Page>
  )
}
