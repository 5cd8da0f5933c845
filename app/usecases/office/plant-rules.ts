import { Refusal } from '../../../domain/problems/refusal.ts'
import type { PlantConfig } from '../analyse/config.ts'
import { plantSchema } from '../analyse/config.ts'
import type { Plant } from './plant.ts'
import type { OfficeStores } from './ports.ts'
import type { RecordKind } from './register-verbs.ts'

type Draft = Omit<Plant, 'version'>

/** A plant as `cluster.yaml` writes it. */
export function plantText({ plantId, name, kind, memberId, pointCode, placement, status, powerKw, details }: Draft) {
  return {
    ...details,
    id: plantId,
    name,
    kind,
    member: memberId,
    [placement === 'behind' ? 'behindPoint' : 'feedInPoint']: pointCode,
    status,
    powerKw,
  }
}

/** A plant as the analysis takes it. @refuses plant.details when a field of its kind is missing or wrong */
export function plantConfig(plant: Draft): PlantConfig {
  const parsed = plantSchema.safeParse(plantText(plant))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = issue?.path.map(String).join('/') ?? ''
  throw new Refusal(
    'plant.details',
    { id: plant.plantId, field, reason: issue?.message ?? '' },
    { pointer: `/details/${field}` },
  )
}

/** A plant of `cluster.yaml`, as written there, as a record. */
export function plantFromText(raw: Readonly<Record<string, unknown>>): Draft {
  const { id, name, kind, member, behindPoint, feedInPoint, status, powerKw, ...details } = raw
  return {
    plantId: String(id),
    name: typeof name === 'string' ? name : String(id),
    kind: kind as Plant['kind'],
    memberId: String(member),
    pointCode: String(behindPoint ?? feedInPoint),
    placement: behindPoint === undefined ? 'feed-in' : 'behind',
    status: (status as Plant['status'] | undefined) ?? 'operating',
    powerKw: Number(powerKw),
    details: details as Plant['details'],
  }
}

async function checkPlant({ members, points }: OfficeStores, cluster: string, plant: Draft): Promise<void> {
  if (!(await members.find(cluster, plant.memberId)))
    throw new Refusal('plant.unknown-member', { id: plant.plantId, member: plant.memberId }, { pointer: '/memberId' })
  const known =
    (await points.find(cluster, plant.pointCode)) ?? (await points.withFeedInCode(cluster, [plant.pointCode]))[0]
  if (!known)
    throw new Refusal('plant.unknown-point', { id: plant.plantId, code: plant.pointCode }, { pointer: '/pointCode' })
  plantConfig(plant)
}

/** Plants and storage as records. Refused: unknown member or point, details that do not fit the kind. */
export const PLANTS: RecordKind<Plant> = {
  name: 'plant',
  action: 'points.change',
  notFound: 'plant.not-found',
  taken: 'plant.id-taken',
  idField: 'plantId',
  idOf: ({ plantId }) => plantId,
  book: ({ plants }) => plants,
  check: checkPlant,
}
