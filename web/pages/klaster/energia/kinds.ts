import type { EnergyKind, QuarterSeries } from '../../../api/energy.ts'
import type { Words } from '../../../ui/words.ts'

export interface KindSeries {
  readonly kind: EnergyKind
  readonly data: QuarterSeries
  /** The same days a year before, when they are compared. */
  readonly earlier?: QuarterSeries | undefined
}

/** Names and looks of the kinds, one for the whole app. */
export const KIND_LOOK = {
  withdrawal: { light: '#1f5e99', dark: '#8ec5f2', dash: undefined },
  'feed-in': { light: '#b35c00', dark: '#f3c077', dash: [7, 3] },
  matched: { light: '#0b6e4f', dark: '#79c4a6', dash: [2, 2.5] },
  surplus: { light: '#8a6100', dark: '#f6d992', dash: [8, 3, 2, 3] },
  outside: { light: '#5a5a5a', dark: '#b8c0c6', dash: [4, 2] },
} as const satisfies Record<EnergyKind, { light: string; dark: string; dash: readonly number[] | undefined }>

/** Fills of the stack, apart in lightness and pattern too, so that they read in grey. */
export const FLOW_FILL = {
  matched: { light: '#0b6e4f', dark: '#5fae8f', pattern: 'plain' },
  outside: { light: '#cfe3f4', dark: '#25455f', pattern: 'rising' },
  surplus: { light: '#f3cf8a', dark: '#7a5a14', pattern: 'dots' },
} as const

export function kindName(kind: EnergyKind, { t }: Words): string {
  switch (kind) {
    case 'withdrawal':
      return t('pobór z sieci', 'withdrawal')
    case 'feed-in':
      return t('oddanie do sieci', 'feed-in')
    case 'matched':
      return t('energia z klastra', 'energy from the cluster')
    case 'surplus':
      return t('nadwyżka', 'surplus')
    case 'outside':
      return t('energia spoza klastra', 'energy from outside')
  }
}
