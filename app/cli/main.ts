import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { nearest } from '../../domain/problems/nearest.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { COMMANDS } from './commands.ts'
import type { Io } from './io.ts'
import { refusalJson, refusalText } from './problem-text.ts'

enableCompileCache()

const EXIT_REFUSED = 2
const EXIT_FAULT = 1

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, pl, en }) => `  openklaster ${usage}\n      ${pl}\n      ${en}`)
  return `OpenKlaster\n\n${lines.join('\n')}\n\n  --json   wynik lub problem jako JSON / result or problem as JSON\n  --lang pl|en   język wydruku / language of what is printed\n`
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  const language = rest[rest.indexOf('--lang') + 1] === 'en' && rest.includes('--lang') ? 'en' : 'pl'
  const io: Io = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: readStdin,
    isTerminal: process.stderr.isTTY === true,
    language,
  }
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(help())
    return 0
  }
  if (name === '--version') {
    io.out(`${version()}\n`)
    return 0
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found) throw new Refusal('command.unknown', { name, nearest: nearest(name, Object.keys(COMMANDS)).join(', ') })
  const command = await found.load()
  return command.run(rest, io)
}

const args = process.argv.slice(2)
// A reader that closes early (openklaster … | head) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
try {
  process.exitCode = await main(args)
} catch (problem) {
  if (problem instanceof Refusal) {
    process.stderr.write(args.includes('--json') ? refusalJson(problem) : refusalText(problem))
    process.exitCode = EXIT_REFUSED
  } else {
    const reason = problem instanceof Error ? problem.message : String(problem)
    process.stderr.write(
      `Błąd programu, nie danych: ${reason}. Zgłoś go, podając to polecenie.\nA fault of the program, not of the data: ${reason}. Please report it with this command.\n`,
    )
    if (process.env.OPENKLASTER_TRACE && problem instanceof Error) process.stderr.write(`${problem.stack}\n`)
    process.exitCode = EXIT_FAULT
  }
}
