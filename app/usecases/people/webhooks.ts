import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import type { People, Webhook } from './ports.ts'

const SECRET_BYTES = 32

/** A webhook without its secret. */
export type WebhookInfo = Omit<Webhook, 'secret'>

function infoOf({ secret: _, ...info }: Webhook): WebhookInfo {
  return info
}

/** Refuses an address that is none of the web. @refuses webhook.bad-address */
function checkAddress(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new Refusal('webhook.bad-address', { url: text.slice(0, 200) }, { pointer: '/url' })
}

/** Webhooks of a cluster. @refuses cluster.not-found, actor.not-entitled */
export async function listWebhooks({ read }: People, actor: Actor, cluster: string): Promise<readonly WebhookInfo[]> {
  entitle(actor, 'webhooks.change', cluster)
  return (await read(({ webhooks }) => webhooks.inCluster(cluster))).map(infoOf)
}

/**
 * Has a program told of changes from now on.
 *
 * @returns the secret under which bodies are signed, shown this once
 * @refuses cluster.not-found, actor.not-entitled, webhook.bad-address
 */
export async function createWebhook(
  people: People,
  actor: Actor,
  cluster: string,
  wanted: Pick<Webhook, 'url' | 'events'>,
): Promise<{ readonly info: WebhookInfo; readonly secret: string }> {
  entitle(actor, 'webhooks.change', cluster)
  checkAddress(wanted.url)
  const secret = people.secret(SECRET_BYTES)
  return people.transaction(async ({ webhooks, journal }) => {
    const webhookId = people.newId()
    await journal.record(cluster, people.now(), {
      actor: actorId(actor),
      what: 'webhook.created',
      about: `webhook:${webhookId}`,
      before: null,
      after: wanted,
    })
    const webhook: Webhook = {
      ...wanted,
      cluster,
      webhookId,
      secret,
      lastEntry: await webhooks.lastEntry(cluster),
      attempts: 0,
      nextAt: null,
      lastStatus: null,
      lastError: null,
      disabledAt: null,
      version: 1,
    }
    await webhooks.insert(webhook)
    return { info: infoOf(webhook), secret }
  })
}

/** Lets a webhook that was given up go on from where it stopped. @refuses webhook.not-found, register.changed-meanwhile */
export async function resumeWebhook(
  people: People,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
): Promise<WebhookInfo> {
  entitle(actor, 'webhooks.change', cluster)
  return people.transaction(async ({ webhooks }) => {
    const found = await webhooks.find(cluster, id, true)
    if (!found) throw new Refusal('webhook.not-found', { id })
    checkVersion(infoOf(found), expected, `webhook:${id}`)
    const after = { ...found, attempts: 0, nextAt: null, disabledAt: null, version: found.version + 1 }
    await webhooks.update(after)
    return infoOf(after)
  })
}

/** Ends a webhook. @refuses webhook.not-found */
export async function removeWebhook(people: People, actor: Actor, cluster: string, id: string): Promise<void> {
  entitle(actor, 'webhooks.change', cluster)
  await people.transaction(async ({ webhooks, journal }) => {
    const found = await webhooks.find(cluster, id, true)
    if (!found) throw new Refusal('webhook.not-found', { id })
    await webhooks.remove(cluster, id)
    await journal.record(cluster, people.now(), {
      actor: actorId(actor),
      what: 'webhook.removed',
      about: `webhook:${id}`,
      before: { url: found.url, events: found.events },
      after: null,
    })
  })
}
