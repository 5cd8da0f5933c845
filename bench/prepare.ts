import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const PEERS = new URL('./.peers/', import.meta.url).pathname

/** Peers that come from npm, pinned. Binaries of nodejs-polars are named, since an old npm leaves them out in silence. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@duckdb/node-api': '1.5.6-r.1',
  'nodejs-polars': '0.26.1',
  ...(process.platform === 'linux' && process.arch === 'x64' ? { 'nodejs-polars-linux-x64-gnu': '0.26.1' } : {}),
}

/** What of the peers is here. What could not be had is said and left out; the bench goes on without it. */
export interface Peers {
  readonly duckdb: boolean
  readonly polars: boolean
  /** The Python that has numpy and pandas. */
  readonly python: string | null
}

const has = (name: string) => existsSync(join(PEERS, 'node_modules', name, 'package.json'))

function npmPeers(say: (line: string) => void): void {
  mkdirSync(PEERS, { recursive: true })
  const missing = Object.entries(PACKAGES).filter(([name]) => !has(name))
  if (missing.length === 0) return
  writeFileSync(join(PEERS, 'package.json'), '{ "private": true }\n')
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
  say(`Fetching the peers ${wanted.join(', ')} from npm into bench/.peers …`)
  const cli = process.env.npm_execpath
  const args = ['install', '--prefix', PEERS, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...wanted]
  spawnSync(cli ? process.execPath : 'npm', cli ? [cli, ...args] : args, { stdio: 'inherit' })
}

function pythonWithPandas(): string | null {
  for (const command of ['python3', '/usr/bin/python3', 'python'])
    if (spawnSync(command, ['-c', 'import numpy, pandas']).status === 0) return command
  return null
}

function debianPandas(say: (line: string) => void): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  say('Fetching python3-pandas and python3-numpy from Debian …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => spawnSync('apt-get', ['install', '-y', '-q', 'python3-pandas', 'python3-numpy'], { env }).status
  if (install() !== 0 && spawnSync('apt-get', ['update', '-q'], { env }).status === 0) install()
}

/** Brings the peers here on demand; never fails. */
export function preparePeers(say: (line: string) => void): Peers {
  npmPeers(say)
  if (pythonWithPandas() === null) debianPandas(say)
  const peers = { duckdb: has('@duckdb/node-api'), polars: has('nodejs-polars'), python: pythonWithPandas() }
  if (!peers.duckdb) say(`DuckDB (@duckdb/node-api) could not be fetched from npm: left out.`)
  if (!peers.polars) say(`nodejs-polars could not be fetched from npm: left out.`)
  if (peers.python === null)
    say(
      `No Python with numpy and pandas (Debian: apt-get install python3-pandas python3-numpy): pandas and numpy left out.`,
    )
  return peers
}

/** Takes away the year's files of the engines: up to two gigabytes nobody needs after the run. */
export function clearData(): void {
  for (const name of readdirSync(PEERS))
    if (/^(balance-\d+\.duckdb|months-\d+|database-\d+)/.test(name))
      rmSync(join(PEERS, name), { recursive: true, force: true })
}
