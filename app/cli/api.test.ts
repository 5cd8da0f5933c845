import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../database/embedded.ts'
import { CLUSTER, foundCluster } from '../database/stores/readings/readings-world.test-support.ts'
import { api } from './commands/api.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-api-'))
  const database = await openEmbedded(join(folder, 'data'))
  await foundCluster(database)
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(stdin: string, ...args: string[]): Promise<string> {
  let out = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: () => undefined,
    stdin: async () => stdin,
    isTerminal: false,
    language: 'pl' as const,
  }
  expect(await api.run([...args, '--data', join(folder, 'data')], io)).toBe(0)
  return out
}

describe('openklaster api on the database itself', () => {
  const members = `clusters/${CLUSTER}/members`
  test('reads, writes under a version, sends files and keeps what comes', async () => {
    const made = JSON.parse(await run('{"memberId":"nowy","name":"Nowy"}', 'post', members, '--body', '-'))
    expect(made).toMatchObject({ memberId: 'nowy', version: 1 })
    const patch = join(folder, 'patch.json')
    writeFileSync(patch, '{"phone":"1"}')
    const changed = await run('', 'PATCH', `/api/${members}/nowy`, '--body', patch, '--if-match', '1')
    expect(JSON.parse(changed)).toMatchObject({ phone: '1', version: 2 })
    const out = join(folder, 'members.csv')
    await run('', 'GET', 'clusters/{clusterId}/spreadsheets/members.csv', '--cluster', 'klaster', '--out', out)
    expect(readFileSync(out, 'utf8')).toContain('nowy;Nowy;')
    const shown = JSON.parse(await run('', 'POST', `clusters/${CLUSTER}/spreadsheets/rehearsal`, '--files', out))
    expect(shown.counts).toEqual({ new: 0, changed: 0, same: 3, refused: 0 })
  })
  test('what the API refuses is refused here, and what is no call is told with its usage', async () => {
    await expect(run('', 'GET', `clusters/${CLUSTER}/members/nikt`)).rejects.toMatchObject({ code: 'member.not-found' })
    await expect(run('', 'DANCE', members)).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run('', 'GET', 'clusters/{clusterId}')).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run('', 'GET')).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run('{', 'POST', members, '--body', '-')).rejects.toMatchObject({ code: 'input.not-json' })
    await expect(run('', 'POST', members, '--body', join(folder, 'none'))).rejects.toMatchObject({
      code: 'file.not-found',
    })
  })
})
