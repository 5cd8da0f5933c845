import { newCitations } from '../../../domain/law/citations.ts'
import type { Procedure } from '../../../domain/plan/procedure.ts'
import { procedureOn } from '../../../domain/plan/procedure.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { ProcedureConfig } from '../plan/procedure-config.ts'
import { procedureSchema } from '../plan/procedure-config.ts'
import { dataOf, openPlan, todayOf } from './compute-plan.ts'
import { PROCEDURE } from './part-names.ts'
import type { PartHead, PlanNeeds } from './ports.ts'
import { writePart } from './write-part.ts'

export interface ProcedureView {
  readonly procedure: Procedure
  readonly data: ProcedureConfig
  /** 0: nothing was entered yet. */
  readonly version: number
}

/** Where the procedure stands today, and what was entered. @refuses plan.not-found, actor.not-entitled, law.not-covered */
export async function readProcedure(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<ProcedureView> {
  entitle(actor, 'plan.read', cluster)
  const open = await openPlan(needs, cluster, id)
  const { procedure: data } = await dataOf(needs, open)
  const procedure = procedureOn({ ...open.plan.facts }, todayOf(needs), newCitations())
  return { procedure, data, version: open.parts.find(({ name }) => name === PROCEDURE)?.version ?? 0 }
}

/**
 * Writes days, letters and remarks of the procedure; comments in the file are kept.
 *
 * @refuses plan.not-found, register.changed-meanwhile, folder.field, actor.not-entitled
 * @pl zmiana danych procedury
 */
export async function writeProcedure(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  data: ProcedureConfig,
  expected: number,
): Promise<PartHead> {
  entitle(actor, 'plan.change', cluster)
  const { parts } = await openPlan(needs, cluster, id)
  const before = parts.find(({ name }) => name === PROCEDURE)
  const fields = Object.fromEntries(
    Object.keys(procedureSchema.shape).map((name) => [name, data[name as keyof ProcedureConfig]]),
  )
  const text = needs.reader.withFields(before ? new TextDecoder().decode(before.content) : '', fields)
  return writePart(needs, actor, cluster, id, { name: PROCEDURE, content: new TextEncoder().encode(text) }, expected)
}
