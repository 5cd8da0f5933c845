import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { gmina, neighboursOf } from '../../../domain/territory/gmina.ts'
import { drawChart } from '../../documents/charts/draw.ts'
import { neighbourMap } from '../../documents/plan/neighbour-map.ts'
import { planView } from '../../documents/plan/plan-view.ts'
import { wordsIn } from '../../documents/words/words.ts'
import { makePlan } from '../../usecases/plan/make-plan.ts'
import { loadPlanFolder } from './load-plan-folder.ts'

const example = new URL('../../../examples/zelow-plan', import.meta.url).pathname
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Squares around the centres of Zelów and its neighbours, as a file of borders. */
function squares(): string {
  const area = [gmina('1001083'), ...(neighboursOf('1001083') ?? [])]
  const features = area.map(({ code, longitude, latitude }) => {
    const [x, y] = [longitude ?? 0, latitude ?? 0]
    const ring = [
      [x - 0.02, y - 0.02],
      [x + 0.02, y - 0.02],
      [x + 0.02, y + 0.02],
      [x - 0.02, y - 0.02],
    ]
    return { type: 'Feature', properties: { JPT_KOD_JE: code }, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

async function planWith(borders: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-borders-'))
  folders.push(folder)
  cpSync(example, folder, { recursive: true })
  if (borders !== null) writeFileSync(join(folder, 'borders.geojson'), borders)
  return makePlan(await loadPlanFolder(folder), { today: day('2026-11-26'), version: 'test' })
}

const pathsOf = async (borders: string | null) => {
  const figure = neighbourMap(planView(await planWith(borders)))
  if (!figure) throw new Error('no map')
  const options = { width: 680, prefix: 'm', words: wordsIn('pl'), title: figure.title, description: figure.alt }
  return { figure, paths: drawChart(figure.chart, options).svg.split('<path').length - 1 }
}

test('with a file of borders the map shows each gmina by its border, and says where they come from', async () => {
  const { figure, paths } = await pathsOf(squares())
  expect(paths).toBe(11)
  expect(JSON.stringify(figure.chart)).toContain('borders.geojson')
})

test('without the file the map is a scheme and says so', async () => {
  const { figure, paths } = await pathsOf(null)
  expect(paths).toBe(0)
  expect(figure.reading).toContain('nie pokazują granic')
})

test('a file that is no GeoJSON, or of other gminas, is refused by its name', async () => {
  await expect(planWith('no json')).rejects.toMatchObject({ code: 'territory.not-geojson' })
  const elsewhere = squares().replaceAll(/"10\d{5}"/g, '"1413011"')
  await expect(planWith(elsewhere)).rejects.toMatchObject({
    code: 'territory.none-of-area',
    place: { file: 'borders.geojson' },
  })
})
