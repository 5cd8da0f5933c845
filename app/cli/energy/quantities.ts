import { formatEnergy } from '../../documents/words/energy.ts'
import type { Language } from '../../documents/words/language.ts'
import type { Compared } from '../../usecases/energy/compare-periods.ts'

const NAMES: Readonly<Record<Compared, { readonly pl: string; readonly en: string }>> = {
  withdrawalWh: { pl: 'pobór z sieci', en: 'withdrawal' },
  feedInWh: { pl: 'oddanie do sieci', en: 'feed-in' },
  matchedWh: { pl: 'energia z klastra', en: 'energy from the cluster' },
  surplusWh: { pl: 'nadwyżka', en: 'surplus' },
  outsideWh: { pl: 'energia spoza klastra', en: 'energy from outside' },
}

export function quantityName(of: Compared, language: Language): string {
  return NAMES[of][language]
}

/** An energy in words; what is not known is said to be missing. */
export function energyText(wh: number | null, language: Language): string {
  if (wh === null) return language === 'pl' ? 'brak' : 'n/a'
  return formatEnergy(wh, language)
}
