import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { inCluster, sendJson } from '../../../api/json.ts'
import { rulesQuery } from '../../../api/settlements.ts'
import { choicesOf } from '../../../ui/choices.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { readDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { dayFaults } from '../terminy/typed-days.ts'
import { useCluster } from '../use-cluster.ts'
import { SHARING_KEYS } from './sharing-keys.ts'

/** Enters the rule a resolution set: which, by what, from when. */
export function NewRule({ close }: { readonly close: () => void }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const form = useFormState({ key: 'equal', resolution: '', resolvedOn: '', from: '' })
  const labels = { resolvedOn: t('Dzień uchwały', 'Day of the resolution'), from: t('Obowiązuje od', 'In force from') }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { key, resolution, resolvedOn, from } = form.values
    const faults = [
      ...(resolution.trim() === ''
        ? [{ field: 'resolution', text: t('Wpisz numer uchwały.', 'Enter the number of the resolution.') }]
        : []),
      ...dayFaults(
        form.values,
        [
          { name: 'resolvedOn', label: labels.resolvedOn },
          { name: 'from', label: labels.from },
        ],
        words,
      ),
    ]
    if (faults.length > 0) return form.refuse(faults)
    const rule = { key, resolution: resolution.trim(), resolvedOn: readDay(resolvedOn), from: readDay(from) }
    if (!(await form.submit(() => sendJson('POST', inCluster(clusterId, '/sharing-rules'), rule)))) return
    await queries.invalidateQueries({ queryKey: rulesQuery(clusterId).queryKey })
    done(t('Wpisano uchwałę o podziale.', 'The resolution on sharing was entered.'))
    close()
  }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <div className="cards">
        <ChoiceField form={form} name="key" label={t('Klucz', 'Key')} options={choicesOf(SHARING_KEYS, words)} />
        <TextField form={form} name="resolution" label={t('Uchwała (numer)', 'Resolution (number)')} required />
        <TextField form={form} name="resolvedOn" label={`${labels.resolvedOn} (dd.mm.rrrr)`} required />
        <TextField form={form} name="from" label={`${labels.from} (dd.mm.rrrr)`} required />
      </div>
      <div className="row">
        <Button type="submit" loading={form.busy}>
          {t('Zapisz uchwałę', 'Save the resolution')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </form>
  )
}
