import { z } from 'zod'
import { idField, orNull, text, textOrNull } from './fields.ts'

const area = z.object({
  /** One powiat, or at most five neighbouring gminas. @pl obszar działania klastra */
  kind: z.enum(['powiat', 'gminy']),
  powiat: orNull(
    z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
  ),
  gminas: z.array(z.string().regex(/^\d{7}$/)).max(400),
  label: text(300),
})

const fields = {
  name: text(300),
  shortName: text(80),
  /** Id of the member who coordinates. @pl koordynator klastra energii */
  coordinator: idField.nullable(),
  area: area,
  /** The one distributor of all points (art. 38ab). */
  distributor: text(120),
  /** Number in the register of energy clusters. @pl rejestr klastrów energii */
  registerNumber: textOrNull(60),
  website: textOrNull(300),
  /** Whether the page of the cluster can be read without signing in. */
  isPublic: z.boolean(),
  /** What the page says about joining and the cluster. */
  publicText: textOrNull(20_000),
  /**
   * The rest of `cluster.yaml`: period, prices, dated price lists, options, site, weather, investment. Prices are looked
   * at when they change.
   */
  settings: z.record(z.string().max(60), z.unknown()),
}

export const newClusterSchema = z.strictObject({
  ...fields,
  coordinator: orNull(fields.coordinator),
  registerNumber: orNull(fields.registerNumber),
  website: orNull(fields.website),
  isPublic: fields.isPublic.default(false),
  publicText: orNull(fields.publicText),
  settings: fields.settings.default({}),
})

/** The page is opened and closed by its own act, which asks whether it is ready. */
export const clusterPatchSchema = z.strictObject(fields).omit({ isPublic: true }).partial()

export const clusterSchema = z.object({
  clusterId: z.string(),
  ...fields,
  /** Made up for looking around; every page says so. */
  isDemonstration: z.boolean(),
  version: z.int(),
})

export type NewCluster = z.output<typeof newClusterSchema>
export type ClusterPatch = z.output<typeof clusterPatchSchema>

/** An energy cluster kept on this server. @pl klaster energii */
export type Cluster = z.output<typeof clusterSchema>
