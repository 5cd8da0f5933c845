import type { Change } from '../../../api/scenarios.ts'

/** What the choices of a form are taken from. */
export interface Choices {
  readonly members: readonly Option[]
  readonly points: readonly Option[]
  readonly plants: readonly Option[]
  readonly planned: readonly Option[]
  readonly sellers: readonly Option[]
}

export interface Option {
  readonly value: string
  readonly label: string
}

/** One field of a change; the path says where its value lies in the change. */
export interface ChangeField {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly unit?: string
  /** `percent` is typed as a percentage and sent as a fraction; `list` is many words. */
  readonly as: 'text' | 'number' | 'percent' | 'money' | 'list' | 'choice'
  readonly options?: readonly Option[]
  readonly optional?: boolean
}

export interface ChangeKind {
  readonly id: string
  readonly label: string
  /** What a new change of the kind begins with. */
  readonly start: (number: number) => Change
  readonly fields: readonly ChangeField[]
}
