import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Change } from '../../../api/scenarios.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { kindIdOf } from './change-fields.ts'
import type { ChangeField, ChangeKind } from './change-kind.ts'
import type { Typed } from './change-values.ts'
import { changeFrom, typedFrom } from './change-values.ts'

/** The form of one change: a new one, or one of the list to be corrected. */
export function ChangeForm({
  kinds,
  number,
  given,
  save,
  close,
}: {
  readonly kinds: readonly ChangeKind[]
  /** Makes ids of new things differ. */
  readonly number: number
  readonly given: Change | null
  readonly save: (change: Change) => void
  readonly close: () => void
}) {
  const words = useWords()
  const { t } = words
  const [first] = kinds as readonly [ChangeKind, ...ChangeKind[]]
  const known = given && kinds.find(({ id }) => id === kindIdOf(given))
  const [kind, setKind] = useState<ChangeKind>(known ?? first)
  const [start, setStart] = useState<Change>(() => given ?? kind.start(number))
  const form = useFormState<Typed>(typedFrom(start, kind))
  const choose = (id: string) => {
    const next = kinds.find((one) => one.id === id) ?? first
    const begin = next.start(number)
    setKind(next)
    setStart(begin)
    form.reset(typedFrom(begin, next))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { change, faults } = changeFrom(start, kind, form.values, words)
    if (faults.length > 0) return form.refuse(faults)
    save(change)
  }
  const choice = useKindChoice(kind.id, choose)
  return (
    <form className="stack" noValidate onSubmit={submit} aria-labelledby="zmiana">
      <h3 id="zmiana">{given ? t('Popraw zmianę', 'Correct the change') : t('Dodaj zmianę', 'Add a change')}</h3>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      {given ? null : (
        <ChoiceField
          form={choice}
          name="kind"
          label={t('Co się zmienia', 'What changes')}
          options={kinds.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <div className="two">
        {kind.fields.map((field) => (
          <OneField key={`${kind.id} ${field.path}`} form={form} field={field} />
        ))}
      </div>
      <div className="row">
        <Button type="submit" variant="light">
          {given ? t('Popraw', 'Correct') : t('Dodaj do wariantu', 'Add to the what-if')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The choice of the kind as a field of its own: it resets the others. */
function useKindChoice(kind: string, choose: (id: string) => void) {
  const form = useFormState({ kind })
  return { ...form, values: { kind }, set: (_: 'kind', value: string) => choose(value) }
}

function OneField({
  form,
  field,
}: {
  readonly form: ReturnType<typeof useFormState<Typed>>
  readonly field: ChangeField
}) {
  const { t } = useWords()
  const { path, label, hint, unit, as, options, optional } = field
  const marked = optional && as !== 'choice' ? `${label} ${t('(można pominąć)', '(optional)')}` : label
  if (as === 'choice') {
    const value = form.values[path] ?? ''
    const all = options ?? []
    // What stands in the change is offered even where the register does not know it, as a member the what-if adds.
    const list = value === '' || all.some((one) => one.value === value) ? all : [...all, { value, label: value }]
    return <ChoiceField form={form} name={path} label={marked} hint={hint} options={list} />
  }
  return (
    <TextField
      form={form}
      name={path}
      label={marked}
      hint={hint}
      {...(unit ? { unit } : {})}
      {...(as === 'text' || as === 'list' ? {} : { inputMode: 'decimal' as const })}
    />
  )
}
