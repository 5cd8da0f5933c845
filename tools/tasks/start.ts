import { spawn } from 'node:child_process'
import { buildWeb } from '../web/build.ts'

// npm start: builds the browser app when its sources changed and serves it. Without a place named for data it shows the
// demonstration cluster; with --data FOLDER or DATABASE_URL it is the office in earnest.
const args = process.argv.slice(2)
const polish = !(process.env.LANG ?? '').startsWith('en')
if (await buildWeb()) process.stdout.write(polish ? 'Aplikacja zbudowana.\n' : 'The browser app was built.\n')
const inEarnest = args.includes('--data') || args.includes('--demo') || Boolean(process.env.DATABASE_URL)
const server = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    'app/cli/main.ts',
    'serve',
    ...(inEarnest ? [] : ['--demo', '--data', '.openklaster/demo']),
    ...args,
  ],
  { stdio: 'inherit' },
)
// Ctrl+C reaches the server too: it ends in order, and this process after it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  process.exitCode = code ?? 1
})
