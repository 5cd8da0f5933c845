import type { FieldError } from '../../../api/problem.ts'
import type { Change } from '../../../api/scenarios.ts'
import { readNumber, typedNumber } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'
import type { ChangeField, ChangeKind } from './change-kind.ts'

/** What is typed, by the path of the field. */
export type Typed = Readonly<Record<string, string>>

type Node = Record<string, unknown>

function at(change: Change, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Node | undefined)?.[key], change)
}

function put(change: Node, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  let node = change
  for (const [i, key] of keys.entries()) {
    const next = keys[i + 1] ?? last
    node[key] ??= /^\d+$/.test(next) ? [] : {}
    node = node[key] as Node
  }
  if (value === undefined) delete node[last]
  else node[last] = value
}

function typedOf(value: unknown, { as }: ChangeField): string {
  if (value === null || value === undefined) return ''
  if (as === 'list') return (value as readonly string[]).join(', ')
  if (as === 'percent') return typedNumber(Number((Number(value) * 100).toFixed(6)))
  if (as === 'number' || as === 'money') return typedNumber(Number(value))
  return String(value)
}

/** A change as it stands in the fields of its kind. */
export function typedFrom(change: Change, { fields }: ChangeKind): Typed {
  return Object.fromEntries(fields.map((field) => [field.path, typedOf(at(change, field.path), field)]))
}

function read(text: string, { as }: ChangeField): unknown {
  if (as === 'text' || as === 'choice') return text
  if (as === 'list')
    return text
      .split(/[,;\s]+/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
  const number = readNumber(text)
  if (number === undefined) return undefined
  if (as === 'percent') return Number((number / 100).toFixed(8))
  return as === 'money' ? String(number) : number
}

/**
 * The change that is typed, or what is wrong in which field.
 *
 * @param start  the change as it was; what has no field of its own stays
 */
export function changeFrom(
  start: Change,
  kind: ChangeKind,
  typed: Typed,
  { t }: Words,
): { readonly change: Change; readonly faults: readonly FieldError[] } {
  const change = structuredClone(start) as Node
  const faults: FieldError[] = []
  for (const field of kind.fields) {
    const text = (typed[field.path] ?? '').trim()
    if (text === '') {
      if (!field.optional)
        faults.push({ field: field.path, text: t(`Wypełnij pole „${field.label}”`, `Fill in “${field.label}”`) })
      put(change, field.path, undefined)
      continue
    }
    const value = read(text, field)
    if (value === undefined)
      faults.push({
        field: field.path,
        text: t(
          `„${field.label}”: wpisz liczbę, na przykład 1234,5`,
          `“${field.label}”: write a number, for example 1234.5`,
        ),
      })
    else put(change, field.path, value)
  }
  const { plant, sellers } = change as { plant?: Node; sellers?: readonly Node[] }
  // A plant stands behind a meter or has a point of its own, never both.
  if (plant?.behindPoint !== undefined) delete plant.feedInPoint
  else if (plant && plant.feedInPoint === undefined) plant.feedInPoint = `WARIANT-${String(plant.id).toUpperCase()}`
  if (sellers?.some(({ id }) => id === undefined)) delete change.sellers
  return { change, faults }
}
