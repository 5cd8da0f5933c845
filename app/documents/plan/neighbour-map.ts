import { gmina, neighboursOf } from '../../../domain/territory/gmina.ts'
import { wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Figure } from '../model/document.ts'
import { planTable } from './plan-table.ts'
import type { PlanView } from './plan-view.ts'

/** The gmina among its neighbours: by their borders where the project has them, else a scheme. Null: neighbours are not known. */
export function neighbourMap({ result, words }: PlanView): Figure | null {
  const own = gmina(result.meta.teryt)
  const around = neighboursOf(result.meta.teryt)
  const places = [own, ...(around ?? [])].flatMap(({ code, name, type, longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ code, name, type, longitude, latitude }],
  )
  if (around === null || places.length < 2) return null
  const borders = new Map((result.borders ?? []).map(({ code, polygons }) => [code, polygons]))
  const isReal = borders.has(own.code)
  const title = `Położenie ${result.meta.inTheGenitive} wśród sąsiadów`
  return {
    kind: 'figure',
    id: 'neighbours-map',
    title,
    unit: isReal ? 'mapa' : 'schemat',
    reading: `${result.meta.name} ma ${words.count(places.length - 1, 'gmina')} za sąsiadów${isReal ? '.' : '; kwadraty stoją w środkach gmin i nie pokazują granic.'}`,
    alt: isReal
      ? 'Mapa granic: gmina wypełniona, wokół niej gminy sąsiednie z nazwami, północ u góry.'
      : 'Schemat: kwadrat gminy pośrodku, kwadraty sąsiednich gmin w ich geograficznych środkach, północ u góry.',
    chart: {
      type: 'places',
      unit: isReal
        ? 'północ u góry; granice z pliku borders.geojson'
        : 'północ u góry; odległości w skali, kwadraty umowne',
      rows: places.map(({ name, longitude, latitude, code }) => ({
        label: name,
        longitude,
        latitude,
        fill: code === own.code ? 'own' : 'public',
        ...(isReal ? { polygons: borders.get(code) ?? [] } : {}),
      })),
    },
    data: planTable(
      'neighbours-map-data',
      title,
      [wordColumn('Gmina'), wordColumn('Rodzaj'), wordColumn('TERYT')],
      places.map(({ name, type, code }) => row([textCell(name), textCell(type), textCell(code)])),
      { sheet: 'Sąsiedzi' },
    ),
    certainty: 'certain',
  }
}
