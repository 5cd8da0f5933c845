import type { Source } from '../../../domain/law/citations.ts'
import { NBSP } from '../words/numbers.ts'
import type { Words } from '../words/words.ts'

const OWN_SETTINGS = 'cluster.yaml: '

/** Where a figure stands, as people say it: articles and acts in the place of ids of the system. */
export function sourceWords(text: string, sources: readonly Source[], { t }: Words): string {
  const known = new Map(sources.map((source) => [`${source.id}@${source.from}`, source]))
  const parts = text.split(/;\s*/).map((given) => {
    const part = given.trim()
    const found = known.get(part)
    if (found) return `${found.article} (${found.act})`
    const version = /^readings\/(\d+)$/.exec(part)?.[1]
    if (version !== undefined) return t(`odczyty, wersja ${version}`, `readings, version ${version}`)
    if (part.startsWith('settings: ')) return t('ustawienia klastra', 'settings of the cluster')
    if (part === `${OWN_SETTINGS}prices.internalPlnPerMwh`)
      return t('cena między członkami (ustawienia klastra)', 'price between members (settings of the cluster)')
    if (part.startsWith(OWN_SETTINGS))
      return t(
        `cennik „${part.slice(OWN_SETTINGS.length)}” (ustawienia klastra)`,
        `price list “${part.slice(OWN_SETTINGS.length)}” (settings of the cluster)`,
      )
    return part
  })
  return [...new Set(parts)].join('; ')
}

/** A formula with its numbers as the reader writes them; no digit is added or lost. */
export function formulaWords(text: string, { language }: Words): string {
  if (language !== 'pl') return text
  const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, NBSP)
  return text.replace(/(\d+)\.(?=\d)/g, (_, whole: string) => `${grouped(whole)},`).replace(/(^|[\s(])-(?=\d)/g, '$1−')
}
