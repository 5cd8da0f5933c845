import type { SettlementHead } from '../../../api/settlements.ts'
import type { Words } from '../../../ui/words.ts'

/** `3/2026`, or that it is a draft. */
export function numberOf({ number, year }: SettlementHead, { t }: Words): string {
  return number === null ? t('szkic', 'draft') : `${number}/${year}`
}

export function stateText({ state, corrects }: SettlementHead, { t }: Words): string {
  if (state === 'draft') return corrects === null ? t('szkic', 'draft') : t('szkic korekty', 'draft of a correction')
  return corrects === null ? t('zatwierdzone', 'approved') : t('korekta zatwierdzona', 'correction approved')
}
