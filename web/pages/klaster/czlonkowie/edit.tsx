import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { Member } from '../../../api/members.ts'
import { changeMember, memberQuery } from '../../../api/members.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { MeanwhileNote } from '../../../ui/form/meanwhile.tsx'
import { useRecordForm } from '../../../ui/form/use-record-form.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { bodyOf, faultsOf, valuesOf } from './form-values.ts'
import { memberLabels, memberText } from './labels.ts'
import { MemberFields } from './member-form.tsx'

/** The form of a party that is in the register. */
export function EditMember({ member, close }: { readonly member: Member; readonly close: () => void }) {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const store = async (saved: Member) => {
    queries.setQueryData(memberQuery(clusterId, member.memberId).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['members', clusterId] })
  }
  const { form, meanwhile, submit } = useRecordForm({
    stored: member,
    valuesOf,
    faultsOf: (values) => faultsOf(values, words),
    save: (before, values) => changeMember(clusterId, before, bodyOf(values, before)),
    saved: async (after, before) => {
      await store(after)
      notices.done(t(`Zapisano: ${after.name}`, `Saved: ${after.name}`), async () => {
        await store(await changeMember(clusterId, after, bodyOf(valuesOf(before), before)))
        notices.done(t('Cofnięto zmianę', 'The change was undone'))
      })
      close()
    },
  })
  return (
    <Page
      title={t(`Zmiana danych: ${member.name}`, `Change: ${member.name}`)}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <MeanwhileNote
        form={form}
        meanwhile={meanwhile}
        labels={memberLabels(words)}
        textOf={(field, value) => memberText(field, value, words)}
      />
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
