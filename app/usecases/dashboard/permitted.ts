import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Action, Entitlement } from '../office/rights.ts'
import { entitle } from '../office/rights.ts'

/** How far somebody may do an action; null where not at all: that part of the board is left out, not refused. */
export function permitted(actor: Actor, action: Action, cluster: string): Entitlement | null {
  try {
    return entitle(actor, action, cluster)
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'actor.not-entitled' || error.code === 'actor.token-scope'))
      return null
    throw error
  }
}

/** Whether somebody may do an action for the whole cluster. */
export function permittedAll(actor: Actor, action: Action, cluster: string): boolean {
  return permitted(actor, action, cluster)?.reach === 'all'
}
