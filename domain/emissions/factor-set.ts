import zelow from '../../assumptions/emission-factors/zelow-t11.json' with { type: 'json' }
import { nearest } from '../problems/nearest.ts'
import { Refusal } from '../problems/refusal.ts'

export const POLLUTANTS = ['pm10', 'pm25', 'co2', 'bap', 'so2', 'nox', 'co'] as const
export type Pollutant = (typeof POLLUTANTS)[number]

/** Emission per energy in the fuel of one device [g/GJ], as decimal texts. @pl wskaźnik emisji */
export interface EmissionFactor extends Readonly<Record<Pollutant, string>> {
  readonly carrier: string
  readonly device: string
  readonly variant: string
}

/** A published table of factors, with what is doubtful in it. */
export interface FactorSet {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly author: string
  readonly doubts: readonly { readonly pl: string; readonly en: string }[]
  readonly factors: readonly EmissionFactor[]
}

interface SetFile extends Omit<FactorSet, 'factors'> {
  readonly rows: readonly EmissionFactor[]
  readonly variants: Readonly<Record<string, readonly (Partial<EmissionFactor> & Key)[]>>
}

interface Key {
  readonly carrier: string
  readonly device: string
  readonly variant: string
}

function sameKey(a: Key, b: Key): boolean {
  return a.carrier === b.carrier && a.device === b.device && a.variant === b.variant
}

/** The set of a file and its variants, each with some cells replaced. */
function setsOf(file: SetFile): FactorSet[] {
  const { rows, variants, ...head } = file
  const changed = Object.entries(variants).map(([id, cells]) => ({
    ...head,
    id,
    factors: rows.map((row) => ({ ...row, ...cells.find((cell) => sameKey(cell, row)) })),
  }))
  return [{ ...head, factors: rows }, ...changed]
}

const SETS: readonly FactorSet[] = setsOf(zelow)

/** Other sets of the same table, with other values in its doubtful cells. */
export function siblingsOf(set: FactorSet): FactorSet[] {
  return SETS.filter((one) => one.id !== set.id && one.pl === set.pl)
}

/** A factor set by name. @refuses emissions.unknown-set with the nearest names */
export function factorSet(id: string): FactorSet {
  const found = SETS.find((set) => set.id === id)
  if (found) return found
  const known = SETS.map((set) => set.id)
  throw new Refusal(
    'emissions.unknown-set',
    { set: id, nearest: nearest(id, known).join(', ') },
    { pointer: '/factorSet' },
  )
}

/** The factor of a device. @refuses emissions.unknown-name for the first of carrier, device, variant that fits nothing */
export function factorOf(set: FactorSet, key: Key, pointer: string): EmissionFactor {
  const found = set.factors.find((factor) => sameKey(factor, key))
  if (found) return found
  const left: EmissionFactor[][] = [[...set.factors]]
  for (const field of ['carrier', 'device', 'variant'] as const) {
    const fitting = (left.at(-1) ?? []).filter((factor) => factor[field] === key[field])
    if (fitting.length === 0) {
      const known = [...new Set((left.at(-1) ?? []).map((factor) => factor[field]))]
      const facts = { field, name: key[field], nearest: nearest(key[field], known).join('; ') }
      throw new Refusal('emissions.unknown-name', facts, { pointer: `${pointer}/${field}` })
    }
    left.push(fitting)
  }
  throw new Error('factorOf: every field fits but no row does')
}
