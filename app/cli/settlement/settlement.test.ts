import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../database/embedded.ts'
import { CLUSTER } from '../../database/stores/readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../../database/stores/settlement/settled-world.test-support.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import { listSettlements } from '../../usecases/settlement/read-settlement.ts'
import { makeRemark } from '../../usecases/settlement/remarks.ts'
import { deadlines } from '../commands/deadlines.ts'
import { documents } from '../commands/documents.ts'
import { remarks } from '../commands/remarks.ts'
import { settle } from '../commands/settle.ts'
import { statements } from '../commands/statements.ts'
import type { Command } from '../io.ts'

let folder: string
let data: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-cli-'))
  data = join(folder, 'data')
  const database = await openEmbedded(data)
  await foundSettledCluster(database)
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: Command, args: readonly string[], language: 'pl' | 'en' = 'pl') {
  let out = ''
  let err = ''
  const code = await command.run([...args, '--data', data], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: async () => '',
    isTerminal: false,
    language,
  })
  return { code, out, err }
}

describe('openklaster settle, statements and deadlines on the database itself', () => {
  test('a month is a draft first and approved only when asked; a closed month says what to do', async () => {
    await expect(run(statements, ['K', '2026-03'])).rejects.toMatchObject({ code: 'settlement.not-approved' })
    const drafted = await run(settle, ['K', '2026-03'])
    expect(drafted.out).toMatch(/Korzyść razem: [\d\u00a0]+,\d\d/)
    expect(drafted.out).toContain('Zapisano szkic za 2026-03')
    const json = JSON.parse((await run(settle, ['K', '2026-03', '--json'])).out)
    expect(json.head).toMatchObject({ state: 'draft', month: '2026-03' })
    const approved = await run(settle, ['K', '2026-03', '--approve', '--errors-read'])
    expect([approved.code, approved.out]).toEqual([0, expect.stringContaining('Zatwierdzono: rozliczenie nr 1/2026')])
    await expect(run(settle, ['K', '2026-03'])).rejects.toMatchObject({ code: 'settlement.month-closed' })
  })
  test('statements are listed, and written into a folder, one file a member', async () => {
    const listed = await run(statements, ['K', '2026-03'], 'en')
    expect(listed.out).toContain('Settlement no. 1/2026')
    expect(listed.out).toMatch(/szkola +ready/)
    const out = join(folder, 'out')
    await run(statements, ['K', '2026-03', '--out', out, '--format', 'html'])
    expect(readdirSync(out).sort()).toEqual(['2026-03_szkola.html', '2026-03_zwik.html'])
    expect(readFileSync(join(out, '2026-03_zwik.html'), 'utf8')).toContain('Zestawienie nr 1/2026')
  })
  test('a sending nobody can do yet waits in the queue, and says who will do it', async () => {
    const sent = await run(statements, ['K', '2026-03', '--send'])
    expect([sent.code, sent.out]).toEqual([0, expect.stringContaining('Wysyłka czeka w kolejce')])
    await expect(run(statements, ['K', '2026-03', '--send'])).rejects.toMatchObject({ code: 'settlement.sending-runs' })
  })
  test('remarks are listed with what became of their settlement, and answered once', async () => {
    expect((await run(remarks, ['K'])).out).toContain('Nie ma uwag członków')
    const database = await openEmbedded(data)
    const needs = settlementsOn(database)
    const office = { kind: 'job', name: 'test' } as const
    const [head] = await listSettlements(needs, office, CLUSTER)
    await makeRemark(needs, office, CLUSTER, head?.settlementId ?? '', 'szkola', 'Licznik wymieniono.')
    await database.close()
    const { items } = JSON.parse((await run(remarks, ['K', '--open', '--json'])).out)
    expect((await run(remarks, ['K'], 'en')).out).toMatch(
      /settlement no\. 1\/2026[\s\S]*Licznik wymieniono\.[\s\S]*Waits for an answer/,
    )
    const answer = ['K', '--answer', items[0].remarkId, '--text', 'Sprawdzimy.']
    expect((await run(remarks, answer)).out).toContain(': Sprawdzimy.')
    await expect(run(remarks, answer)).rejects.toMatchObject({ code: 'remark.already-answered' })
    await expect(run(remarks, ['K', '--text', 'x'])).rejects.toMatchObject({ code: 'command.usage' })
    expect((await run(remarks, ['K', '--open'])).out).toContain('Nie ma uwag członków')
  })
  test('documents are listed by words and year, and one of the office is laid down', async () => {
    const listed = await run(documents, ['K', '--text', 'marzec 2026', '--source', 'statement'])
    expect(listed.out.match(/statements/g)?.length).toBe(2)
    const file = join(folder, 'pismo.pdf')
    writeFileSync(file, '%PDF-1.7 x')
    const said = ['--name', 'Pismo do OSD', '--kind', 'letter', '--day', '2026-03-12', '--visibility', 'members']
    expect((await run(documents, ['K', '--add', file, ...said])).out).toMatch(/Pismo do OSD {2}SHA-256 [0-9a-f]{64}/)
    expect((await run(documents, ['K', '--text', 'pismo do osd'])).out).toContain('2026-03-12')
    expect((await run(documents, ['K', '--year', '1999'], 'en')).out).toBe('No document matches.\n')
    await expect(run(documents, ['K', '--add', file, '--name', 'x'])).rejects.toMatchObject({ code: 'command.usage' })
  })
  test('deadlines are shown with days and article, and written as a calendar', async () => {
    expect((await run(deadlines, ['K'])).out).toContain('podaj go w ustawieniach klastra')
    const database = await openEmbedded(data)
    await database.transaction((session) =>
      session.query(`update cluster set settings = settings || '{"registeredOn":"2025-01-15"}'`),
    )
    await database.close()
    const shown = await run(deadlines, ['K'])
    expect(shown.out).toContain('Złóż Prezesowi URE roczne sprawozdanie klastra')
    expect(shown.out).toMatch(/art\. /)
    const ics = join(folder, 'terms.ics')
    await run(deadlines, ['K', '--ics', ics])
    expect(readFileSync(ics, 'utf8')).toMatch(/^BEGIN:VCALENDAR/)
  })
  test('what cannot be is refused with its usage', async () => {
    await expect(run(settle, ['K'])).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run(settle, ['K', '2026-13'])).rejects.toMatchObject({ code: 'calendar.not-a-month' })
    await expect(run(settle, ['nikt', '2026-03'])).rejects.toMatchObject({ code: 'command.no-cluster' })
    await expect(run(statements, ['K', '2026-03', '--format', 'exe'])).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run(deadlines, ['K', 'x'])).rejects.toMatchObject({ code: 'command.usage' })
  })
})
