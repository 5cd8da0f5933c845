import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { partsWithoutDatabase } from './parts-without-database.ts'
import { faultsOfMarkup } from './public-pages/well-formed.test-support.ts'

/** A server whose database is gone: every page of it fails through no fault of the reader. */
const lines: string[] = []
const parts = { ...partsWithoutDatabase(), actorOf: async () => ({ kind: 'public', language: 'pl' }) as const }
const app = createApp(parts, { log: (line) => lines.push(line) })
const ask = async (path: string, headers: Record<string, string>) => {
  const answer = await app.request(path, { headers })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

test('a fault of ours on a page of people is a page with its number, told to the log and not to the reader', async () => {
  const { status, type, text } = await ask('/klastry', { accept: 'text/html,application/xhtml+xml' })
  expect([status, type]).toEqual([500, 'text/html; charset=utf-8'])
  expect(faultsOfMarkup(text)).toEqual([])
  const [number = '?'] = /[0-9a-f-]{36}/.exec(text) ?? []
  expect(lines.at(-1)).toContain(number)
  expect(text).not.toContain('at ')
  expect((await ask('/en/klastry', { accept: 'text/html' })).text).toContain('<html lang="en">')
})
test('an address of nothing is a page for a browser and a problem for a program', async () => {
  expect(await ask('/nie-ma', { accept: 'text/html' })).toMatchObject({ status: 404, type: 'text/html; charset=utf-8' })
  const forPrograms = { status: 404, type: 'application/problem+json; charset=utf-8' }
  for (const [path, accept] of [
    ['/nie-ma', '*/*'],
    ['/nie-ma.js', 'text/html'],
    ['/api/nie-ma', 'text/html'],
  ] as const)
    expect([path, await ask(path, { accept })]).toMatchObject([path, forPrograms])
})
