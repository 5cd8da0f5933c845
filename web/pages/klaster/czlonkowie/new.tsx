import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { createMember } from '../../../api/members.ts'
import { fileName } from '../../../ui/files.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { BLANK, bodyOf, faultsOf } from './form-values.ts'
import { MemberFields } from './member-form.tsx'

/** A new party of the agreement. */
export function NewMemberPage() {
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
      const memberId = values.memberId.trim() || fileName(values.name)
      const made = await createMember(clusterId, { ...bodyOf(values), name: values.name.trim(), memberId })
      await queries.invalidateQueries({ queryKey: ['members', clusterId] })
      notices.done(t(`Dodano: ${made.name}`, `Added: ${made.name}`))
      await navigate({ to: '/klaster/$clusterId/czlonkowie/$memberId', params: { clusterId, memberId: made.memberId } })
    })
  }
  return (
    <Page
      title={t('Nowy członek', 'New member')}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <form className="stack reading" noValidate onSubmit={submit}>
        <MemberFields form={form} isNew />
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {t('Dodaj członka', 'Add the member')}
          </Button>
          <Button
            variant="default"
            onClick={() => navigate({ to: '/klaster/$clusterId/czlonkowie', params: { clusterId } })}
          >
            {t('Zrezygnuj', 'Cancel')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
