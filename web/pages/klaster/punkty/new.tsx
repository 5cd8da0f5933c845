import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { createPoint } from '../../../api/points.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { faultsOf } from './form-faults.ts'
import { BLANK, bareCode, bodyOf } from './form-values.ts'
import { PointFields } from './point-form.tsx'

/** A new metering point. */
export function NewPointPage() {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState(BLANK)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultsOf(form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    await form.submit(async (values) => {
      const made = await createPoint(clusterId, { ...bodyOf(values), code: bareCode(values.code) })
      await queries.invalidateQueries({ queryKey: ['points', clusterId] })
      notices.done(t(`Dodano: ${made.name}`, `Added: ${made.name}`))
      await navigate({ to: '/klaster/$clusterId/punkty/$pointCode', params: { clusterId, pointCode: made.code } })
    })
  }
  return (
    <Page
      title={t('Nowy punkt', 'New point')}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <form className="stack" noValidate onSubmit={submit}>
        <PointFields form={form} isNew />
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {t('Dodaj punkt', 'Add the point')}
          </Button>
          <Button
            variant="default"
            onClick={() => navigate({ to: '/klaster/$clusterId/punkty', params: { clusterId } })}
          >
            {t('Zrezygnuj', 'Cancel')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
