// The one door of npm start, npm test and the rest. Runs on whatever Node ≥ 20 the machine has, installs what is
// missing with the Node pinned in package.json, then hands over to it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const mark = join(modules, '.openklaster-installed')

function say(pl, en) {
  process.stdout.write(`${pl}\n${en}\n`)
}

function run(command, args, extra = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...extra })
  if (result.error) throw result.error
  return result.status ?? 1
}

function withNodeFirst(folder) {
  return { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` }
}

/** npm as the running Node would start it: npm tells its own path to the scripts it runs. */
function npm(args, env) {
  const cli = process.env.npm_execpath
  return cli ? run('node', [cli, ...args], { env }) : run('npm', args, { env, shell: process.platform === 'win32' })
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

/** Brings the pinned Node here first: an old npm run by an old Node silently leaves out packages that need a newer one. */
function bringNode(version) {
  const home = join(root, '.openklaster', 'node')
  const binary = join(home, 'node_modules', 'node', 'bin')
  mkdirSync(home, { recursive: true })
  writeFileSync(
    join(home, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: { node: version }, allowScripts: { node: true } })}\n`,
  )
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  if (npm(['install', '--prefix', home, ...quiet], process.env) !== 0 || !existsSync(binary)) {
    say(
      `Nie udało się pobrać Node ${version} z rejestru npm. Sprawdź połączenie z rejestrem i uruchom ponownie.`,
      `Node ${version} could not be fetched from the npm registry. Check the connection to the registry and run again.`,
    )
    process.exit(1)
  }
  return binary
}

function installIfChanged() {
  const wanted = fingerprint()
  if (existsSync(pinnedNode) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = devDependencies.node
  say(
    `Przygotowanie (pierwsze uruchomienie lub zmiana pakietów): Node ${version} i pakiety z rejestru npm…`,
    `Setting up (first run, or the packages changed): Node ${version} and packages from the npm registry…`,
  )
  const started = Date.now()
  rmSync(mark, { force: true })
  const binary = process.versions.node === version ? dirname(process.execPath) : bringNode(version)
  const env = withNodeFirst(binary)
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], env) !== 0) {
    say(
      'Instalacja pakietów nie powiodła się; komunikat npm stoi wyżej. Popraw przyczynę i uruchom ponownie.',
      'Installing the packages failed; the message of npm stands above. Remove the cause and run again.',
    )
    process.exit(1)
  }
  // Where install scripts are switched off, the node package is there without its binary.
  if (!existsSync(pinnedNode)) run('node', ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), env })
  writeFileSync(mark, wanted)
  const seconds = Math.round((Date.now() - started) / 1000)
  say(`Gotowe po ${seconds} s.`, `Ready after ${seconds} s.`)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  say(
    `Do uruchomienia potrzebny jest Node 20 lub nowszy; jest ${process.versions.node}.`,
    `Node 20 or newer is needed to begin; this is ${process.versions.node}.`,
  )
  process.exit(1)
}
const [task = 'start', ...args] = process.argv.slice(2)
installIfChanged()
const env = withNodeFirst(join(modules, '.bin'))
process.exit(
  run(pinnedNode, ['--disable-warning=ExperimentalWarning', join('tools', 'tasks', `${task}.ts`), ...args], { env }),
)
