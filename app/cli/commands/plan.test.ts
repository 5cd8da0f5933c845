import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { plan } from './plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'openklaster-plan-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(args: readonly string[], language: 'pl' | 'en' = 'pl'): Promise<string> {
  let printed = ''
  const code = await plan.run(args, {
    out: (text) => {
      printed += text
    },
    err: () => {},
    stdin: async () => '',
    isTerminal: false,
    language,
  })
  expect(code).toBe(0)
  return printed
}

test('from a code and a population to a document, edited and held against the version before', async () => {
  const project = join(folder, 'gmina')
  expect(await run(['--new', '1419023', '--population', '9800', '--out', project])).toContain(project)
  expect(existsSync(join(project, 'scenarios', 'sustainable.yaml'))).toBe(true)

  const out = join(folder, 'out')
  await run([project, '--out', out, '--formats', 'json,html', '--chapters', join(project, 'chapters')])

  const carriers = join(project, 'carriers.csv')
  writeFileSync(
    carriers,
    readFileSync(carriers, 'utf8').replace(/Domy jednorodzinne;węgiel;\d+/, 'Domy jednorodzinne;węgiel;1000'),
  )
  const chapter = join(project, 'chapters', 'security.md')
  writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}\nDopisek urzędu.\n`)
  const earlier = readdirSync(out).find((name) => name.endsWith('.json'))
  const next = join(folder, 'next')
  await run([project, '--out', next, '--formats', 'html', '--against', join(out, earlier ?? '')])
  const [html] = readdirSync(next)
  const page = readFileSync(join(next, html ?? ''), 'utf8')
  expect(page).toContain('Dopisek urzędu.')
  expect(page).toContain('Nośnik: węgiel')
})

test('a new project without a population, of an unknown code or in a folder in use is refused', async () => {
  await expect(run(['--new', '1419023'])).rejects.toThrow(Refusal)
  await expect(run(['--new', '9999999', '--population', '100', '--out', join(folder, 'x')])).rejects.toMatchObject({
    code: 'territory.unknown-gmina',
  })
  await expect(run(['--new', '1419023', '--population', '100', '--out', folder])).rejects.toMatchObject({
    code: 'plan.folder-not-empty',
  })
})

test('a figure of the gmina takes the place of a starting value from the command line; both stay, with the note', async () => {
  const project = join(folder, 'own-figure')
  await run(['--new', '1419023', '--population', '9800', '--out', project])
  const told = await run([
    project,
    '--set',
    'carriers.single-family.coal=1234,5',
    '--note',
    'wyciąg z CEEB',
    '--author',
    'Urząd',
  ])
  expect(told).toContain('1234,5 GJ zamiast')
  expect(readFileSync(join(project, 'carriers.csv'), 'utf8')).toMatch(/Domy jednorodzinne;węgiel;1234,5;wyciąg z CEEB/)
  expect(readFileSync(join(project, 'assumptions.yaml'), 'utf8')).toContain('wyciąg z CEEB')
  await expect(run([project, '--set', 'no.such=1', '--note', 'x', '--author', 'y'])).rejects.toMatchObject({
    code: 'plan.no-starting-value',
  })
  await expect(run([project, '--set', 'electricity.mwh=dużo'])).rejects.toMatchObject({ code: 'command.usage' })
})

test('a new area of a sector takes its growth in the scenarios along', async () => {
  const project = join(folder, 'own-area')
  await run(['--new', '1419023', '--population', '9800', '--out', project])
  const area = () => {
    const text = readFileSync(join(project, 'scenarios', 'sustainable.yaml'), 'utf8')
    return Number(/single-family:\s+areaM2:\s+"\d+": (\d+)/.exec(text)?.[1])
  }
  const before = area()
  const settings = readFileSync(join(project, 'plan.yaml'), 'utf8')
  const base = Number(/single-family:[\s\S]*?areaM2: (\d+)/.exec(settings)?.[1])
  const set = `sectors.single-family.areaM2=${base * 2}`
  await run([project, '--set', set, '--note', 'GUS', '--author', 'Urząd'])
  expect(area()).toBe(before * 2)
})
