import { statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import type { Command } from '../io.ts'
import { formOf } from '../readings/import.ts'

const usage =
  'api GET|POST|PUT|PATCH|DELETE PATH [--cluster CLUSTER] [--body FILE|-] [--files FILE,…] [--if-match VERSION] [--out FILE] [--server URL | --data FOLDER|postgres://…]'
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

function refuse(reason: string): Refusal {
  return new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
}

/** The body as JSON; what is none is refused before anything is sent. @refuses input.not-json, file.not-found */
async function bodyFrom(file: string, stdin: () => Promise<string>): Promise<unknown> {
  if (file !== '-' && statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Refusal('file.not-found', { path: file }, { file })
  const text = file === '-' ? await stdin() : await readFile(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal('input.not-json', { reason: error instanceof Error ? error.message : '' }, { file })
  }
}

/** `openklaster api`: any call of the API, on a running server or on the database itself. */
export const api: Command = {
  usage,
  pl: 'Wywołuje dowolną operację API (opis: /api/docs), na serwerze albo wprost na bazie.',
  en: 'Calls any operation of the API (described at /api/docs), on a server or on the database itself.',
  async run(args, io) {
    const { words, values } = parseArguments(args, usage, {
      values: ['--cluster', '--body', '--files', '--if-match', '--out', '--server', '--data'],
    })
    const [method = '', given = '', ...more] = words
    if (!METHODS.includes(method.toUpperCase())) throw refuse(method || 'GET?')
    if (given === '' || more.length > 0) throw refuse(more[0] ?? 'PATH')
    const place = given.startsWith('/api/') ? given : `/api/${given.replace(/^\/+/, '')}`
    const [bodyFile, files, version] = [values.get('--body'), values.get('--files'), values.get('--if-match')]
    const named = values.get('--cluster')
    if (place.includes('{clusterId}') !== (named !== undefined)) throw refuse('{clusterId}, --cluster')
    if (bodyFile !== undefined && files !== undefined) throw refuse('--body, --files')
    const body = bodyFile === undefined ? files && (await formOf(files.split(','))) : await bodyFrom(bodyFile, io.stdin)
    const door = await openDoor(values, process.env, (line) => io.err(`${line}\n`))
    try {
      const headers = version === undefined ? {} : { 'if-match': /^"/.test(version) ? version : `"${version}"` }
      const path = named === undefined ? place : place.replaceAll('{clusterId}', await door.clusterOf(named))
      const answer = await door.ask(method.toUpperCase(), path, body, headers)
      const out = values.get('--out')
      if (out !== undefined) await writeFile(out, new Uint8Array(await answer.arrayBuffer()))
      else if (answer.headers.get('content-type')?.includes('json'))
        io.out(`${JSON.stringify(await answer.json(), null, 2)}\n`)
      else io.out(await answer.text())
      return 0
    } finally {
      await door.close()
    }
  },
}
