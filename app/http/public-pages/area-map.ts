import { tilesOf } from '../../../domain/territory/tiles.ts'
import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING, trusted } from '../../documents/html/markup.ts'
import { NOUNS } from '../../documents/words/nouns.ts'
import { countOf } from '../../documents/words/plurals.ts'
import type { View } from './view.ts'

const [WIDE, TALL, GAP] = [106, 68, 5]

const LETTERS = 13

/** A name in at most two lines of a tile. */
function lines(name: string): string[] {
  if (name.length <= LETTERS) return [name]
  const cut = name.slice(0, LETTERS + 1).search(/[\s-][^\s-]*$/)
  const at = cut > 3 ? cut + 1 : LETTERS - 1
  const rest = name.slice(at).trim()
  const first = name.slice(0, at).trim()
  return [cut > 3 ? first : `${first}-`, rest.length > LETTERS ? `${rest.slice(0, LETTERS - 1)}…` : rest]
}

/**
 * The gminas of the area as tiles, each near where it lies; those with named members are filled. A list says the same.
 */
export function areaMap({ cluster, register, words }: Pick<View, 'cluster' | 'register' | 'words'>): Raw {
  const { t, language } = words
  const places = cluster.gminas.flatMap(({ code, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ id: code, latitudeDeg: latitude, longitudeDeg: longitude }],
  )
  if (places.length === 0) return NOTHING
  const names = new Map(cluster.gminas.map(({ code, name }) => [code, name]))
  const counts = new Map<string, number>()
  for (const { gmina } of register.members) if (gmina !== null) counts.set(gmina, (counts.get(gmina) ?? 0) + 1)
  const tiles = tilesOf(places)
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1
  const drawn = tiles.map(({ id, column, row }) => {
    const count = counts.get(id) ?? 0
    const [x, y] = [column * (WIDE + GAP) + 2, row * (TALL + GAP) + 2]
    const on = count > 0 ? ' class="on"' : ''
    const name = lines(names.get(id) ?? id)
    const start = y + 36 - (name.length - 1) * 9 - (count > 0 ? 7 : 0)
    const text = name.map(
      (line, i) =>
        html`<text${trusted(on)} x="${String(x + WIDE / 2)}" y="${String(start + i * 18)}" text-anchor="middle">${line}</text>`,
    )
    const number =
      count > 0
        ? html`<text${trusted(on)} x="${String(x + WIDE / 2)}" y="${String(y + 57)}" text-anchor="middle" font-size="13">${countOf(count, NOUNS.member, language)}</text>`
        : NOTHING
    return html`<rect class="${count > 0 ? 'with' : 'without'}" x="${String(x)}" y="${String(y)}" width="${String(WIDE)}" height="${String(TALL)}" rx="10"/>${text}${number}`
  })
  const width = columns * (WIDE + GAP)
  const height = rows * (TALL + GAP)
  const list = t('Obszar: gminy ', 'Area: gminas ') + words.list(cluster.gminas.map(({ name }) => name))
  return html`<figure class="map"><figcaption class="small quiet">${t('Mapa schematyczna: każda gmina jako jedno pole, mniej więcej tam, gdzie leży.', 'Schematic map: each gmina is one tile, about where it lies.')}</figcaption><svg viewBox="0 0 ${String(width)} ${String(height)}" font-size="15" role="img" aria-label="${list}">${drawn}</svg></figure>`
}
