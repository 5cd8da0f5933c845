import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { PartHead, PlanField, PlanNeeds } from './ports.ts'
import { planIn, readPart } from './read-plan.ts'
import { writePart } from './write-part.ts'

/** A text of the plan as a list of its single values, for people who edit values and not YAML. */
export interface FieldsOfPart {
  readonly name: string
  readonly version: number
  readonly fields: readonly PlanField[]
}

/** Every single value of a YAML file with its path. @refuses plan.not-found, plan.part-not-found, folder.bad-yaml */
export async function readFields(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  name: string,
): Promise<FieldsOfPart> {
  const part = await readPart(needs, actor, cluster, id, name)
  return { name, version: part.version, fields: needs.reader.fields(new TextDecoder().decode(part.content)) }
}

/**
 * Writes single values; everything else of the file stays, comments too.
 *
 * @refuses plan.no-field for a path that is not there, folder.field with its line, register.changed-meanwhile
 */
export async function writeFields(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  name: string,
  changes: readonly PlanField[],
  expected: number,
): Promise<PartHead> {
  entitle(actor, 'plan.change', cluster)
  const part = await needs.read(async ({ plans }) => {
    await planIn(plans, cluster, id)
    return plans.part(cluster, id, name)
  })
  if (!part) throw new Refusal('plan.part-not-found', { name })
  const text = new TextDecoder().decode(part.content)
  const known = new Set(needs.reader.fields(text).map(({ path }) => path.join('\u0000')))
  for (const { path } of changes)
    if (!known.has(path.join('\u0000')))
      throw new Refusal('plan.no-field', { name, path: path.join('.') }, { file: name })
  const content = new TextEncoder().encode(needs.reader.withValues(text, changes))
  return writePart(needs, actor, cluster, id, { name, content }, expected)
}
