import createClient from 'openapi-fetch'
import type { components, paths } from '../contract/api.ts'
import type { Problem } from './problem.ts'
import { ApiProblem, NoAnswer } from './problem.ts'
import { tellSignedOut } from './signed-out.ts'

export type Wire<Name extends keyof components['schemas']> = components['schemas'][Name]

let language: 'pl' | 'en' = 'pl'

/** The language the server answers problems in. */
export function answerIn(chosen: 'pl' | 'en'): void {
  language = chosen
}

/** `/seat/postcode` of a JSON pointer is the field `seat.postcode`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '.')
}

/** Reads a refusal; what is not one of ours (a proxy's page) is still told with its status. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body: Partial<Wire<'Problem'>> & Pick<Problem, 'place'> = await response
    .clone()
    .json()
    .catch(() => ({}))
  return new ApiProblem({
    status: response.status,
    code: body.code ?? '',
    title: body.title ?? `HTTP ${response.status}`,
    detail: body.detail,
    errors: (body.errors ?? []).map(({ pointer, reason }) => ({ field: fieldOf(pointer), text: reason })),
    ...(body.pointer === undefined ? {} : { field: fieldOf(body.pointer) }),
    current: body.current,
    place: body.place,
  })
}

/**
 * A request with the session's cookie and the reader's language; refusals are thrown as {@link ApiProblem}, and a
 * connection that failed as {@link NoAnswer}.
 */
export async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const request = new Request(input, init)
  request.headers.set('accept-language', language)
  const response = await fetch(request).catch((cause: unknown) => {
    // Given up by the page itself: nothing failed.
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new NoAnswer(cause)
  })
  // A wrong password is answered so too, but ends nothing.
  if (response.status === 401 && !new URL(request.url).pathname.startsWith('/api/auth/')) tellSignedOut()
  if (!response.ok && response.status !== 304) throw await problemFrom(response)
  return response
}

/** The typed client of the contract. */
export const api = createClient<paths>({ baseUrl: '', fetch: (request) => send(request) })

/** The body of an answer that succeeded; refusals were thrown before. */
export async function dataOf<T>(answer: Promise<{ data?: T | undefined }>): Promise<T> {
  const { data } = await answer
  return data as T
}

/** The version an edit starts from, as `If-Match` carries it. */
export function versionTag({ version }: { readonly version: number }): string {
  return `"${version}"`
}
