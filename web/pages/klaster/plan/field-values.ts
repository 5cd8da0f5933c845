import type { PlanField } from '../../../api/plan-fields.ts'
import { readNumber } from '../../../ui/form/typed.ts'

type Value = PlanField['value']

/** A value as it stands in a cell. */
export function cellOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'tak' : 'nie'
  return typeof value === 'number' ? String(value).replace('.', ',') : value
}

/**
 * What was typed, as a value of the kind that stood there.
 *
 * @returns undefined where it is none: a word in place of a number
 */
export function typedValue(text: string, before: Value): Value | undefined {
  const given = text.trim()
  if (typeof before === 'number') return readNumber(given)
  if (typeof before === 'boolean')
    return /^(tak|yes)$/i.test(given) ? true : /^(nie|no)$/i.test(given) ? false : undefined
  return given === '' && before === null ? null : given
}
