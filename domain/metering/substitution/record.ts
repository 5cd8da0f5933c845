import type { Slot } from '../../calendar/slot.ts'
import type { Both } from '../both.ts'
import type { Direction, Netting } from '../series.ts'

/** What was done to values: the first six fill what is missing, the last two correct what a check told. */
export type SubstitutionMethod =
  | 'interpolation'
  | 'similar-days'
  | 'profile-to-billed'
  | 'profile-to-level'
  | 'night-zero'
  | 'split-double-hour'
  | 'set-aside'
  | 'exchanged'

/** Names of the methods for people. */
export const METHOD_NAMES: Readonly<Record<SubstitutionMethod, Both>> = {
  interpolation: { pl: 'interpolacja między sąsiednimi wartościami', en: 'interpolation between the neighbours' },
  'similar-days': { pl: 'średnia z podobnych dni', en: 'mean of similar days' },
  'profile-to-billed': {
    pl: 'profil standardowy przeskalowany do faktury',
    en: 'standard profile scaled to the invoice',
  },
  'profile-to-level': {
    pl: 'profil standardowy na poziomie własnych odczytów punktu',
    en: "standard profile at the level of the point's own readings",
  },
  'night-zero': { pl: 'zero w nocy (fotowoltaika)', en: 'zero at night (PV)' },
  'split-double-hour': {
    pl: 'podział sumy dwóch godzin przy zmianie czasu',
    en: 'sum of two hours at the clock change split',
  },
  'set-aside': { pl: 'odłożenie wartości błędnych', en: 'wrong values set aside' },
  exchanged: { pl: 'zamiana poboru z oddaniem', en: 'withdrawal and feed-in exchanged' },
}

/** Values of a stretch with their quality. */
export interface Stretch {
  readonly wh: readonly number[]
  readonly quality: readonly number[]
}

/** One substitution or correction: enough to show it, to check it and to undo it exactly. @pl zapis zastąpienia */
export interface SubstitutionRecord {
  readonly point: string
  readonly direction: Direction
  readonly netting: Netting
  /** Period `[from, to)`. */
  readonly from: Slot
  readonly to: Slot
  readonly slotsPerValue: 1 | 4
  readonly method: SubstitutionMethod
  readonly before: Stretch
  readonly after: Stretch
  readonly reason: Both
}
