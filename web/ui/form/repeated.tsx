import { Button, Fieldset, NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../language.tsx'
import type { FormState } from './form-state.ts'
import { fieldId } from './form-state.ts'

/** One field of a repeated row: a text, or a choice when it has options. */
export interface RowField<Row> {
  readonly name: Extract<keyof Row, string>
  readonly label: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

interface Props<Values, Row> {
  readonly form: FormState<Values>
  readonly name: Extract<keyof Values, string>
  readonly legend: string
  readonly fields: readonly RowField<Row>[]
  readonly blank: Row
  readonly addLabel: string
}

/** Rows of a list that people add, change and take out: stretches of time, persons. */
export function RepeatedRows<Values, Row extends { readonly [name in keyof Row]: string }>({
  form,
  name,
  legend,
  fields,
  blank,
  addLabel,
}: Props<Values, Row>) {
  const { t } = useWords()
  const rows = form.values[name] as unknown as readonly Row[]
  const store = (next: readonly Row[]) => form.set(name, next as unknown as Values[typeof name])
  return (
    <Fieldset legend={legend} className="stack">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name until they are saved
        <div key={index} className="row row-end">
          {fields.map(({ name: field, label, options }) => {
            const path = `${name}.${index}.${field}`
            const common = {
              id: fieldId(path),
              label: `${index + 1}. ${label}`,
              error: form.errorOf(path),
              value: row[field] as string,
            }
            const change = (value: string) =>
              store(rows.map((one, at) => (at === index ? { ...one, [field]: value } : one)))
            return options ? (
              <NativeSelect
                key={field}
                {...common}
                data={[...options]}
                onChange={(event) => change(event.currentTarget.value)}
              />
            ) : (
              <TextInput key={field} {...common} onChange={(event) => change(event.currentTarget.value)} />
            )
          })}
          <Button variant="default" onClick={() => store(rows.filter((_, at) => at !== index))}>
            {t('Usuń', 'Remove')}
            <span className="visually-hidden">
              {' '}
              {legend} {index + 1}
            </span>
          </Button>
        </div>
      ))}
      <div>
        <Button variant="light" size="compact-md" onClick={() => store([...rows, blank])}>
          {addLabel}
        </Button>
      </div>
    </Fieldset>
  )
}
