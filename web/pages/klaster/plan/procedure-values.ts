import type { Letter, ProcedureData, Remark } from '../../../api/plan-procedure.ts'
import type { FieldError } from '../../../api/problem.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'

/** Days of the procedure in the order they come. */
export const DAYS = [
  'previousAdoptedOn',
  'companiesAskedOn',
  'neighboursAskedOn',
  'draftReadyOn',
  'opinionAskedOn',
  'opinionGivenOn',
  'displayedFrom',
  'displayedTo',
  'remarksConsideredOn',
  'adoptedOn',
] as const
export type DayName = (typeof DAYS)[number]

export interface LetterValues {
  readonly to: string
  readonly kind: Letter['kind']
  readonly sentOn: string
  readonly repliedOn: string
  readonly reply: string
  readonly scope: readonly string[]
}

export interface RemarkValues {
  readonly from: string
  readonly receivedOn: string
  readonly text: string
  readonly answer: string
  readonly accepted: '' | 'yes' | 'no'
}

export interface ProcedureValues {
  readonly days: Readonly<Record<DayName, string>>
  readonly resolution: string
  readonly suffice: '' | 'yes' | 'no'
  readonly because: string
  readonly letters: readonly LetterValues[]
  readonly remarks: readonly RemarkValues[]
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** What stands in the fields. */
export function valuesOf(data: ProcedureData): ProcedureValues {
  return {
    days: Object.fromEntries(DAYS.map((name) => [name, typedDay(textOf(data[name]))])) as Record<DayName, string>,
    resolution: textOf(data.resolution),
    suffice: data.companyPlansSuffice === undefined ? '' : data.companyPlansSuffice ? 'yes' : 'no',
    because: textOf(data.companyPlansBecause),
    letters: data.letters.map((one) => ({
      to: one.to,
      kind: one.kind,
      sentOn: typedDay(one.sentOn),
      repliedOn: typedDay(one.repliedOn),
      reply: one.reply ?? '',
      scope: one.scope,
    })),
    remarks: data.remarks.map((one) => ({
      from: one.from,
      receivedOn: typedDay(one.receivedOn),
      text: one.text,
      answer: one.answer ?? '',
      accepted: one.accepted === undefined ? '' : one.accepted ? 'yes' : 'no',
    })),
  }
}

/** A field that is sent only where something stands in it. */
function given(name: string, value: string | boolean | undefined): Record<string, unknown> {
  return value === undefined || value === '' ? {} : { [name]: value }
}

/**
 * What is sent.
 *
 * @param wrongDay  the sentence for a day that is none
 * @returns  the data, or the faults beside their fields
 */
export function dataOf(
  values: ProcedureValues,
  say: { readonly wrongDay: string; readonly missing: string },
): { readonly data: ProcedureData; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const day = (field: string, text: string): string | undefined => {
    if (text.trim() === '') return undefined
    const found = readDay(text)
    if (found === undefined) errors.push({ field, text: say.wrongDay })
    return found
  }
  const needed = (field: string, text: string): string => {
    if (text.trim() === '') errors.push({ field, text: say.missing })
    return text.trim()
  }
  const days = Object.assign({}, ...DAYS.map((name) => given(name, day(name, values.days[name]))))
  const letters = values.letters.map((one, i): Letter => {
    const at = `letters.${i}`
    return {
      to: needed(`${at}.to`, one.to),
      kind: one.kind,
      scope: one.scope,
      ...given('sentOn', day(`${at}.sentOn`, one.sentOn)),
      ...given('repliedOn', day(`${at}.repliedOn`, one.repliedOn)),
      ...given('reply', one.reply.trim()),
    }
  })
  const remarks = values.remarks.map((one, i): Remark => {
    const at = `remarks.${i}`
    return {
      from: needed(`${at}.from`, one.from),
      receivedOn: day(`${at}.receivedOn`, needed(`${at}.receivedOn`, one.receivedOn)) ?? '',
      text: needed(`${at}.text`, one.text),
      ...given('answer', one.answer.trim()),
      ...given('accepted', one.accepted === '' ? undefined : one.accepted === 'yes'),
    }
  })
  return {
    errors,
    data: {
      ...days,
      ...given('resolution', values.resolution.trim()),
      ...given('companyPlansSuffice', values.suffice === '' ? undefined : values.suffice === 'yes'),
      ...given('companyPlansBecause', values.because.trim()),
      letters,
      remarks,
    },
  }
}
