import { readPointCode } from '../../../../domain/metering/point-code.ts'
import type { Words } from '../../../ui/words.ts'

/** What the code of a point tells of itself: whether its check digit agrees, or that it is of the older kind. */
export function codeText(code: string, { t }: Words): string {
  const read = code.trim() === '' ? undefined : readPointCode(code)
  if (!read) return ''
  if (read.kind === 'legacy')
    return t('kod starszego typu, bez cyfry kontrolnej', 'an older code, without a check digit')
  const whose = read.distributor ? `, ${read.distributor}` : ''
  return read.valid
    ? t(`cyfra kontrolna zgodna${whose}`, `the check digit agrees${whose}`)
    : t(
        'cyfra kontrolna się nie zgadza: sprawdź kod na fakturze',
        'the check digit does not agree: compare with the bill',
      )
}
