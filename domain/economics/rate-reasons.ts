import type { NoSingleRate } from './irr.ts'

/** Why there is no single rate of return, in words. */
export const RATE_REASONS: Readonly<Record<NoSingleRate, { readonly pl: string; readonly en: string }>> = {
  'no-flows': { pl: 'nie ma żadnego przepływu różnego od zera', en: 'no flow differs from zero' },
  'no-sign-change': { pl: 'wszystkie przepływy mają ten sam znak', en: 'all flows have the same sign' },
  'no-real-root': {
    pl: 'wartość bieżąca nie jest zerem przy żadnej stopie większej od −1',
    en: 'the present value is zero at no rate above −1',
  },
  'several-roots': {
    pl: 'przepływy mają kilka stóp zwrotu i żadna z nich sama nic nie mówi',
    en: 'the flows have several rates of return, none of which tells anything alone',
  },
  'beyond-numbers': {
    pl: 'stopa jest zbyt duża, by ją zapisać (zysk w ciągu kilku dni)',
    en: 'the rate is too large to be written (a gain within days)',
  },
}
