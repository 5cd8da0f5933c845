import type { FactorSet } from '../emissions/factor-set.ts'
import type { HeatSource } from './boiler-bans.ts'
import type { DeviceShare } from './sector-emission.ts'

/** A source of the register as a row of the factor table knows it. */
export interface RegisteredDevice extends HeatSource {
  readonly device?: string | undefined
  /** How fuel gets in, as written: `ręczne`, `automatyczne`. */
  readonly feed: string
}

const CLASS_NAMES: Readonly<Record<string, string>> = {
  'no-class': 'no class',
  'class-3': 'class 3',
  'class-4': 'class 4',
  'class-5': 'class 5',
  ecodesign: 'ecodesign',
}

function isAutomatic(feed: string): boolean {
  return /^(auto|podajnik)/i.test(feed.trim())
}

/** Variant of the factor table: class and feed of a boiler; of a stove whether it is ecodesign. */
function variantOf({ kind, boilerClass, feed }: RegisteredDevice): string | undefined {
  if (kind === 'stove') return boilerClass === 'ecodesign' ? 'ecodesign' : 'efficiency below 80%'
  const name = boilerClass === null ? undefined : CLASS_NAMES[boilerClass]
  return name && `${isAutomatic(feed) ? 'automatic' : 'manual'}, ${name}`
}

export interface RegisterMix {
  /** Shares of each carrier's energy by count of devices; they sum to one. */
  readonly devices: readonly DeviceShare[]
  /** Sources the factor table has no row for: class or kind is missing. */
  readonly unplaced: number
}

/**
 * Mix of devices by their counts in the register, for carriers the factor table splits by device.
 *
 * Every device is taken to burn the same energy: an estimate, good for a first emission and for nothing finer.
 *
 * @pl struktura urządzeń z ewidencji (CEEB)
 */
export function registerMix(sources: readonly RegisteredDevice[], set: FactorSet): RegisterMix {
  const counts = new Map<string, { carrier: string; device: string; variant: string; count: number }>()
  const wholes = new Map<string, number>()
  let unplaced = 0
  for (const source of sources) {
    const rows = set.factors.filter(({ carrier }) => carrier === source.fuel)
    if (rows.length < 2 || source.count === 0) continue
    const variant = variantOf(source)
    const found = rows.find((row) => row.device === source.device && row.variant === variant)
    if (!found) {
      unplaced += source.count
      continue
    }
    const { carrier, device } = found
    const key = `${carrier}|${device}|${found.variant}`
    const before = counts.get(key)?.count ?? 0
    counts.set(key, { carrier, device, variant: found.variant, count: before + source.count })
    wholes.set(carrier, (wholes.get(carrier) ?? 0) + source.count)
  }
  const devices = [...counts.values()].map(({ count, ...key }) => ({
    ...key,
    share: count / (wholes.get(key.carrier) ?? 1),
  }))
  return { devices, unplaced }
}
