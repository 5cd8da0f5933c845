import { setTimeout as wait } from 'node:timers/promises'
import type { MqttClient } from 'mqtt'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Database } from '../../database/session.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import type { Actor } from '../../usecases/office/actor.ts'
import { noteLiveProblem } from '../../usecases/readings/live-problems.ts'
import { sendReadings } from '../../usecases/readings/live-readings.ts'
import type { BadMessage } from './message.ts'
import { readMessage } from './message.ts'
import type { MqttSettings } from './settings.ts'

const MQTT: Actor = { kind: 'job', name: 'mqtt' }
/** Pause before a lost connection or a database that does not answer is tried again [ms]. */
const PAUSE_MS = 5000

export interface ListenOptions {
  readonly database: Database
  readonly clock: () => string
  readonly log: (line: string) => void
  readonly pauseMs?: number
}

/**
 * Listens for live readings. A message is confirmed to the broker when its readings are stored, so that none is lost by
 * a process that dies; one that comes twice changes nothing. A message that makes no sense is noted for the office and
 * confirmed: sent again it would make no more.
 */
export function listenMqtt(
  settings: MqttSettings,
  { database, clock, log, pauseMs = PAUSE_MS }: ListenOptions,
): { readonly stop: () => Promise<void> } {
  const needs = readingsOn(database, clock)
  const stopper = new AbortController()

  async function note(cluster: string | null, topic: string, { code, facts }: BadMessage): Promise<void> {
    const known = cluster !== null && (await noteLiveProblem(needs, MQTT, cluster, { topic, code, facts }))
    if (!known) log(`mqtt: ${topic.slice(0, 200)}: ${code} ${JSON.stringify(facts)}`)
  }

  async function take(topic: string, payload: Uint8Array): Promise<void> {
    const { cluster, content } = readMessage(settings.prefix, topic, payload)
    if (cluster === null || !Array.isArray(content)) return note(cluster, topic, content as BadMessage)
    try {
      await sendReadings(needs, MQTT, cluster, content, 'mqtt')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await note(cluster, topic, error)
    }
  }

  /** Tries until it is done or nobody listens any more; a database that is away must not cost a reading. */
  async function takeSurely(topic: string, payload: Uint8Array): Promise<boolean> {
    while (!stopper.signal.aborted)
      try {
        await take(topic, payload)
        return true
      } catch (error) {
        log(`mqtt: ${topic}: ${error instanceof Error ? error.message : String(error)}`)
        await wait(pauseMs, undefined, { signal: stopper.signal }).catch(() => undefined)
      }
    return false
  }

  const opened = open(settings, log, pauseMs)
  let last: Promise<unknown> = Promise.resolve()
  const wired = opened.then((client) => {
    client.handleMessage = ({ topic, payload }, confirm) => {
      last = takeSurely(String(topic), Buffer.from(payload)).then((done) => {
        if (done) confirm()
      })
    }
    return client
  })
  wired.catch((error: unknown) => log(`mqtt: ${String(error)}`))
  return {
    async stop() {
      stopper.abort()
      await last
      await (await opened).endAsync(true)
    },
  }
}

async function open(settings: MqttSettings, log: (line: string) => void, pauseMs: number): Promise<MqttClient> {
  // Loaded only where a broker is named.
  const { connect } = await import('mqtt')
  const { url, prefix, clientId, username, password, ca, cert, key } = settings
  const client = connect(url, {
    clientId,
    // The broker keeps what comes while we are away.
    clean: false,
    manualConnect: true,
    reconnectPeriod: pauseMs,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(ca ? { ca } : {}),
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
  })
  const place = new URL(url).host
  let connected: boolean | null = null
  client.on('connect', () => {
    connected = true
    log(`mqtt: listening at ${place}, ${prefix}/#`)
    client.subscribe(`${prefix}/#`, { qos: 1 }, (error) => {
      if (error) log(`mqtt: the broker refused the subscription: ${error.message}`)
    })
  })
  client.on('close', () => {
    // Said once, not with every attempt.
    if (connected !== false) log(`mqtt: no connection to ${place}; trying again`)
    connected = false
  })
  client.on('error', (error) => log(`mqtt: ${error.message}`))
  // Messages of a kept session may come with the very first packet: the handler stands before the line is opened.
  queueMicrotask(() => client.connect())
  return client
}
