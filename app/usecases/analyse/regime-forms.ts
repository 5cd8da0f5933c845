import type { Both } from './result.ts'

/** Legal forms energy may be settled in, by their id. */
export const REGIME_FORMS: Readonly<Record<string, Both>> = {
  none: { pl: 'bez wspólnoty energetycznej', en: 'no community' },
  cluster: { pl: 'klaster energii', en: 'energy cluster' },
  cooperative: { pl: 'spółdzielnia energetyczna', en: 'energy cooperative' },
  citizen: { pl: 'obywatelska społeczność energetyczna', en: 'citizen energy community' },
  'study-2023': { pl: 'zasady badania z 2023 r.', en: 'rules of the 2023 study' },
}
