import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { addDeadline, deadlinesQuery } from '../../../api/deadlines.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { readDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'
import { dayFaults } from './typed-days.ts'

const BLANK = { title: '', dueOn: '', basis: '' }

/** A date the cluster sets itself. */
export function OwnDeadline() {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const form = useFormState(BLANK)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { values } = form
    const faults = [
      ...(values.title.trim().length < 3
        ? [{ field: 'title', text: t('Wpisz, co trzeba zrobić.', 'Enter what is to be done.') }]
        : []),
      ...dayFaults(values, [{ name: 'dueOn', label: t('Do kiedy', 'Until when') }], words),
    ]
    if (faults.length > 0) return form.refuse(faults)
    const saved = await form.submit(() =>
      addDeadline(clusterId, {
        title: values.title.trim(),
        dueOn: readDay(values.dueOn) ?? '',
        basis: values.basis.trim() || null,
      }),
    )
    if (!saved) return
    await queries.invalidateQueries({ queryKey: deadlinesQuery(clusterId).queryKey })
    done(t('Wpisano termin.', 'The date was entered.'))
    form.reset(BLANK)
  }
  return (
    <form className="card stack no-print" aria-labelledby="wlasny" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <h2 id="wlasny">{t('Własny termin', 'A date of your own')}</h2>
      <div className="cards">
        <TextField form={form} name="title" label={t('Co zrobić', 'What to do')} required />
        <TextField form={form} name="dueOn" label={t('Do kiedy (dd.mm.rrrr)', 'Until when (dd.mm.yyyy)')} required />
        <TextField form={form} name="basis" label={t('Podstawa (np. umowa § 7)', 'Basis (e.g. agreement § 7)')} />
      </div>
      <div>
        <Button type="submit" loading={form.busy}>
          {t('Dodaj termin', 'Add the date')}
        </Button>
      </div>
    </form>
  )
}
