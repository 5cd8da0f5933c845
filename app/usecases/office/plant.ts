import { z } from 'zod'
import { idField, text } from './fields.ts'

/** Kinds of plants and storage. @pl instalacja odnawialnego źródła energii, jednostka wytwórcza, magazyn energii */
export const PLANT_KINDS = ['pv', 'wind', 'biogas', 'chp', 'storage'] as const

const fields = {
  name: text(300),
  kind: z.enum(PLANT_KINDS),
  memberId: idField,
  /** The point whose meter it is behind, or that measures its feed-in. */
  pointCode: text(60),
  placement: z.enum(['behind', 'feed-in']),
  status: z.enum(['operating', 'planned']),
  powerKw: z.number().positive().max(10_000_000),
  /** The rest of what `cluster.yaml` says of a plant of this kind: arrays, turbine, energy of a storage, money. */
  details: z.record(z.string().max(60), z.unknown()),
}

export const newPlantSchema = z.strictObject({
  plantId: idField,
  ...fields,
  status: fields.status.default('operating'),
  placement: fields.placement.default('behind'),
  details: fields.details.default({}),
})
export const plantPatchSchema = z.strictObject(fields).partial()
export const plantSchema = z.object({ plantId: idField, ...fields, version: z.int() })

export type NewPlant = z.output<typeof newPlantSchema>
export type PlantPatch = z.output<typeof plantPatchSchema>
export type Plant = z.output<typeof plantSchema>
