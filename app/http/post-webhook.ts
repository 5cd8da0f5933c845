import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { BlockList, isIPv6 } from 'node:net'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Post } from '../usecases/people/deliver-webhooks.ts'

const TIMEOUT_MS = 10_000

/** Networks a webhook may not reach: this machine, and what lies behind its firewall. */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6')

/** Whether an address lies in a network of one's own. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return PRIVATE.check(mapped, 'ipv4')
  return PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** What stands in the header `openklaster-signature`. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${mac}`
}

/**
 * Sends events over the network, signed; redirects are not followed.
 *
 * @param allowPrivate  for receivers on the same machine or network; the server's own choice, never a cluster's
 */
export function postWebhook(allowPrivate: boolean, now: () => number = Date.now): Post {
  return async (text, body, secret) => {
    const url = new URL(text)
    if (!['http:', 'https:'].includes(url.protocol)) throw new Refusal('webhook.bad-address', { url: text })
    if (!allowPrivate) {
      const addresses = await lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true })
      if (addresses.some(({ address }) => isPrivateAddress(address)))
        throw new Refusal('webhook.bad-address', { url: text })
    }
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'OpenKlaster-Webhook/1',
        'openklaster-signature': signatureOf(secret, Math.floor(now() / 1000), body),
      },
      body,
    })
    await answer.body?.cancel()
    return answer.status
  }
}
