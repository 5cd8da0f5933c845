import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { Sliders } from '../../../api/plans.ts'
import { renewPlan, saveScenario } from '../../../api/plans.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { fileName } from '../../../ui/files.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { LongField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'
import { usePlan } from './frame.tsx'

/** Keeps what the sliders say as a scenario of the plan, with its author. */
export function SaveScenario({
  from,
  sliders,
  close,
  saved,
}: {
  readonly from: { readonly id: string; readonly name: string }
  readonly sliders: Sliders
  readonly close: () => void
  readonly saved: () => void
}) {
  const { t } = useWords()
  const { session } = useCluster()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const form = useFormState({ name: '', inTheGenitive: '', description: '', author: session?.user?.name ?? '' })
  const save = async () => {
    const done = await form.submit(async (values) => {
      await saveScenario(clusterId, planId, { ...values, from: from.id, id: fileName(values.name) || 'x', sliders })
      await renewPlan(queries, clusterId, planId)
    })
    if (!done) return
    notices.done(t(`Zapisano scenariusz: ${form.values.name}`, `Scenario saved: ${form.values.name}`))
    saved()
    close()
  }
  return (
    <Dialog title={t('Nowy scenariusz', 'New scenario')} close={close}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <TextField
        form={form}
        name="name"
        label={t('Nazwa', 'Name')}
        hint={t('Na przykład: Scenariusz oszczędny', 'For instance: Saving scenario')}
        required
      />
      <TextField
        form={form}
        name="inTheGenitive"
        label={t('Nazwa w dopełniaczu', 'Name in the genitive')}
        hint={t('Do zdań dokumentu: scenariusza oszczędnego', 'For sentences of the document, in Polish')}
        required
      />
      <LongField form={form} name="description" label={t('Opis', 'Description')} required />
      <TextField
        form={form}
        name="author"
        label={t('Autor założenia', 'Author of the assumption')}
        hint={t('Stanie w wykazie założeń z dzisiejszą datą.', 'Stands in the list of assumptions with today’s date.')}
        required
      />
      <div className="row">
        <Button loading={form.busy} onClick={save}>
          {t('Zapisz scenariusz', 'Save the scenario')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </Dialog>
  )
}
