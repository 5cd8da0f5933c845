import type { SharingRule } from '../../../api/settlements.ts'
import type { Named } from '../../../ui/choices.ts'

/** Rules the benefit can be shared by. */
export const SHARING_KEYS: Named<SharingRule['key']> = {
  equal: { pl: 'równo', en: 'equally' },
  energy: { pl: 'według energii', en: 'by energy' },
  hourly: { pl: 'według wkładu godzinowego', en: 'by hourly contribution' },
  shapley: { pl: 'wartość Shapleya', en: 'Shapley value' },
  nucleolus: { pl: 'nukleolus', en: 'nucleolus' },
}
