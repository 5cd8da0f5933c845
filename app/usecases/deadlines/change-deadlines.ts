import type { LocalDay } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { deadlinesWithin } from './list-deadlines.ts'
import type { DeadlineNeeds, DoneMark, OwnDeadline } from './ports.ts'

/** Enters a date the cluster sets itself. @refuses actor.not-entitled */
export async function addDeadline(
  needs: DeadlineNeeds,
  actor: Actor,
  cluster: string,
  draft: Omit<OwnDeadline, 'deadlineId'>,
): Promise<OwnDeadline> {
  entitle(actor, 'deadlines.change', cluster)
  const made: OwnDeadline = { deadlineId: needs.newId(), ...draft }
  await needs.transaction(async ({ deadlines, journal }) => {
    await deadlines.insertOwn(cluster, made)
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'deadline.entered',
      about: `deadline:${made.deadlineId}`,
      before: null,
      after: made,
    })
  })
  return made
}

/** Takes out a date the cluster set itself. @refuses actor.not-entitled, deadline.not-found */
export async function removeDeadline(needs: DeadlineNeeds, actor: Actor, cluster: string, id: string): Promise<void> {
  entitle(actor, 'deadlines.change', cluster)
  await needs.transaction(async ({ deadlines, journal }) => {
    const found = (await deadlines.own(cluster)).find(({ deadlineId }) => deadlineId === id)
    if (!found) throw new Refusal('deadline.not-found', { key: id })
    await deadlines.removeOwn(cluster, id)
    await deadlines.unmark(cluster, `own-${id}`)
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'deadline.removed',
      about: `deadline:${id}`,
      before: found,
      after: null,
    })
  })
}

/**
 * Says that a date was met, or takes that back.
 *
 * @param note  how: number of the letter, of the resolution
 * @refuses actor.not-entitled, deadline.not-found
 */
export async function markDeadline(
  needs: DeadlineNeeds,
  actor: Actor,
  cluster: string,
  key: string,
  today: LocalDay,
  mark: { readonly doneOn: LocalDay; readonly note: string | null } | null,
): Promise<void> {
  entitle(actor, 'deadlines.change', cluster)
  const done: DoneMark | null = mark && { key, ...mark, doneBy: actorId(actor) }
  await needs.transaction(async (stores) => {
    const { deadlines, journal } = stores
    const found = (await deadlinesWithin(stores, cluster, today)).find((one) => one.key === key)
    if (!found) throw new Refusal('deadline.not-found', { key })
    await (done ? deadlines.mark(cluster, done) : deadlines.unmark(cluster, key))
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: done ? 'deadline.met' : 'deadline.reopened',
      about: `deadline:${key}`,
      before: found.done,
      after: done,
    })
  })
}
