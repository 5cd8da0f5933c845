import { gmina, neighboursOf } from '../../../domain/territory/gmina.ts'
import { wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Figure } from '../model/document.ts'
import { planTable } from './plan-table.ts'
import type { PlanView } from './plan-view.ts'

/** A schematic map: the gmina and its neighbours at their centres. Null where the borders are not known. */
export function neighbourMap({ result, words }: PlanView): Figure | null {
  const own = gmina(result.meta.teryt)
  const around = neighboursOf(result.meta.teryt)
  const places = [own, ...(around ?? [])].flatMap(({ code, name, type, longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ code, name, type, longitude, latitude }],
  )
  if (around === null || places.length < 2) return null
  const title = `Położenie ${result.meta.inTheGenitive} wśród sąsiadów`
  return {
    kind: 'figure',
    id: 'neighbours-map',
    title,
    unit: 'schemat',
    reading: `${result.meta.name} ma ${words.count(places.length - 1, 'gmina')} za sąsiadów; kwadraty stoją w środkach gmin i nie pokazują granic.`,
    alt: 'Schemat: kwadrat gminy pośrodku, kwadraty sąsiednich gmin w ich geograficznych środkach, północ u góry.',
    chart: {
      type: 'places',
      unit: 'północ u góry; odległości w skali, kwadraty umowne',
      rows: places.map(({ name, longitude, latitude, code }) => ({
        label: name,
        longitude,
        latitude,
        fill: code === own.code ? 'own' : 'public',
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
