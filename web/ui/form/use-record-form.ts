import type { FormEvent } from 'react'
import { useState } from 'react'
import type { FieldError } from '../../api/problem.ts'
import { isStale, problemOf } from '../../api/problem.ts'
import { useWords } from '../language.tsx'
import type { FormState } from './form-state.ts'
import { useFormState } from './form-state.ts'
import type { Merged } from './merge.ts'
import { merge } from './merge.ts'

/** How a stored record becomes a form and back. */
export interface RecordForm<Thing, Values> {
  /** The record as it was when the form was opened. */
  readonly stored: Thing
  readonly valuesOf: (thing: Thing) => Values
  readonly faultsOf: (values: Values) => readonly FieldError[]
  /** Sends the change of a record and gives back what is stored now. */
  readonly save: (before: Thing, values: Values) => Promise<Thing>
  /** Called once it is stored. */
  readonly saved: (after: Thing, before: Thing) => Promise<unknown> | undefined
}

/** What another person stored while the form was open. */
export interface Meanwhile<Values> extends Merged<Values> {
  readonly theirs: Values
}

/** A form of a record that others may change meanwhile: their change is laid under mine, and disputes are shown. */
export function useRecordForm<Thing, Values extends object>({
  stored,
  valuesOf,
  faultsOf,
  save,
  saved,
}: RecordForm<Thing, Values>): {
  readonly form: FormState<Values>
  readonly meanwhile: Meanwhile<Values> | undefined
  readonly submit: (event: FormEvent) => Promise<void>
} {
  const { t } = useWords()
  const form = useFormState(valuesOf(stored))
  const [base, setBase] = useState(stored)
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Values>>()
  const meet = (fresh: Thing, typed: Values) => {
    const theirs = valuesOf(fresh)
    const merged = merge(valuesOf(base), typed, theirs)
    for (const name of merged.taken) form.set(name, merged.values[name])
    setBase(fresh)
    setMeanwhile({ ...merged, theirs })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultsOf(form.values)
    if (faults.length > 0) return form.refuse(faults)
    let after: Thing | undefined
    let isMet = false
    await form.submit(async (values) => {
      try {
        after = await save(base, values)
      } catch (error) {
        const fresh = problemOf(error)?.current as Thing | undefined
        if (isStale(error) && fresh !== undefined) {
          meet(fresh, values)
          isMet = true
        }
        throw error
      }
    })
    if (isMet)
      form.refuse([
        {
          field: '',
          text: t(
            'Nie zapisano: ktoś zapisał te dane wcześniej. Sprawdź różnice poniżej i zapisz jeszcze raz.',
            'Not saved: somebody stored these data before you. Look at the differences below and save again.',
          ),
        },
      ])
    if (after !== undefined) await saved(after, base)
  }
  return { form, meanwhile, submit }
}
