import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { contractOf } from './openapi.ts'
import { partsWithoutDatabase } from './parts-without-database.ts'

type Contract = { paths: Record<string, Record<string, { operationId?: string; tags?: string[]; summary?: string }>> }

const current = JSON.parse(JSON.stringify(contractOf(createApp(partsWithoutDatabase())))) as Contract

test('the committed contract is the one the routes make (node app/http/write-openapi.ts)', () => {
  expect(JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))).toEqual(current)
})
test('every operation has an id of its own, a tag and a summary', () => {
  const operations = Object.values(current.paths).flatMap((path) => Object.values(path))
  expect(operations.length).toBeGreaterThan(3)
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { operationId, tags, summary } of operations) {
    expect(operationId, summary).toBeTruthy()
    expect(tags?.length, operationId).toBe(1)
    expect(summary, operationId).toBeTruthy()
  }
})
