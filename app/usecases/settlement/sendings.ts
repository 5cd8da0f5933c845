import { Refusal } from '../../../domain/problems/refusal.ts'
import { newJob } from '../jobs/jobs.ts'
import type { Job, Progress } from '../jobs/ports.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { MonthResult } from './month-result.ts'
import type { SendingNeeds, Settlement } from './ports.ts'
import type { PostStatement } from './send-statement.ts'
import { mayWriteToMembers, sendStatement } from './send-statement.ts'

/** What a sending is told when it is queued. */
export interface SendingInput {
  /** The settlement whose statements are sent. */
  readonly about: string
  readonly members: readonly string[]
}

/** A statement that could not be sent, and why. */
export interface Unsent {
  readonly memberId: string
  readonly name: string
  readonly code: string
  readonly facts: Refusal['facts']
}

/** What a sending ended with. */
export interface SendingOutcome {
  readonly sent: number
  readonly failed: readonly Unsent[]
}

/** Names of the members of a settlement, as they were when it was settled. */
function namesOf({ result }: Settlement): ReadonlyMap<string, string> {
  return new Map((JSON.parse(result) as MonthResult).members.map(({ member, name }) => [member, name]))
}

const isOpen = ({ state }: Job) => state === 'waiting' || state === 'running'

/**
 * Queues the sending of statements: of those named, or of all that were not sent yet.
 *
 * @refuses settlement.not-found, settlement.not-approved, settlement.demonstration-sends-nothing,
 *   settlement.no-statement, settlement.nothing-to-send, settlement.sending-runs, actor.not-entitled
 * @pl wysyłka zestawień
 */
export async function startSending(
  needs: SendingNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  members: readonly string[] | null,
): Promise<Job> {
  entitle(actor, 'settlement.approve', cluster)
  return needs.transaction(async (stores) => {
    // Locked, so that of two clerks pressing at once one is told that the other's sending runs.
    const settlement = await stores.settlements.find(cluster, id, true)
    if (!settlement) throw new Refusal('settlement.not-found', { id })
    if (settlement.state !== 'approved') throw new Refusal('settlement.not-approved', { month: settlement.month })
    await mayWriteToMembers(stores, cluster)
    const last = await stores.jobs.newestAbout(cluster, 'statements-send', id)
    if (last && isOpen(last)) throw new Refusal('settlement.sending-runs', { month: settlement.month })
    const statements = await stores.statements.list(cluster, id)
    for (const member of members ?? [])
      if (!statements.some(({ memberId }) => memberId === member))
        throw new Refusal('settlement.no-statement', { member })
    const chosen =
      members === null
        ? statements.filter(({ sendings }) => sendings === 0).map(({ memberId }) => memberId)
        : [...new Set(members)]
    if (chosen.length === 0) throw new Refusal('settlement.nothing-to-send', { month: settlement.month })
    const input: SendingInput = { about: id, members: chosen }
    const job = newJob(needs, actorId(actor), 'statements-send', input)
    await stores.jobs.enqueue(cluster, job)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'statements.sending-started',
      about: `settlement:${id}`,
      before: null,
      after: { members: chosen.length },
    })
    return job
  })
}

/** The newest sending of a settlement; undefined when none was started. @refuses settlement.not-found, actor.not-entitled */
export async function findSending(
  { read }: SendingNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<Job | undefined> {
  entitle(actor, 'settlement.read', cluster)
  return read(async ({ settlements, jobs }) => {
    if (!(await settlements.find(cluster, id))) throw new Refusal('settlement.not-found', { id })
    return jobs.newestAbout(cluster, 'statements-send', id)
  })
}

/**
 * Sends the statements of a job one after another. What cannot be sent is told with its reason and holds up nobody; a
 * statement that went out in an earlier attempt of the same job is not sent twice.
 *
 * @refuses job.cancelled, settlement.not-found
 */
export async function runSending(
  needs: SendingNeeds,
  actor: Extract<Actor, { kind: 'job' }>,
  cluster: string,
  { input, createdAt }: Pick<Job, 'input' | 'createdAt'>,
  {
    post,
    progress,
    stop,
  }: {
    readonly post: PostStatement
    readonly progress: (progress: Progress) => void
    readonly stop: AbortSignal
  },
): Promise<SendingOutcome> {
  const { about, members } = input as SendingInput
  const { names, before } = await needs.read(async ({ settlements, statements }) => {
    const settlement = await settlements.find(cluster, about)
    if (!settlement) throw new Refusal('settlement.not-found', { id: about })
    return { names: namesOf(settlement), before: await statements.list(cluster, about) }
  })
  const failed: Unsent[] = []
  let sent = 0
  for (const [done, memberId] of members.entries()) {
    if (stop.aborted) throw new Refusal('job.cancelled')
    const name = names.get(memberId) ?? memberId
    progress({ done, total: members.length, pl: name, en: name })
    const known = before.find((one) => one.memberId === memberId)
    if (known?.sentAt !== null && known !== undefined && Date.parse(known.sentAt) >= Date.parse(createdAt)) {
      sent += 1
      continue
    }
    try {
      await sendStatement(needs, actor, cluster, about, memberId, post)
      sent += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      failed.push({ memberId, name, code: error.code, facts: error.facts })
    }
  }
  return { sent, failed }
}
