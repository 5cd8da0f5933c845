import type { PlanPlace } from '../../../api/plans.ts'
import type { FieldError } from '../../../api/problem.ts'
import { readNumber } from '../../../ui/form/typed.ts'

const FIGURES = ['residential', 'public', 'business', 'electricity', 'population'] as const
type Figure = (typeof FIGURES)[number]

export type BlankValues = Readonly<
  Record<
    | Figure
    | `${Figure}Source`
    | 'name'
    | 'inTheGenitive'
    | 'author'
    | 'baseYear'
    | 'toYear'
    | 'zone'
    | 'designC'
    | 'meanC'
    | 'degreeDays'
    | 'climateSource',
    string
  >
>

/** What the form begins with. */
export function newBlank({ name, type }: PlanPlace, author: string, year: number): BlankValues {
  return {
    name: type === 'miejska' ? `Miasto ${name}` : `Gmina ${name}`,
    inTheGenitive: type === 'miejska' ? `Miasta ${name}` : `Gminy ${name}`,
    author,
    baseYear: String(year - 1),
    toYear: String(year + 15),
    residential: '',
    residentialSource: '',
    public: '',
    publicSource: '',
    business: '',
    businessSource: '',
    electricity: '',
    electricitySource: '',
    population: '',
    populationSource: '',
    zone: '',
    designC: '',
    meanC: '',
    degreeDays: '',
    climateSource: '',
  }
}

/**
 * What is sent, or what is missing beside its field.
 *
 * @param say  sentences for a number that is none, or not above zero, and for an empty field
 */
export function blankOf(
  values: BlankValues,
  teryt: string,
  say: {
    readonly positive: (field: keyof BlankValues) => string
    readonly number: (field: keyof BlankValues) => string
    readonly missing: (field: keyof BlankValues) => string
  },
): { readonly blank: object; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const needed = (field: keyof BlankValues) => {
    const text = values[field].trim()
    if (text === '') errors.push({ field, text: say.missing(field) })
    return text
  }
  const number = (field: keyof BlankValues) => {
    const value = readNumber(values[field])
    if (value === undefined) errors.push({ field, text: say.number(field) })
    return value ?? 0
  }
  const positive = (field: keyof BlankValues) => {
    const value = readNumber(values[field])
    if (value === undefined || value <= 0) errors.push({ field, text: say.positive(field) })
    return value ?? 0
  }
  const figure = (field: Figure, required: boolean) => {
    if (!required && values[field].trim() === '') return null
    return { value: positive(field), source: needed(`${field}Source`) }
  }
  const blank = {
    teryt,
    name: needed('name'),
    inTheGenitive: needed('inTheGenitive'),
    author: needed('author'),
    baseYear: positive('baseYear'),
    toYear: positive('toYear'),
    areas: {
      residential: figure('residential', false),
      public: figure('public', false),
      business: figure('business', false),
    },
    electricityMwh: figure('electricity', true),
    population: figure('population', true),
    climate: {
      zone: positive('zone'),
      designC: number('designC'),
      meanC: number('meanC'),
      degreeDays: positive('degreeDays'),
      source: needed('climateSource'),
    },
  }
  return { blank, errors }
}
