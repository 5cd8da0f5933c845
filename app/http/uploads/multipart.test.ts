import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { ReadableStream as WebStream } from 'node:stream/web'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from './multipart.ts'
import { withSpooledFiles } from './spool.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('files come out as they went in, wherever the line cuts them', async () => {
  const file = fc.record({ name: fc.stringMatching(/^[a-zżółć "]{1,12}$/), data: fc.uint8Array({ maxLength: 300 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 4 }), fc.integer({ min: 1, max: 80 }), async (files, size) => {
      const form = new FormData()
      for (const { name, data } of files) form.append('files', new File([new Uint8Array(data)], name))
      form.append('note', 'a field, no file')
      const request = new Request('http://localhost', { method: 'POST', body: form })
      const type = request.headers.get('content-type') ?? ''
      const found: { name: string | null; data: Uint8Array }[] = []
      for await (const part of partsOf(type, inPieces(new Uint8Array(await request.arrayBuffer()), size))) {
        if (part.field === 'note') continue
        const pieces: Uint8Array[] = []
        for await (const piece of part.body) pieces.push(Uint8Array.from(piece))
        found.push({ name: part.fileName, data: Uint8Array.from(Buffer.concat(pieces)) })
      }
      expect(found).toEqual(files.map(({ name, data }) => ({ name, data: Uint8Array.from(data) })))
    }),
    { numRuns: 60 },
  )
})
test('a piece that looks like the beginning of the border stays in the file', async () => {
  const text = '--b\r\ncontent-disposition: form-data; name="f"; filename="x"\r\n\r\n1\r\n--a\r\n--b\r\n\r\n--b--'
  const parts: string[] = []
  for await (const { body } of partsOf('multipart/form-data; boundary="b"', inPieces(Buffer.from(text), 3))) {
    let all = ''
    for await (const piece of body) all += Buffer.from(piece).toString()
    parts.push(all)
    break
  }
  expect(parts).toEqual(['1\r\n--a'])
})

/** A request whose body is a form of one file. */
function upload(data: AsyncIterable<Uint8Array>): Request {
  const body = WebStream.from(data) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  return new Request('http://localhost', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}
const HEAD = '--b\r\ncontent-disposition: form-data; name="files"; filename="C:\\\\dane\\\\x.csv"\r\n\r\n'
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('openklaster-form-')).length

test('more bytes than a form may hold, and a line that breaks, are refused and leave nothing on the disk', async () => {
  const before = folders()
  async function* endless() {
    yield Buffer.from(HEAD)
    for (;;) yield Buffer.alloc(1000)
  }
  await expect(withSpooledFiles(upload(endless()), 'files', async () => 'in', 5000)).rejects.toMatchObject({
    code: 'http.too-large',
    facts: { limit: 5000 },
  })
  async function* breaking() {
    yield Buffer.from(`${HEAD}12`)
    throw new Error('connection reset')
  }
  await expect(withSpooledFiles(upload(breaking()), 'files', async () => 'in')).rejects.toMatchObject({
    code: 'http.broken-form',
  })
  expect(folders()).toBe(before)
})
test('files are handed on under their plain names, may be read more than once, and are gone afterwards', async () => {
  async function* whole() {
    yield Buffer.from(`${HEAD}1;2\r\n--b--`)
  }
  const before = folders()
  const seen = await withSpooledFiles(upload(whole()), 'files', async (files) => {
    const texts: string[] = []
    for (const { name, open } of [...files, ...files]) {
      let text = ''
      for await (const piece of open()) text += Buffer.from(piece).toString()
      texts.push(`${name}: ${text}`)
    }
    return texts
  })
  expect(seen).toEqual(['x.csv: 1;2', 'x.csv: 1;2'])
  expect(folders()).toBe(before)
})
