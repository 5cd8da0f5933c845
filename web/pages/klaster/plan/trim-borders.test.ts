import { expect, test } from 'vitest'
import { trimBorders } from './trim-borders.ts'

const feature = (code: unknown) => ({
  type: 'Feature',
  properties: { JPT_KOD_JE: code },
  geometry: { type: 'Polygon', coordinates: [[[19.123456789, 51.4]]] },
})
const file = (...codes: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features: codes.map(feature) })

test('only gminas of the area are kept, also where a town was made of a village, with five digits of a degree', () => {
  const trimmed = trimBorders(file('1001082', '1465011', 201011), ['1001083', '0201011'])
  expect(trimmed).toMatchObject({ found: 2, fault: null })
  expect(trimmed.text).toContain('19.12346')
  expect(trimmed.text).not.toContain('1465011')
})

test('what is no GeoJSON, or of other gminas, is told', () => {
  expect(trimBorders('nothing', ['1001083']).fault).toBe('not-geojson')
  expect(trimBorders('{"a":1}', ['1001083']).fault).toBe('not-geojson')
  expect(trimBorders(file('1465011'), ['1001083']).fault).toBe('none-of-area')
})
