import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildWeb } from './build.ts'
import { WEB_DIST } from './config.ts'
import { kitVariablesSheet, PALETTES } from './kit-variables.ts'

const ASSETS = join(WEB_DIST, 'assets')
const WEB = dirname(WEB_DIST)
const files = (end: string) =>
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(join(ASSETS, name), 'utf8'))
    .join('\n')
const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name))

let sheets: string
let scripts: string
beforeAll(async () => {
  await buildWeb()
  sheets = files('.css')
  scripts = files('.js')
}, 120_000)

test('every colour and size of the kit that a style asks for is in the sheet', () => {
  const defined = names(sheets, /(--mantine-[\w-]+)\s*:/g)
  expect(defined.size).toBeGreaterThan(150)
  // Asked for without another value to fall back on, in a style sheet or whole in a script.
  const asked = names(`${sheets}\n${scripts}`, /var\((--mantine-[\w-]+)\)/g)
  expect([...asked].filter((name) => !defined.has(name))).toEqual([])
})

test('every palette that the app or a part of the kit names is in the sheet', () => {
  const named = names(`${sheets}\n${scripts}`, /--mantine-color-([a-z]+)-(?:\d|filled|light|outline|text)/g)
  expect([...named].filter((name) => !PALETTES.includes(name))).toEqual([])
})

test('every palette that a page asks the kit for by name is in the sheet', () => {
  const pages = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.startsWith('dist'))
    .map((name) => readFileSync(join(WEB, name), 'utf8'))
  const asked = names(pages.join('\n'), /\scolor="([a-z]+)"/g)
  expect(asked.size).toBeGreaterThan(0)
  expect([...asked].filter((name) => !PALETTES.includes(name))).toEqual([])
})

test('our own green, in light and dark, comes from the sheet and not from the visitor’s browser', async () => {
  const sheet = await kitVariablesSheet()
  expect(sheet).toContain('--mantine-color-klaster-8: #0b6e4f;')
  expect(sheet).toContain(':root[data-mantine-color-scheme="dark"]')
  expect(scripts).not.toContain('--mantine-color-klaster-8')
})
