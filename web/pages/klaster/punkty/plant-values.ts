import type { NewPlant, Plant } from '../../../api/plants.ts'
import type { FieldError } from '../../../api/problem.ts'
import { readDay, readNumber, typedDay, typedNumber } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'
import type { PlantField } from './plant-fields.ts'
import { plantFields } from './plant-fields.ts'

/** A plant as its form shows it; details by their path: `details.arrays.0.tiltDeg`. */
export type PlantValues = Readonly<Record<string, string>>

type Details = Readonly<Record<string, unknown>>

const nameOf = ({ path }: PlantField) => `details.${path}`

function inside(details: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return details
  return typeof details === 'object' && details !== null ? inside((details as Details)[first], rest) : undefined
}

/** The details with one value laid in; what else they say stays. */
function laid(details: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (Array.isArray(details) || /^\d+$/.test(first)) {
    const list = Array.isArray(details) ? [...details] : []
    list[Number(first)] = laid(list[Number(first)], rest, value)
    return list
  }
  return {
    ...((details as Details | undefined) ?? {}),
    [first]: laid((details as Details | undefined)?.[first], rest, value),
  }
}

function typed(field: PlantField, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (field.as === 'yes') return value === true ? 'yes' : 'no'
  if (field.as === 'day') return typedDay(String(value))
  if (field.as === 'percent') return typedNumber(Number((Number(value) * 100).toFixed(6)))
  if (field.as === 'number') return typedNumber(Number(value))
  if (field.as === 'money') return String(value).replace('.', ',')
  return String(value)
}

function stored(field: PlantField, text: string): unknown {
  const given = text.trim()
  if (given === '') return undefined
  if (field.as === 'yes') return given === 'yes'
  if (field.as === 'day') return readDay(given)
  if (field.as === 'percent') return (readNumber(given) ?? 0) / 100
  if (field.as === 'number') return readNumber(given)
  if (field.as === 'money') return (readNumber(given) ?? 0).toFixed(2)
  return given
}

/** What a new plant of a kind begins with. */
export function blankPlant(kind: Plant['kind'], memberId: string, words: Words): PlantValues {
  return {
    name: '',
    kind,
    memberId,
    placement: 'behind',
    status: 'operating',
    powerKw: '',
    ...firstDetails(kind, words),
  }
}

/** Details of a kind as they begin. */
export function firstDetails(kind: Plant['kind'], words: Words): PlantValues {
  return Object.fromEntries(plantFields(kind, words).map((field) => [nameOf(field), field.first ?? '']))
}

export function valuesOfPlant(plant: Plant, words: Words): PlantValues {
  const { name, kind, memberId, placement, status, powerKw, details } = plant
  return {
    name,
    kind,
    memberId,
    placement,
    status,
    powerKw: typedNumber(powerKw),
    ...Object.fromEntries(
      plantFields(kind, words).map((field) => [nameOf(field), typed(field, inside(details, field.path.split('.')))]),
    ),
  }
}

export function plantFaults(values: PlantValues, words: Words): readonly FieldError[] {
  const { t } = words
  const faults: FieldError[] = []
  const at = (field: string, text: string) => faults.push({ field, text })
  if (!values.name?.trim()) at('name', t('Wpisz nazwę instalacji', 'Write the name of the plant'))
  if ((readNumber(values.powerKw ?? '') ?? 0) <= 0)
    at('powerKw', t('Wpisz moc w kilowatach, na przykład 49,5', 'Write the power in kilowatts, for instance 49.5'))
  for (const field of plantFields(values.kind as Plant['kind'], words)) {
    const text = values[nameOf(field)]?.trim() ?? ''
    if (text === '') {
      if (field.needed) at(nameOf(field), t(`Uzupełnij: ${field.label}`, `Fill in: ${field.label}`))
    } else if (field.as === 'day' ? readDay(text) === undefined : isNumeric(field) && readNumber(text) === undefined)
      at(
        nameOf(field),
        field.as === 'day'
          ? t(
              `„${text}” nie jest dniem; wpisz na przykład 1.01.2026`,
              `“${text}” is no day; write for instance 1.01.2026`,
            )
          : t(`„${text}” nie jest liczbą; wpisz na przykład 12,5`, `“${text}” is no number; write for instance 12.5`),
      )
  }
  return faults
}

const isNumeric = ({ as }: PlantField) => as === 'number' || as === 'percent' || as === 'money'

/** The plant as the contract wants it; what its details say beyond the form stays. */
export function plantBody(
  values: PlantValues,
  pointCode: string,
  words: Words,
  before?: Plant,
): Omit<NewPlant, 'plantId'> & { readonly details: Record<string, unknown> } {
  const kind = values.kind as Plant['kind']
  let details: unknown = before?.kind === kind ? before.details : kind === 'pv' ? { arrays: [{ share: 1 }] } : {}
  for (const field of plantFields(kind, words))
    details = laid(details, field.path.split('.'), stored(field, values[nameOf(field)] ?? ''))
  return {
    name: values.name?.trim() ?? '',
    kind,
    memberId: values.memberId ?? '',
    pointCode,
    placement: values.placement as Plant['placement'],
    status: values.status as Plant['status'],
    powerKw: readNumber(values.powerKw ?? '') ?? 0,
    details: details as Record<string, unknown>,
  }
}
