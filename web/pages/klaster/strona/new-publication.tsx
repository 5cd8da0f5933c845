import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { createPublication } from '../../../api/public-page.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { blankValues, faultsOf, newBody } from './form-values.ts'
import { PublicationFields } from './publication-fields.tsx'
import { kindName } from './words.ts'

/** Starts a draft; nobody outside sees it before it is published. */
export function NewPublicationPage() {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const { rodzaj: kind } = useSearch({ from: '/klaster/$clusterId/strona/nowa' })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState(blankValues())
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultsOf(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    await form.submit(async (values) => {
      const made = await createPublication(clusterId, newBody(kind, values))
      await queries.invalidateQueries({ queryKey: ['publications', clusterId] })
      notices.done(t(`Zapisano szkic: ${made.title}`, `The draft is saved: ${made.title}`))
      await navigate({
        to: '/klaster/$clusterId/strona/publikacje/$publicationId',
        params: { clusterId, publicationId: made.publicationId },
      })
    })
  }
  return (
    <Page
      title={t(
        `Nowa publikacja: ${kindName(kind, words).toLowerCase()}`,
        `New: ${kindName(kind, words).toLowerCase()}`,
      )}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
      lead={t(
        'Powstanie szkic. Publikuje się go na następnej stronie, po sprawdzeniu.',
        'This makes a draft. It is published on the next page, after a look.',
      )}
    >
      <form className="stack reading" noValidate onSubmit={submit}>
        <PublicationFields form={form} kind={kind} />
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {t('Zapisz szkic', 'Save the draft')}
          </Button>
          <Button
            variant="default"
            onClick={() => navigate({ to: '/klaster/$clusterId/strona', params: { clusterId } })}
          >
            {t('Zrezygnuj', 'Cancel')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
