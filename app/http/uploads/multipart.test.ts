import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from './multipart.ts'

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
