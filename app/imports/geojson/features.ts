import { Refusal } from '../../../domain/problems/refusal.ts'

/** One member of a GeoJSON collection as it stands in the file, unchecked. */
export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** The largest single feature; the longest border of a gmina takes a few megabytes. */
const MOST_CHARACTERS = 32 << 20

const [QUOTE, ESCAPE, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 123, 125, 91, 93]

function featureOf(text: string): RawFeature {
  const found = JSON.parse(text) as Partial<RawFeature>
  const properties = typeof found.properties === 'object' && found.properties !== null ? found.properties : {}
  return { properties, geometry: found.geometry ?? null }
}

/**
 * The features of a GeoJSON collection, one by one as they stream in: a file of the whole country holds hundreds of
 * megabytes, and only one feature of it is in memory at a time.
 *
 * A feature is an object that lies directly in the list `features` of the outermost object.
 *
 * @refuses territory.not-geojson
 */
export async function* featuresOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<RawFeature> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [depth, quoted, escaped, within] = [0, false, false, false]
  let kept = ''
  let seen = 0
  // The last text at depth 1, to know which list begins.
  let key = ''
  let closed = false
  const broken = (reason: string, reasonPl: string) => new Refusal('territory.not-geojson', { reason, reasonPl })
  for await (const piece of pieces) {
    let text: string
    try {
      text = decoder.decode(piece, { stream: true })
    } catch {
      throw broken('it is not UTF-8 text', 'nie jest tekstem UTF-8')
    }
    let from = within ? 0 : -1
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      if (quoted) {
        if (escaped) escaped = false
        else if (sign === ESCAPE) escaped = true
        else if (sign === QUOTE) quoted = false
        if (quoted && depth === 1) key += text[at]
      } else if (depth === 0 && sign !== OPEN && !closed && sign > 32) {
        throw broken('it does not begin with an object', 'nie zaczyna się od obiektu')
      } else if (sign === QUOTE) {
        quoted = true
        if (depth === 1) key = ''
      } else if (sign === OPEN || sign === OPEN_LIST) {
        if (depth === 2 && sign === OPEN && key === 'features') {
          within = true
          from = at
        }
        depth += 1
      } else if (sign === CLOSE || sign === CLOSE_LIST) {
        depth -= 1
        if (depth < 0) throw broken('brackets do not match', 'nawiasy się nie zgadzają')
        if (depth === 0) closed = true
        if (within && depth === 2) {
          kept += text.slice(from, at + 1)
          within = false
          let feature: RawFeature
          try {
            feature = featureOf(kept)
          } catch {
            throw broken(`object ${seen + 1} is no JSON`, `obiekt ${seen + 1} nie jest poprawnym JSON-em`)
          }
          kept = ''
          from = -1
          seen += 1
          yield feature
        }
      }
    }
    if (within) kept += text.slice(from)
    if (kept.length > MOST_CHARACTERS)
      throw broken(`object ${seen + 1} is too long`, `obiekt ${seen + 1} jest za długi`)
  }
  if (!closed) throw broken('it ends too early', 'kończy się za wcześnie')
  if (seen === 0) throw broken('it has no list "features"', 'nie ma w nim listy „features”')
}
