import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { membersQuery } from '../../../api/members.ts'
import type { Point } from '../../../api/points.ts'
import { changePoint, pointQuery } from '../../../api/points.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { MeanwhileNote } from '../../../ui/form/meanwhile.tsx'
import { useRecordForm } from '../../../ui/form/use-record-form.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { faultsOf } from './form-faults.ts'
import { bodyOf, valuesOf } from './form-values.ts'
import { pointLabels, pointText } from './labels.ts'
import { PointFields } from './point-form.tsx'

/** The form of a point that is in the register. */
export function EditPoint({ point, close }: { readonly point: Point; readonly close: () => void }) {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const store = async (saved: Point) => {
    queries.setQueryData(pointQuery(clusterId, point.code).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['points', clusterId] })
  }
  const { form, meanwhile, submit } = useRecordForm({
    stored: point,
    valuesOf,
    faultsOf: (values) => faultsOf(values, words),
    save: (before, values) => changePoint(clusterId, before, bodyOf(values)),
    saved: async (after, before) => {
      await store(after)
      notices.done(t(`Zapisano: ${after.name}`, `Saved: ${after.name}`), async () => {
        await store(await changePoint(clusterId, after, bodyOf(valuesOf(before))))
        notices.done(t('Cofnięto zmianę', 'The change was undone'))
      })
      close()
    },
  })
  return (
    <Page
      title={t(`Zmiana danych: ${point.name}`, `Change: ${point.name}`)}
      of={name}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <MeanwhileNote
        form={form}
        meanwhile={meanwhile}
        labels={pointLabels(words)}
        textOf={(field, value) => pointText(field, value, words, members)}
      />
      <form className="stack" noValidate onSubmit={submit}>
        <PointFields form={form} />
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
