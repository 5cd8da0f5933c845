import type { Language } from '../usecases/office/actor.ts'

/** The language asked for by Accept-Language: English only when it is preferred to Polish. */
export function languageOf(header: string | undefined): Language {
  const weights = new Map<string, number>()
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';')
    const q = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find((weight) => weight !== undefined)
    const name = tag.split('-')[0] ?? ''
    weights.set(name, Math.max(weights.get(name) ?? 0, q === undefined ? 1 : Number(q)))
  }
  return (weights.get('en') ?? 0) > (weights.get('pl') ?? 0) ? 'en' : 'pl'
}
