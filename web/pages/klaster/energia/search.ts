import type { EnergyKind } from '../../../api/energy.ts'
import { lastMonth } from '../last-month.ts'
import { COMPARED_BY_NAME, isPeriod } from './period.ts'
import type { Step } from './shape.ts'

/** What the explorer shows, all of it in the address, so that a view can be sent. */
export interface EnergySearch {
  /** `cluster`, `member:ID`, `point:CODE`. */
  readonly obiekt?: string | undefined
  readonly okres: string
  readonly krok?: Step | undefined
  /** `rok` (a year before), `poprzedni` (the one before), or any other period. */
  readonly porownaj?: string | undefined
  readonly uklad?: 'linie' | undefined
  /** The kind on the map of days and hours. */
  readonly mapa?: EnergyKind | undefined
  /** The measure on the map of gminas. */
  readonly gminy?: 'pobor' | 'oddanie' | 'punkty' | undefined
  /** Gminas within their borders instead of tiles. */
  readonly mapaGmin?: 'granice' | undefined
  /** The part of the period in view [s since 1970 UTC]. */
  readonly od?: number | undefined
  readonly do?: number | undefined
}

const STEPS = ['quarter', 'hour', 'day', 'month'] as const
const KINDS = ['withdrawal', 'feed-in', 'matched'] as const
const MEASURES = ['pobor', 'oddanie', 'punkty'] as const

function oneOf<Value extends string>(known: readonly Value[], value: unknown): Value | undefined {
  return known.find((one) => one === value)
}

/** Reads the address; what is nonsense in it is left out, never refused. */
export function energySearch(search: Readonly<Record<string, unknown>>): EnergySearch {
  const { obiekt, od } = search
  const until = search.do
  const other = String(search.porownaj ?? '')
  const wanted: EnergySearch = {
    okres: isPeriod(String(search.okres ?? '')) ? String(search.okres) : lastMonth().slice(0, 4),
    obiekt: typeof obiekt === 'string' && obiekt !== '' ? obiekt : undefined,
    krok: oneOf(STEPS, search.krok),
    porownaj: oneOf(COMPARED_BY_NAME, search.porownaj) ?? (isPeriod(other) ? other : undefined),
    uklad: oneOf(['linie'] as const, search.uklad),
    mapa: oneOf(KINDS, search.mapa),
    gminy: oneOf(MEASURES, search.gminy),
    mapaGmin: oneOf(['granice'] as const, search.mapaGmin),
    ...(typeof od === 'number' && typeof until === 'number' && od < until ? { od, do: until } : {}),
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  ) as unknown as EnergySearch
}
