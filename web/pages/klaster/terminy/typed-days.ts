import type { FieldError } from '../../../api/problem.ts'
import { readDay } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'

/** Fields of days that hold something else than a day, each with what to write. */
export function dayFaults<Name extends string>(
  values: Readonly<Record<Name, string>>,
  fields: readonly { readonly name: Name; readonly label: string; readonly optional?: boolean }[],
  { t }: Pick<Words, 't'>,
): readonly FieldError[] {
  return fields.flatMap(({ name, label, optional }) => {
    const given = values[name].trim()
    if (given === '' ? optional : readDay(given) !== undefined) return []
    return [
      {
        field: name,
        text: t(`${label}: wpisz dzień, na przykład 31.03.2026.`, `${label}: enter a day, for example 31.03.2026.`),
      },
    ]
  })
}
