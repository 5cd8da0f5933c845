import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { isStale } from '../../../api/problem.ts'
import type { Publication } from '../../../api/public-page.ts'
import { changePublication, publicationQuery, releasePublication, removePublication } from '../../../api/public-page.ts'
import { worksHere } from '../../../api/session.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { FileCard } from './file-card.tsx'
import { bodyOf, faultsOf, valuesOf } from './form-values.ts'
import { PublicationFields } from './publication-fields.tsx'
import { kindName, stateName } from './words.ts'

/** One publication: its words, its file, and where it stands. */
export function PublicationPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { publicationId } = useParams({ from: '/klaster/$clusterId/strona/publikacje/$publicationId' })
  const query = useQuery(publicationQuery(clusterId, publicationId))
  if (!query.data) {
    return (
      <Page title={t('Publikacja', 'Publication')} of={name}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return <EditPublication key={query.data.publicationId} stored={query.data} />
}

function EditPublication({ stored }: { readonly stored: Publication }) {
  const words = useWords()
  const { t } = words
  const { clusterId, cluster, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const navigate = useNavigate()
  const form = useFormState(valuesOf(stored))
  const mayChange = worksHere(cluster)
  const store = async (saved: Publication) => {
    queries.setQueryData(publicationQuery(clusterId, saved.publicationId).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['publications', clusterId] })
  }
  /** Where another was faster, the next attempt starts from what is stored now; what was typed stays. */
  const afresh = async (error: unknown) => {
    if (isStale(error)) await queries.invalidateQueries({ queryKey: ['publication', clusterId, stored.publicationId] })
    throw error
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultsOf(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    await form.submit(async (values) => {
      await store(await changePublication(clusterId, stored, bodyOf(stored.kind, values)).catch(afresh))
      notices.done(t('Zapisano zmiany', 'The changes are saved'))
    })
  }
  const step = (isPublic: boolean) =>
    form.submit(async (values) => {
      const faults = isPublic ? faultsOf(values, words) : []
      if (faults.length > 0) return form.refuse(faults)
      const before = form.changed ? await changePublication(clusterId, stored, bodyOf(stored.kind, values)) : stored
      const after = await releasePublication(clusterId, before, isPublic).catch(afresh)
      await store(after)
      notices.done(
        isPublic
          ? t(`Opublikowano: ${after.title}`, `Published: ${after.title}`)
          : t(`Wycofano: ${after.title}`, `Withdrawn: ${after.title}`),
        async () => store(await releasePublication(clusterId, after, !isPublic)),
      )
    })
  const remove = () =>
    form.submit(async () => {
      await removePublication(clusterId, stored)
      await queries.invalidateQueries({ queryKey: ['publications', clusterId] })
      notices.done(t(`Usunięto szkic: ${stored.title}`, `The draft is removed: ${stored.title}`))
      await navigate({ to: '/klaster/$clusterId/strona', params: { clusterId } })
    })
  const needsFile = stored.kind === 'document' && stored.file === null
  return (
    <Page
      title={stored.title}
      of={name}
      failed={form.failed}
      lead={`${kindName(stored.kind, words)}, ${stateName(stored.state, words)}`}
      above={
        <>
          <Link className="no-print" to="/klaster/$clusterId/strona" params={{ clusterId }}>
            ← {t('Strona publiczna', 'Public page')}
          </Link>
          <ErrorSummary errors={form.errors} refusals={form.refusals} />
        </>
      }
    >
      {stored.kind === 'document' ? <FileCard stored={stored} store={store} mayChange={mayChange} /> : null}
      <form className="stack reading" noValidate onSubmit={save}>
        <PublicationFields form={form} kind={stored.kind} />
        {mayChange ? (
          <div className="row">
            <Button type="submit" variant={stored.state === 'published' ? 'filled' : 'light'} loading={form.busy}>
              {stored.state === 'published'
                ? t('Zapisz i pokaż zmiany', 'Save and show the changes')
                : t('Zapisz', 'Save')}
            </Button>
            {stored.state === 'published' ? (
              <Button variant="default" onClick={() => step(false)}>
                {t('Wycofaj ze strony', 'Withdraw from the page')}
              </Button>
            ) : (
              <Button onClick={() => step(true)} disabled={needsFile}>
                {t('Opublikuj', 'Publish')}
              </Button>
            )}
            {stored.state === 'draft' ? (
              <Button variant="default" onClick={remove}>
                {t('Usuń szkic', 'Remove the draft')}
              </Button>
            ) : null}
          </div>
        ) : null}
        {needsFile ? (
          <p className="quiet">
            {t('Dokument można opublikować, gdy ma plik.', 'A document can be published once it has a file.')}
          </p>
        ) : null}
      </form>
    </Page>
  )
}
