import { z } from 'zod'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import type { Facts } from '../../../domain/problems/problem.ts'
import type { SentReading } from '../../usecases/readings/live-readings.ts'

/** A message that cannot be used, and why. */
export interface BadMessage {
  readonly code: ProblemCode
  readonly facts: Facts
}

/** A message taken apart; the cluster is null when the topic names none. */
export interface ReadMessage {
  readonly cluster: string | null
  readonly content: readonly SentReading[] | BadMessage
}

const MOST_BYTES = 1 << 20
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const value = z.strictObject({
  from: z.string().max(40),
  minutes: z.union([z.literal(15), z.literal(60)]),
  wh: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
})
const payloadSchema = z.union([value.transform((one) => [one]), z.array(value).min(1).max(10_000)])

/**
 * Reads `PREFIX/CLUSTER/POINT/withdrawal|feed-in` and its payload: `{"from": "2026-03-29T10:15:00Z", "minutes": 15, "wh":
 * 120}`, or a list of such.
 */
export function readMessage(prefix: string, topic: string, payload: Uint8Array): ReadMessage {
  const [cluster = '', point = '', direction = '', ...more] = topic.slice(prefix.length + 1).split('/')
  const bad = (code: ProblemCode, facts: Facts): ReadMessage => ({
    cluster: UUID.test(cluster) ? cluster.toLowerCase() : null,
    content: { code, facts },
  })
  if (!UUID.test(cluster) || point === '' || point.length > 80 || more.length > 0)
    return bad('readings.mqtt-topic', { topic: topic.slice(0, 200) })
  if (direction !== 'withdrawal' && direction !== 'feed-in')
    return bad('readings.mqtt-topic', { topic: topic.slice(0, 200) })
  if (payload.length > MOST_BYTES)
    return bad('readings.mqtt-payload', { topic, reasonPl: 'jest za długa', reason: 'it is too long' })
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
  } catch {
    return bad('readings.mqtt-payload', { topic, reasonPl: 'nie jest zapisem JSON', reason: 'it is no JSON' })
  }
  const parsed = payloadSchema.safeParse(json)
  if (!parsed.success)
    return bad('readings.mqtt-payload', {
      topic,
      reasonPl: 'potrzebne są pola from (czas UTC), minutes (15 albo 60) i wh (liczba całkowita)',
      reason: 'the fields from (a time in UTC), minutes (15 or 60) and wh (a whole number) are needed',
    })
  return { cluster: cluster.toLowerCase(), content: parsed.data.map((one) => ({ ...one, point, direction })) }
}
