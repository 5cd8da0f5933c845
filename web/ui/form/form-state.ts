import { useCallback, useRef, useState } from 'react'
import type { FieldError } from '../../api/problem.ts'
import { isNoAnswer, problemOf } from '../../api/problem.ts'
import { useWords } from '../language.tsx'
import { noAnswerText } from '../no-answer.ts'

export interface FormState<Values> {
  readonly values: Values
  readonly set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void
  readonly reset: (values: Values) => void
  readonly errors: readonly FieldError[]
  /** The sentence beside a field; also for a path below it (`seat.postcode`). */
  readonly errorOf: (field: string) => string | undefined
  readonly failed: boolean
  readonly busy: boolean
  readonly changed: boolean
  /** Runs the work once; a refusal becomes errors beside the fields and in the summary. */
  readonly submit: (work: (values: Values) => Promise<unknown>) => Promise<boolean>
  readonly refuse: (errors: readonly FieldError[]) => void
  /** Counts refusals, so that the summary takes the focus each time. */
  readonly refusals: number
}

/** Values of a form and what the server refused in them. Nothing is checked while a person types. */
export function useFormState<Values extends object>(initial: Values): FormState<Values> {
  const words = useWords()
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const running = useRef(false)
  const refuse = useCallback((found: readonly FieldError[]) => {
    setErrors(found)
    setRefusals((count) => count + 1)
  }, [])
  const submit = async (work: (values: Values) => Promise<unknown>) => {
    if (running.current) return false
    running.current = true
    setBusy(true)
    try {
      await work(values)
      setErrors([])
      setChanged(false)
      return true
    } catch (error) {
      const problem = problemOf(error)
      if (isNoAnswer(error)) {
        refuse([{ field: '', text: noAnswerText(words) }])
        return false
      }
      if (!problem) throw error
      const whole = [problem.title, problem.detail].filter(Boolean).join(' ')
      refuse(problem.errors.length > 0 ? problem.errors : [{ field: problem.field ?? '', text: whole }])
      return false
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return {
    values,
    set: (name, value) => {
      setChanged(true)
      setValues((before) => ({ ...before, [name]: value }))
    },
    reset: (next) => {
      setValues(next)
      setErrors([])
      setChanged(false)
    },
    errors,
    errorOf: (field) => errors.find((error) => error.field === field)?.text,
    failed: errors.length > 0,
    busy,
    changed,
    submit,
    refuse,
    refusals,
  }
}

/** The id of a field's input, which the summary links to. */
export function fieldId(name: string): string {
  return `pole-${name.replaceAll(/[^\w-]/g, '-')}`
}
