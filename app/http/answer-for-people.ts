import type { Context } from 'hono'
import type { Refusal } from '../../domain/problems/refusal.ts'
import { wordsIn } from '../documents/words/words.ts'
import type { Language } from '../usecases/office/actor.ts'
import type { Env } from './api.ts'
import { problemResponse, sentences } from './problem.ts'
import { problemPage } from './public-pages/problem-page.ts'
import { statusOf } from './status.ts'

/** An address that shows a page: not the API, and no file by its ending. */
const PAGE = /^\/(?!api(\/|$))([^.]*)$/

/** Is a person reading the answer in a browser? Programs that name no type get a page only where pages are. */
function isForPeople(c: Context<Env>): boolean {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return false
  if (!PAGE.test(c.req.path)) return false
  const accept = c.req.header('accept') ?? ''
  return accept.includes('text/html') || (!accept.includes('json') && /^(\/en)?\/(k\/|klastry$)/.test(c.req.path))
}

/** The language of the address, where it has one. */
function languageOfPage(c: Context<Env>): Language {
  if (c.req.path.startsWith('/en/')) return 'en'
  return /^\/(k\/|klastry$)/.test(c.req.path) ? 'pl' : (c.get('language') ?? 'pl')
}

/** A refusal on the wire: a page where a person reads, else as programs take it. */
export function refusalAnswer(c: Context<Env>, refusal: Refusal): Response {
  if (!isForPeople(c)) return problemResponse(c, refusal)
  const language = languageOfPage(c)
  const { code, facts } = refusal
  const status = statusOf(code)
  const page = problemPage(wordsIn(language), {
    ...sentences(code, facts, language),
    status,
    request: c.get('requestId') ?? '',
  })
  const wait = code === 'http.too-many' ? { 'retry-after': String(facts.seconds) } : {}
  return c.body(page, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    ...wait,
  })
}
