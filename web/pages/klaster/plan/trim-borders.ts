/** What is sent at most; a file beyond it goes in with the whole folder. */
export const MOST_CHARACTERS = 900_000

/** Digits of a degree that are kept: about a metre, then about ten. */
const DIGITS = [5, 4] as const

type Trimmed =
  | { readonly text: string; readonly found: number; readonly fault: null }
  | { readonly text: null; readonly fault: 'not-geojson' | 'none-of-area' | 'too-large' }

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
}

/** The gmina a feature is of: its code without the digit of its kind, which changes when a town is made. */
function gminaOf({ properties }: Feature): string | undefined {
  for (const value of Object.values(properties ?? {})) {
    const text = typeof value === 'number' ? String(value).padStart(7, '0') : typeof value === 'string' ? value : ''
    if (/^\d{7}$/.test(text.trim())) return text.trim().slice(0, 6)
  }
  return undefined
}

function rounded(coordinates: unknown, digits: number): unknown {
  if (typeof coordinates === 'number') return Number(coordinates.toFixed(digits))
  return Array.isArray(coordinates) ? coordinates.map((one) => rounded(one, digits)) : coordinates
}

/** Of a file of borders, those of the gminas wanted, with fewer digits: a file of a voivodeship becomes a small one. */
export function trimBorders(text: string, codes: readonly string[]): Trimmed {
  let features: readonly Feature[]
  try {
    const read = JSON.parse(text) as { readonly features?: unknown }
    if (!Array.isArray(read.features)) return { text: null, fault: 'not-geojson' }
    features = read.features as readonly Feature[]
  } catch {
    return { text: null, fault: 'not-geojson' }
  }
  const wanted = new Set(codes.map((code) => code.slice(0, 6)))
  const own = features.filter((one) => wanted.has(gminaOf(one) ?? ''))
  if (own.length === 0) return { text: null, fault: 'none-of-area' }
  for (const digits of DIGITS) {
    const kept = own.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties,
      geometry: { type: geometry?.type, coordinates: rounded(geometry?.coordinates, digits) },
    }))
    const out = JSON.stringify({ type: 'FeatureCollection', features: kept })
    if (out.length <= MOST_CHARACTERS) return { text: out, found: own.length, fault: null }
  }
  return { text: null, fault: 'too-large' }
}
