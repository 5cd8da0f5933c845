import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { refusalText } from '../../app/cli/problem-text.ts'
import { LOCK_FILE, lockFolder } from '../../app/database/folder-lock.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { buildWeb } from '../web/build.ts'

// npm start: builds the browser app when its sources changed and serves it. Without a place named for data it shows the
// demonstration cluster, begun anew with --reset; with --data FOLDER or DATABASE_URL it is the office in earnest.
const DEMONSTRATION = '.openklaster/demo'

const given = process.argv.slice(2)
const args = given.filter((arg) => arg !== '--reset')
const polish = !(process.env.LANG ?? '').startsWith('en')
const inEarnest = args.includes('--data') || args.includes('--demo') || Boolean(process.env.DATABASE_URL)

/** Empties the folder of the demonstration, and no other. @refuses database.in-use */
function forgetDemonstration(): void {
  const unlock = lockFolder(DEMONSTRATION)
  for (const name of readdirSync(DEMONSTRATION))
    if (name !== LOCK_FILE) rmSync(join(DEMONSTRATION, name), { recursive: true, force: true })
  unlock()
}

if (args.length < given.length) {
  if (inEarnest) {
    process.stderr.write(
      'Opcja --reset dotyczy tylko pokazu z npm start: danych we wskazanym miejscu nie usuwa. Uruchom bez niej.\n' +
        'The option --reset is for the demonstration of npm start only: it removes no data of a place that was named. Run without it.\n',
    )
    process.exit(2)
  }
  try {
    forgetDemonstration()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(refusalText(error))
    process.exit(2)
  }
}
if (await buildWeb()) process.stdout.write(polish ? 'Aplikacja zbudowana.\n' : 'The browser app was built.\n')
const server = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    'app/cli/main.ts',
    'serve',
    ...(inEarnest ? [] : ['--demo', '--data', DEMONSTRATION]),
    ...args,
  ],
  { stdio: 'inherit' },
)
// Ctrl+C reaches the server too: it ends in order, and this process after it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  process.exitCode = code ?? 1
})
