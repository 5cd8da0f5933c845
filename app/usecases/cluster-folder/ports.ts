import type { Needs, OfficeStores } from '../office/ports.ts'
import type { BlockStore } from '../readings/ports.ts'
import type { ScenarioStore } from '../scenarios/ports.ts'
import type { RuleStore } from '../settlement/ports.ts'

/** Everything of a cluster that its folder holds. */
export interface FolderStores extends OfficeStores {
  readonly blocks: Pick<BlockStore, 'months' | 'readMonth'>
  readonly scenarios: Pick<ScenarioStore, 'list'>
  readonly rules: Pick<RuleStore, 'list'>
}

export type FolderNeeds = Needs<FolderStores>
