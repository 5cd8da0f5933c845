import type { DeadlineStores } from '../deadlines/ports.ts'
import type { Actor } from '../office/actor.ts'
import type { Needs } from '../office/ports.ts'
import type { Keeper } from '../readings/keeper.ts'
import type { BlockStore, ReadingStores } from '../readings/ports.ts'
import type { SettlementStores } from '../settlement/ports.ts'

/** The board looks at everything and changes nothing. */
export interface DashboardStores extends ReadingStores, SettlementStores, DeadlineStores {
  readonly blocks: BlockStore
}

export interface DashboardNeeds extends Needs<DashboardStores> {
  readonly sha256: (text: string) => string
  readonly keeper: Keeper
}

/** What every part of the board is asked with. */
export interface Asked {
  readonly needs: DashboardNeeds
  readonly actor: Actor
  readonly cluster: string
  /** Another text after every change of the cluster; part of the key of whatever is kept. */
  readonly state: string
}
