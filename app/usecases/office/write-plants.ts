import type { Actor } from './actor.ts'
import type { NewPlant, Plant, PlantPatch } from './plant.ts'
import { PLANTS } from './plant-rules.ts'
import type { Office } from './ports.ts'
import type { Changed } from './register-verbs.ts'
import { changeRecord, createRecord, removeRecord } from './register-verbs.ts'

/** Enters a plant or storage. @refuses plant.id-taken, plant.unknown-member, plant.unknown-point, plant.details */
export function createPlant(office: Office, actor: Actor, cluster: string, draft: NewPlant): Promise<Plant> {
  return createRecord(PLANTS, office, actor, cluster, draft)
}

/** Changes fields of a plant. @refuses plant.not-found, register.changed-meanwhile, and what a new one is refused for */
export function changePlant(
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  patch: PlantPatch,
  expected: number,
): Promise<Changed<Plant>> {
  return changeRecord(PLANTS, office, actor, cluster, id, patch, expected)
}

/** Takes out a plant. @refuses plant.not-found, register.changed-meanwhile */
export function removePlant(
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
): Promise<void> {
  return removeRecord(PLANTS, office, actor, cluster, id, expected)
}
