import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawFeature } from './features.ts'
import { featuresOf } from './features.ts'

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size = 64): Promise<RawFeature[]> {
  const found: RawFeature[] = []
  for await (const one of featuresOf(cut(text, size))) found.push(one)
  return found
}

test('features come out as they stand in the file, wherever the line cuts it', async () => {
  const feature = fc.record({
    properties: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant({ features: ['}', '{"'] }))),
    geometry: fc.constantFrom(null, { type: 'Polygon', coordinates: [[[1, 2]]] }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(feature, { minLength: 1 }), fc.integer({ min: 1, max: 50 }), async (features, size) => {
      const text = JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'a "features" [{' } },
        features: features.map((one) => ({ type: 'Feature', ...one })),
      })
      const plain = JSON.parse(JSON.stringify(features)) as typeof features
      expect(await read(text, size)).toEqual(plain)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['a table', 'kod;nazwa\n1413011;Mława', 'zaczyna'],
  ['a list', '[{"type":"Feature"}]', 'zaczyna'],
  ['a file cut off', '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}', 'za wcześnie'],
  ['an object without features', '{"type":"Feature","properties":{"features":[{}]}}', 'features'],
  ['a broken object', '{"features":[{"a":}]}', 'obiekt 1'],
])('%s is refused with the reason', async (_, text, reason) => {
  await expect(read(text)).rejects.toMatchObject({
    code: 'territory.not-geojson',
    facts: { reasonPl: expect.stringContaining(reason) },
  })
})
