import { publicSideOn } from '../../database/stores/public-side/public-stores.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { Language } from '../../usecases/office/actor.ts'
import type { Cluster } from '../../usecases/office/cluster.ts'
import type { PageSettings } from '../../usecases/public-side/page.ts'
import type { PublicNeeds } from '../../usecases/public-side/ports.ts'
import { openPage, publicClusterOf } from '../../usecases/public-side/public-cluster.ts'
import type { SumNeeds } from '../../usecases/public-side/public-figures.ts'
import { preliminaryFrom, publicFigures } from '../../usecases/public-side/public-figures.ts'
import { inOrder, publicOf } from '../../usecases/public-side/public-publications.ts'
import { publicRegister } from '../../usecases/public-side/public-register.ts'
import { localToday } from '../../usecases/public-side/today.ts'
import { onlyShown } from '../../usecases/public-side/year-figures.ts'
import type { Parts } from '../api.ts'
import { keptMonths } from './kept-months.ts'
import type { View } from './view.ts'

export interface PublicSide {
  readonly needs: PublicNeeds
  readonly sums: SumNeeds
  /** Everything the pages of an address show. @refuses page.not-found */
  readonly view: (slug: string, language: Language, year?: number | null) => Promise<View>
  /** The same for a page that may not be open yet. */
  readonly preview: (cluster: Cluster, page: PageSettings, language: Language) => Promise<View>
}

/** One for each server, so that everybody shares what is kept. */
const SIDES = new WeakMap<object, PublicSide>()

/** The public side on the server's parts. */
export function publicSideOf(parts: Pick<Parts, 'database' | 'clock' | 'people'>): PublicSide {
  const known = SIDES.get(parts)
  if (known) return known
  const made = wired(parts)
  SIDES.set(parts, made)
  return made
}

function wired({ database, clock, people }: Pick<Parts, 'database' | 'clock' | 'people'>): PublicSide {
  const needs = publicSideOn(database, clock)
  const readings = readingsOn(database, clock)
  const preliminary = keptMonths(preliminaryFrom(readings))
  const sums: SumNeeds = { needs, readings, preliminary }
  const build = async (
    cluster: Cluster,
    page: PageSettings,
    language: Language,
    year: number | null,
    isPreview: boolean,
  ): Promise<View> => {
    const today = localToday(clock())
    const { register, publications } = await needs.read(async (stores) => ({
      register: await publicRegister(stores.members, cluster, page, today),
      publications: await stores.publications.list(cluster.clusterId, { kind: null, state: 'published' }),
    }))
    const found = await publicFigures(sums, cluster.clusterId, year)
    return {
      words: wordsIn(language),
      cluster: publicClusterOf(cluster, page, page.slug ?? ''),
      register,
      publications: inOrder(publications.map(publicOf)),
      figures: { ...found, year: found.year && onlyShown(found.year, page.figures) },
      today,
      origin: people.publicUrl,
      isPreview,
    }
  }
  return {
    needs,
    sums,
    async view(slug, language, year = null) {
      const { cluster, page } = await needs.read((stores) => openPage(stores, slug))
      return build(cluster, page, language, year, false)
    },
    preview: (cluster, page, language) => build(cluster, page, language, null, true),
  }
}
