import { expect, test } from 'vitest'
import { SOURCE } from '../plan/prefill/start-settings.ts'
import { sourceOfFigure } from './source-of-figure.ts'

const config = {
  sectors: { public: { areaM2: 10, areaSource: SOURCE } },
  lighting: { luminaires: 5, kwh: 7, source: SOURCE },
  hourly: { pvKwp: 9, source: `${SOURCE}; rok pogodowy dla Warszawy` },
  resources: [{ source: SOURCE, inputs: { buildings: 3 } }],
  electricity: { mwh: 4, source: 'PGE' },
}
const sourceOf = (path: string, started: readonly string[] = []) => sourceOfFigure(config, path, 'GUS 2025', started)

test('the source of an own figure is its note, wherever the source stands', () => {
  expect(sourceOf('sectors.public.areaM2')).toEqual({ path: ['sectors', 'public', 'areaSource'], value: 'GUS 2025' })
  expect(sourceOf('hourly.pvKwp')?.value).toBe('GUS 2025; rok pogodowy dla Warszawy')
  expect(sourceOf('resources.0.inputs.buildings')).toEqual({ path: ['resources', '0', 'source'], value: 'GUS 2025' })
})

test('a figure beside that is a starting value still keeps being named so', () => {
  expect(sourceOf('lighting.kwh', ['lighting.kwh', 'lighting.luminaires'])?.value).toBe(
    `GUS 2025; pozostałe: ${SOURCE}`,
  )
})

test('a source that names no starting value is left alone', () => {
  expect(sourceOf('electricity.mwh')).toBeUndefined()
})
