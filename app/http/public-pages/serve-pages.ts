import type { Context } from 'hono'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { Language } from '../../usecases/office/actor.ts'
import { publicClusters } from '../../usecases/public-side/public-cluster.ts'
import { publicFile } from '../../usecases/public-side/public-publications.ts'
import type { Api, Env, Parts } from '../api.ts'
import { compressed } from '../compression.ts'
import type { RateLimits } from '../guards.ts'
import { rateLimited } from '../guards.ts'
import { cachedAnswer } from './cached-answer.ts'
import { calendarFile } from './calendar-file.ts'
import { figuresCsv } from './figures-csv.ts'
import { fileHeaders } from './file-headers.ts'
import { frontPage, notFoundPage } from './front-page.ts'
import { publicationPage } from './list-pages.ts'
import { publicSideOf } from './load-view.ts'
import { newsFeed } from './news-feed.ts'
import { RENDER } from './render.ts'
import type { PageName } from './view.ts'
import { PAGES } from './view.ts'
import { widgetPage } from './widget.ts'

const HTML = 'text/html; charset=utf-8'
type Request = Context<Env>

/** The year of `?rok=2026`; anything else asks for the usual one. */
function yearOf(c: Request): number | null {
  const text = c.req.query('rok') ?? ''
  return /^20\d\d$/.test(text) ? Number(text) : null
}

function isPage(name: string): name is PageName {
  return (PAGES as readonly string[]).includes(name)
}

/**
 * The pages everybody reads, drawn by the server: `/klastry`, `/k/{slug}/…`, and the same in English under `/en`.
 * No session is looked at and no cookie is set, but for the first page, which a signed-in person does not see.
 */
export function servePublicPages(app: Api, parts: Parts, limits: RateLimits): void {
  const side = publicSideOf(parts)
  const limited = rateLimited(limits)
  const hidden = (c: Request, language: Language) => c.html(notFoundPage(wordsIn(language)), 404)
  const front = async (c: Request, language: Language) =>
    cachedAnswer(c, frontPage(await publicClusters(side.needs), wordsIn(language)), HTML)
  for (const [language, root] of [
    ['pl', ''],
    ['en', '/en'],
  ] as const) {
    /** What is not there, or not open, is answered with a page for people. */
    const open = (draw: (c: Request, slug: string) => Promise<Response>) => async (c: Request) => {
      c.set('language', language)
      try {
        return await draw(c, c.req.param('slug') ?? '')
      } catch (error) {
        if (error instanceof Refusal && /\.not-found$|^publication\.no-file$/.test(error.code))
          return hidden(c, language)
        throw error
      }
    }
    for (const path of [`${root}/klastry`, `${root}/k/*`]) app.use(path, compressed, limited)
    app.get(`${root}/klastry`, (c) => front(c, language))
    app.get(
      `${root}/k/:slug/widget`,
      open(async (c, slug) => cachedAnswer(c, widgetPage(await side.view(slug, language)), HTML)),
    )
    app.get(
      `${root}/k/:slug/kalendarz.ics`,
      open(async (c, slug) =>
        cachedAnswer(c, calendarFile(await side.view(slug, language)), 'text/calendar; charset=utf-8'),
      ),
    )
    app.get(
      `${root}/k/:slug/aktualnosci.xml`,
      open(async (c, slug) =>
        cachedAnswer(c, newsFeed(await side.view(slug, language)), 'application/atom+xml; charset=utf-8'),
      ),
    )
    app.get(
      `${root}/k/:slug/liczby.csv`,
      open(async (c, slug) => {
        const view = await side.view(slug, language, yearOf(c))
        const { year } = view.figures
        if (!year || view.cluster.page.figures.length === 0) return hidden(c, language)
        return cachedAnswer(c, figuresCsv(view, year), 'text/csv; charset=utf-8', {
          'content-disposition': `attachment; filename="${year.year}_energia_${slug}.csv"`,
        })
      }),
    )
    app.get(
      `${root}/k/:slug/dokumenty/:id/:name`,
      open(async (c, slug) => {
        const { file, content } = await publicFile(side.needs, slug, c.req.param('id') ?? '')
        return cachedAnswer(c, new Uint8Array(content), file.mediaType, fileHeaders(file.name, file.mediaType))
      }),
    )
    app.get(
      `${root}/k/:slug/:page{aktualnosci|kalendarz}/:id`,
      open(async (c, slug) => {
        const view = await side.view(slug, language)
        const kind = c.req.param('page') === 'kalendarz' ? 'event' : 'announcement'
        const item = view.publications.find((one) => one.kind === kind && one.publicationId === c.req.param('id'))
        return item ? cachedAnswer(c, publicationPage(view, item), HTML) : hidden(c, language)
      }),
    )
    const page = open(async (c, slug) => {
      const name = c.req.param('page') ?? ''
      if (!isPage(name)) return hidden(c, language)
      return cachedAnswer(c, RENDER[name](await side.view(slug, language, yearOf(c))), HTML)
    })
    app.get(`${root}/k/:slug`, page)
    app.get(`${root}/k/:slug/:page`, page)
    app.get(`${root}/k/*`, (c) => hidden(c, language))
  }
  app.get('/', compressed, limited, async (c, next) => {
    const actor = await parts.actorOf(c.req.raw)
    if (actor.kind !== 'public') return next()
    const answer = await front(c, c.get('language'))
    answer.headers.set('cache-control', 'private, no-cache')
    answer.headers.set('vary', 'cookie, accept-language')
    return answer
  })
}
