import type { PublicPage } from '../../usecases/public-side/page.ts'
import type { Publication } from '../../usecases/public-side/publication.ts'
import type { Verb } from '../readings/verb.ts'
import { at } from '../readings/verb.ts'
import { textTable } from '../text-table.ts'

/** Whether the page is open, where, and what was written for it. */
export const show: Verb = {
  usage: 'page show CLUSTER',
  async run(door, cluster, args, io) {
    const page = (await (await door.ask('GET', at(cluster, '/public-page'))).json()) as PublicPage
    const { items } = (await (await door.ask('GET', at(cluster, '/publications'))).json()) as { items: Publication[] }
    if (args.flags.has('--json')) {
      io.out(`${JSON.stringify({ page, publications: items }, null, 2)}\n`)
      return 0
    }
    const t = (pl: string, en: string) => (io.language === 'en' ? en : pl)
    const state = page.isPublic ? t('opublikowana', 'open') : t('nieopublikowana', 'closed')
    io.out(
      `${t('Strona', 'Page')}: ${state}, ${page.slug === null ? t('bez adresu', 'no address') : `/k/${page.slug}`}\n`,
    )
    if (items.length === 0) return 0
    io.out(
      textTable(
        [
          { head: 'ID' },
          { head: t('Rodzaj', 'Kind') },
          { head: t('Stan', 'State') },
          { head: t('Tytuł', 'Title'), most: 60 },
        ],
        items.map(({ publicationId, kind, state: of, title }) => [publicationId, kind, of, title]),
      ),
    )
    return 0
  },
}

function turn(name: 'open' | 'close'): Verb {
  return {
    usage: `page ${name} CLUSTER`,
    async run(door, cluster, args, io) {
      const method = name === 'open' ? 'POST' : 'DELETE'
      const page = (await (await door.ask(method, at(cluster, '/public-page/publication'))).json()) as PublicPage
      if (args.flags.has('--json')) io.out(`${JSON.stringify(page)}\n`)
      else if (io.language === 'en')
        io.out(page.isPublic ? `The page is open at /k/${page.slug}\n` : 'The page is closed\n')
      else io.out(page.isPublic ? `Strona jest otwarta pod /k/${page.slug}\n` : 'Strona jest zamknięta\n')
      return 0
    },
  }
}

/** Opens the page to everybody. */
export const open = turn('open')
/** Closes it again. */
export const close = turn('close')
