// One route that takes and gives 41 kB: ours through the whole API and checked both ways, or a bare server that parses
// and prints them. node bench/answers/serve.ts ours|bare
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createRoute, z } from '@hono/zod-openapi'
import { createApp } from '../../app/http/app.ts'
import { partsWithoutDatabase } from '../../app/http/parts-without-database.ts'
import type { Actor } from '../../app/usecases/office/actor.ts'
import { memberSchema } from '../../app/usecases/office/member.ts'

const VISITOR: Actor = { kind: 'public', language: 'pl' }
const KNOWN: Readonly<Record<string | symbol, unknown>> = {
  actorOf: async () => VISITOR,
  demonstrationReset: undefined,
}
/** One caller asks all of it, as nobody in an office does. */
const UNBOUNDED = { burst: 1e9, perMinute: 1e9 }
const membersSchema = z.object({ items: z.array(memberSchema) })
const content = { 'application/json': { schema: membersSchema } }

function ours() {
  const parts = new Proxy(partsWithoutDatabase(), {
    get: (without, name) => (name in KNOWN ? KNOWN[name] : Reflect.get(without, name)),
  })
  const app = createApp(parts, {
    log: (line) => process.stderr.write(`${line}\n`),
    limits: { person: UNBOUNDED, visitor: UNBOUNDED, signIn: UNBOUNDED },
  })
  const route = createRoute({
    method: 'post',
    path: '/api/bench',
    request: { body: { content, required: true } },
    responses: { 200: { description: 'The same', content } },
  })
  app.openapi(route, (c) => c.json(membersSchema.parse(c.req.valid('json')), 200))
  return serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function bare() {
  return createServer(async (request, response) => {
    const text = JSON.stringify(JSON.parse(await bodyOf(request)))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.end(text)
  }).listen(0, '127.0.0.1')
}

const server = process.argv[2] === 'bare' ? bare() : ours()
server.once('listening', () =>
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`),
)
process.stdin.on('end', () => process.exit()).resume()
