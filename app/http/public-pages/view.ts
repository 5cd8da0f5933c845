import type { Words } from '../../documents/words/words.ts'
import type { Language } from '../../usecases/office/actor.ts'
import type { PublicCluster } from '../../usecases/public-side/public-cluster.ts'
import type { PublicFigures } from '../../usecases/public-side/public-figures.ts'
import type { PublicPublication } from '../../usecases/public-side/public-publications.ts'
import type { PublicRegister } from '../../usecases/public-side/public-register.ts'

/** Pages of a cluster, as their addresses end. */
export const PAGES = [
  '',
  'czlonkowie',
  'aktualnosci',
  'kalendarz',
  'dokumenty',
  'liczby',
  'przystap',
  'dostepnosc',
] as const
export type PageName = (typeof PAGES)[number]

/** Everything a page may need, read before it is drawn. */
export interface View {
  readonly words: Words
  readonly cluster: PublicCluster
  readonly register: PublicRegister
  readonly publications: readonly PublicPublication[]
  readonly figures: PublicFigures
  /** The day it is in Poland. */
  readonly today: string
  /** Start of every address outside this page: feeds, snippets, the declaration. */
  readonly origin: string
  /** Seen by the office before it is published. */
  readonly isPreview: boolean
}

/** Address of a cluster's page in a language. */
export function pageAddress(slug: string, page: string, language: Language): string {
  return `${language === 'en' ? '/en' : ''}/k/${slug}${page === '' ? '' : `/${page}`}`
}

/** Address within the cluster and language being read. */
export function within({ cluster, words }: Pick<View, 'cluster' | 'words'>, page: string): string {
  return pageAddress(cluster.slug, page, words.language)
}
