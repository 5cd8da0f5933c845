import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { chapterFile } from './part-names.ts'
import type { PartHead, PlanNeeds } from './ports.ts'
import { removePart, writePart } from './write-part.ts'

const ID = /^[a-z][a-z0-9-]{0,60}$/

function checked(id: string): string {
  if (!ID.test(id)) throw new Refusal('plan.no-chapter', { id: id.slice(0, 80) })
  return id
}

/**
 * Keeps a chapter in a person's words. It stands in the document from now on; where its numbers change later, that is told.
 *
 * @param replaces  hash of the generated text the writer saw
 * @param expected  version of the edit the writer started from; 0 for the first
 * @refuses plan.not-found, plan.no-chapter, register.changed-meanwhile, actor.not-entitled
 * @pl redakcja rozdziału
 */
export function editChapter(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  planId: string,
  { id, text, replaces }: { readonly id: string; readonly text: string; readonly replaces: string },
  expected: number,
): Promise<PartHead> {
  const whole = `<!-- openklaster: replaces ${replaces} -->\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
  const file = { name: chapterFile(checked(id)), content: new TextEncoder().encode(whole) }
  return writePart(needs, actor, cluster, planId, file, expected)
}

/** Goes back to the text the data make. @refuses plan.not-found, plan.part-not-found, register.changed-meanwhile */
export function dropChapterEdit(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  planId: string,
  id: string,
  expected: number,
): Promise<void> {
  return removePart(needs, actor, cluster, planId, chapterFile(checked(id)), expected)
}
