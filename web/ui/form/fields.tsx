import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core'
import type { FormState } from './form-state.ts'
import { fieldId } from './form-state.ts'

interface FieldProps<Values> {
  readonly form: FormState<Values>
  readonly name: Extract<keyof Values, string>
  /** Path of the field in the request, when it differs from the name. */
  readonly path?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly required?: boolean
  readonly disabled?: boolean
}

function common<Values>({ form, name, path, label, hint, required, disabled }: FieldProps<Values>) {
  return {
    id: fieldId(path ?? name),
    name,
    label,
    description: hint,
    error: form.errorOf(path ?? name),
    withAsterisk: false,
    'aria-required': required ? (true as const) : undefined,
    disabled: disabled ?? false,
  }
}

export function TextField<Values>(
  props: FieldProps<Values> & {
    readonly type?: 'text' | 'email' | 'tel' | 'url'
    readonly autoComplete?: string
    readonly inputMode?: 'numeric' | 'decimal'
    readonly unit?: string
  },
) {
  const { form, name, type, autoComplete, inputMode, unit } = props
  return (
    <TextInput
      {...common(props)}
      type={type ?? 'text'}
      {...(autoComplete ? { autoComplete } : {})}
      {...(inputMode ? { inputMode } : {})}
      value={String(form.values[name] ?? '')}
      onChange={(event) => form.set(name, event.currentTarget.value as Values[typeof name])}
      rightSection={unit ? <span className="quiet small">{unit}</span> : undefined}
      rightSectionWidth={unit ? 56 : undefined}
    />
  )
}

export function SecretField<Values>(
  props: FieldProps<Values> & { readonly autoComplete: 'current-password' | 'new-password'; readonly show: string },
) {
  const { form, name, autoComplete, show } = props
  return (
    <PasswordInput
      {...common(props)}
      // The kit leaves it out here.
      aria-invalid={form.errorOf(props.path ?? name) !== undefined}
      autoComplete={autoComplete}
      value={String(form.values[name] ?? '')}
      onChange={(event) => form.set(name, event.currentTarget.value as Values[typeof name])}
      visibilityToggleButtonProps={{ 'aria-label': show, tabIndex: 0 }}
    />
  )
}

export function LongField<Values>(props: FieldProps<Values>) {
  const { form, name } = props
  return (
    <Textarea
      {...common(props)}
      rows={4}
      value={String(form.values[name] ?? '')}
      onChange={(event) => form.set(name, event.currentTarget.value as Values[typeof name])}
    />
  )
}

export function ChoiceField<Values>(
  props: FieldProps<Values> & { readonly options: readonly { readonly value: string; readonly label: string }[] },
) {
  const { form, name, options } = props
  return (
    <NativeSelect
      {...common(props)}
      data={[...options]}
      value={String(form.values[name] ?? '')}
      onChange={(event) => form.set(name, event.currentTarget.value as Values[typeof name])}
    />
  )
}

export function YesField<Values>(props: FieldProps<Values>) {
  const { form, name, path, label, hint } = props
  return (
    <Checkbox
      id={fieldId(path ?? name)}
      label={label}
      description={hint}
      error={form.errorOf(path ?? name)}
      checked={Boolean(form.values[name])}
      onChange={(event) => form.set(name, event.currentTarget.checked as Values[typeof name])}
    />
  )
}
