import type { Words } from '../../../ui/words.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A cell as a person reads it; what is blank is named so. */
export function cellText(value: string | number | null, { t, short, dayShort }: Words): string {
  if (value === null) return t('puste', 'blank')
  if (typeof value === 'number') return short(value, 6)
  return DAY.test(value) ? dayShort(value) : value
}
