import type { PresetAssumption, WhatIfOrigin } from '../../../domain/economics/what-if-assumptions.ts'
import { WHAT_IF_ORIGIN, WHAT_IF_PRESETS } from '../../../domain/economics/what-if-assumptions.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import type { Both } from '../analyse/result.ts'
import type { Change } from './changes.ts'
import { changesSchema } from './changes.ts'

/** A ready what-if, fitted to a cluster. @pl gotowy wariant */
export interface Preset {
  readonly id: string
  readonly name: Both
  readonly explanation: Both
  readonly origin: WhatIfOrigin
  /** Null where the cluster lacks what the preset needs; `missing` says what. */
  readonly changes: readonly Change[] | null
  readonly missing: Both | null
}

function filled(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return words[value] ?? value
  if (Array.isArray(value)) return value.map((one) => filled(one, words))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, words)]))
}

function presetOf(preset: PresetAssumption, { config, members }: Pick<ClusterData, 'config' | 'members'>): Preset {
  const { id, name, explanation, needs } = preset
  const common = { id, name, explanation, origin: WHAT_IF_ORIGIN }
  const coordinator = members.find((member) => member.id === config.coordinator)
  if (needs === 'coordinator' && !coordinator)
    return {
      ...common,
      changes: null,
      missing: { pl: 'klaster nie ma wskazanego koordynatora', en: 'the cluster names no coordinator' },
    }
  const [largest] = config.plants
    .filter((plant) => plant.status === 'operating' && plant.kind !== 'storage' && plant.feedInPoint !== undefined)
    .sort((a, b) => b.powerKw - a.powerKw || (a.id < b.id ? -1 : 1))
  if (needs === 'feed-in-plant' && !largest)
    return {
      ...common,
      changes: null,
      missing: {
        pl: 'żadna instalacja klastra nie ma własnego punktu oddania do sieci',
        en: 'no plant of the cluster has a feed-in point of its own',
      },
    }
  const words: Record<string, string> = {
    $coordinator: coordinator?.id ?? '',
    $gmina: coordinator?.gmina ?? config.area.gminas[0] ?? '',
    $plantOwner: largest?.member ?? '',
    $plantPoint: largest?.feedInPoint ?? '',
  }
  return { ...common, changes: changesSchema.parse(filled(preset.changes, words)), missing: null }
}

/** Ready what-ifs of a cluster. */
export function presetsFor(cluster: Pick<ClusterData, 'config' | 'members'>): Preset[] {
  return WHAT_IF_PRESETS.map((preset) => presetOf(preset, cluster))
}
