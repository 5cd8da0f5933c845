// The control of the load: a bare server that answers with ready bytes of the same length. node bench/office/control.ts
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const bytes = new Map<number, Buffer>()
function bodyOf(length: number): Buffer {
  const known = bytes.get(length)
  if (known) return known
  const made = Buffer.alloc(length, 0x20)
  bytes.set(length, made)
  return made
}

const server = createServer((request, response) => {
  const length = Number(new URL(request.url ?? '/', 'http://control').searchParams.get('bytes') ?? 0)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length })
  response.end(bodyOf(length))
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`)
})
process.stdin.on('end', () => server.close()).resume()
