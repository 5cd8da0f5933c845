import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** Where live readings are listened for. */
export interface MqttSettings {
  readonly url: string
  readonly username: string | undefined
  readonly password: string | undefined
  /** The first level of every topic. */
  readonly prefix: string
  /** The broker keeps messages for this name while nobody listens: each process needs one of its own. */
  readonly clientId: string
  readonly ca: Buffer | undefined
  readonly cert: Buffer | undefined
  readonly key: Buffer | undefined
}

const PROTOCOLS = ['mqtt:', 'mqtts:', 'ws:', 'wss:']

/**
 * Settings of the broker: MQTT_URL, MQTT_USERNAME, MQTT_PASSWORD, MQTT_TOPIC, MQTT_CLIENT_ID, and files MQTT_CA, MQTT_CERT,
 * MQTT_KEY. Null when no broker is named.
 *
 * @refuses readings.mqtt-setting
 */
export function mqttSettings(env: Readonly<Record<string, string | undefined>>): MqttSettings | null {
  const url = env.MQTT_URL
  if (!url) return null
  const refuse = (name: string, reasonPl: string, reason: string) =>
    new Refusal('readings.mqtt-setting', { name, reasonPl, reason })
  if (!URL.canParse(url) || !PROTOCOLS.includes(new URL(url).protocol))
    throw refuse('MQTT_URL', 'ma mieć postać mqtts://serwer:8883', 'it must look like mqtts://server:8883')
  const file = (name: 'MQTT_CA' | 'MQTT_CERT' | 'MQTT_KEY') => {
    const path = env[name]
    if (!path) return undefined
    try {
      return readFileSync(path)
    } catch {
      throw refuse(name, `nie można odczytać pliku ${path}`, `the file ${path} cannot be read`)
    }
  }
  const prefix = env.MQTT_TOPIC || 'openklaster'
  if (/[#+\s\0]|^\/|\/$/.test(prefix))
    throw refuse(
      'MQTT_TOPIC',
      'bez znaków # i + oraz bez ukośnika na końcach',
      'without # and +, and without a slash at either end',
    )
  return {
    url,
    username: env.MQTT_USERNAME || undefined,
    password: env.MQTT_PASSWORD || undefined,
    prefix,
    clientId: env.MQTT_CLIENT_ID || `openklaster-${hostname()}`,
    ca: file('MQTT_CA'),
    cert: file('MQTT_CERT'),
    key: file('MQTT_KEY'),
  }
}
