import type { Source } from '../../../domain/law/citations.ts'
import { NBSP } from '../words/numbers.ts'
import type { Words } from '../words/words.ts'

const OWN_SETTINGS = /^cluster\.yaml: (.+?)(?:@(\d{4}-\d{2}-\d{2}))?$/

/** Prices of the cluster's own settings, with the day their list begins; undefined for anything else. */
export function ownSettings(part: string, { t, day }: Words): string | undefined {
  const [, name, from] = OWN_SETTINGS.exec(part) ?? []
  if (name === undefined) return undefined
  const since = from === undefined ? '' : t(`, od ${day(from)}`, `, since ${day(from)}`)
  return name === 'prices.internalPlnPerMwh'
    ? t(`cena między członkami${since} (ustawienia klastra)`, `price between members${since} (settings of the cluster)`)
    : t(`cennik „${name}”${since} (ustawienia klastra)`, `price list “${name}”${since} (settings of the cluster)`)
}

/** Where a figure stands, as people say it: articles and acts in the place of ids of the system. */
export function sourceWords(text: string, sources: readonly Source[], words: Words): string {
  const { t } = words
  const known = new Map(sources.map((source) => [`${source.id}@${source.from}`, source]))
  const parts = text.split(/;\s*/).map((given) => {
    const part = given.trim()
    const found = known.get(part)
    if (found) return `${found.article} (${found.act})`
    const version = /^readings\/(\d+)$/.exec(part)?.[1]
    if (version !== undefined) return t(`odczyty, wersja ${version}`, `readings, version ${version}`)
    if (part.startsWith('settings: ')) return t('ustawienia klastra', 'settings of the cluster')
    return ownSettings(part, words) ?? part
  })
  return [...new Set(parts)].join('; ')
}

/** A formula with its numbers as the reader writes them; no digit is added or lost. */
export function formulaWords(text: string, { language }: Words): string {
  if (language !== 'pl') return text
  const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, NBSP)
  return text.replace(/(\d+)\.(?=\d)/g, (_, whole: string) => `${grouped(whole)},`).replace(/(^|[\s(])-(?=\d)/g, '$1−')
}
