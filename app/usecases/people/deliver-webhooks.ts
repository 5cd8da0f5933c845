import type { People, Webhook } from './ports.ts'

/** Sends one body; throws when no answer came. @returns the status of the answer */
export type Post = (url: string, body: string, secret: string) => Promise<number>

/** Waits after the first, second … failed attempt [s]; after the last the webhook is given up. */
const WAITS_S = [10, 60, 300, 1800, 7200, 21_600, 43_200] as const
const BATCH = 100

/** Whether a webhook wants an event: `*`, `member.*` or the code itself. */
export function wants(events: readonly string[], what: string): boolean {
  return events.some(
    (event) => event === '*' || event === what || (event.endsWith('.*') && what.startsWith(event.slice(0, -1))),
  )
}

/** How a webhook stands after an attempt. */
export function afterAttempt(webhook: Webhook, now: string, status: number | null, error: string | null): Webhook {
  if (status !== null && status >= 200 && status < 300)
    return { ...webhook, attempts: 0, nextAt: null, lastStatus: status, lastError: null }
  const wait = WAITS_S[webhook.attempts]
  return {
    ...webhook,
    attempts: webhook.attempts + 1,
    nextAt: wait === undefined ? null : new Date(Date.parse(now) + wait * 1000).toISOString(),
    disabledAt: wait === undefined ? now : null,
    lastStatus: status,
    lastError: error,
  }
}

async function deliverTo(people: People, webhook: Webhook, post: Post): Promise<number> {
  const entries = await people.read(({ webhooks }) => webhooks.entriesAfter(webhook.cluster, webhook.lastEntry, BATCH))
  let sent = 0
  let current = webhook
  for (const { entry, at, what, about } of entries) {
    if (wants(webhook.events, what)) {
      // What happened and to what, never its content: who is told fetches it with a token, under its own rights.
      const body = JSON.stringify({ cluster: webhook.cluster, entry, at, event: what, about })
      let status: number | null = null
      let error: string | null = null
      try {
        status = await post(webhook.url, body, webhook.secret)
      } catch (fault) {
        error = (fault instanceof Error ? fault.message : String(fault)).slice(0, 300)
      }
      current = afterAttempt(current, people.now(), status, error)
      if (current.attempts > 0) break
      sent += 1
    }
    current = { ...current, lastEntry: entry }
  }
  const { lastEntry, attempts, nextAt, disabledAt, lastStatus, lastError } = current
  await people.transaction(async ({ webhooks }) => {
    // It may have been changed or removed while we were sending.
    const found = await webhooks.find(webhook.cluster, webhook.webhookId, true)
    if (found) await webhooks.update({ ...found, lastEntry, attempts, nextAt, disabledAt, lastStatus, lastError })
  })
  return sent
}

/**
 * Tells webhooks of what they have not heard yet. The journal is the queue: each webhook remembers the last entry, so
 * that events come in order, at least once, whatever stops in between.
 *
 * @returns how many events were delivered
 */
export async function deliverWebhooks(people: People, post: Post): Promise<number> {
  const due = await people.read(({ webhooks }) => webhooks.due(people.now(), BATCH))
  let sent = 0
  for (const webhook of due) sent += await deliverTo(people, webhook, post)
  return sent
}
