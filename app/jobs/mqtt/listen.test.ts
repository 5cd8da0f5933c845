import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { connectAsync } from 'mqtt'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { CLERK, CLUSTER, foundCluster, person } from '../../database/stores/readings/readings-world.test-support.ts'
import { liveState } from '../../usecases/readings/live-problems.ts'
import { hasBroker, newBroker } from './broker.test-support.ts'
import { listenMqtt } from './listen.ts'
import type { MqttSettings } from './settings.ts'
import { mqttSettings } from './settings.ts'

const TOPIC = `openklaster/${CLUSTER}/P1/withdrawal`
const at = (hour: number, wh = 100) => ({ from: `2026-07-01T${String(hour).padStart(2, '0')}:00:00Z`, minutes: 60, wh })

test('settings of a broker are read from the environment, and wrong ones refused before anything starts', () => {
  expect(mqttSettings({})).toBeNull()
  expect(
    mqttSettings({ MQTT_URL: 'mqtts://broker:8883', MQTT_USERNAME: 'a', MQTT_PASSWORD: 'b', MQTT_TOPIC: 'klaster/x' }),
  ).toMatchObject({
    username: 'a',
    password: 'b',
    prefix: 'klaster/x',
  })
  for (const wrong of [
    { MQTT_URL: 'broker' },
    { MQTT_URL: 'http://broker' },
    { MQTT_URL: 'mqtt://broker', MQTT_TOPIC: 'a/#' },
    { MQTT_URL: 'mqtt://broker', MQTT_CA: '/there/is/nothing' },
  ])
    expect(() => mqttSettings(wrong)).toThrow(/readings.mqtt-setting/)
})

describe.skipIf(!hasBroker)(
  `live readings by MQTT${hasBroker ? '' : ' (skipped: /usr/sbin/mosquitto is not installed)'}`,
  () => {
    describe.each(ENGINES)('on the $name', ({ open }) => {
      let database: Database
      let broker: Awaited<ReturnType<typeof newBroker>>
      let log: string[]
      let listening: { stop: () => Promise<void> } | undefined
      beforeAll(async () => {
        database = await open()
        await foundCluster(database)
        broker = await newBroker()
      })
      afterAll(async () => {
        await broker.remove()
        await database.close()
      })
      beforeEach(async () => {
        log = []
        await database.transaction(async (session) => {
          await session.query('delete from live_reading')
          await session.query('delete from live_problem')
        })
      })
      afterEach(async () => {
        await listening?.stop()
        listening = undefined
      })

      const settings = (more: Partial<MqttSettings> = {}) =>
        ({ ...mqttSettings({ MQTT_URL: broker.url, MQTT_CLIENT_ID: 'under-test' }), ...more }) as MqttSettings
      const until = async (what: string, done: () => Promise<boolean> | boolean) => {
        for (let tries = 0; tries < 200; tries += 1) {
          if (await done()) return
          await wait(25)
        }
        throw new Error(`in vain: ${what}\n${log.join('\n')}`)
      }
      const heard = () => log.filter((line) => line.includes('listening')).length
      const listen = async (on = database, of = settings()) => {
        const before = heard()
        listening = listenMqtt(of, {
          database: on,
          clock: () => new Date().toISOString(),
          log: (line) => log.push(line),
          pauseMs: 100,
        })
        await until('a connection', () => heard() > before)
        // The subscription is a packet of its own.
        await wait(50)
      }
      const publish = async (...messages: (readonly [string, unknown])[]) => {
        const client = await connectAsync(broker.url)
        for (const [topic, payload] of messages)
          await client.publishAsync(topic, typeof payload === 'string' ? payload : JSON.stringify(payload), { qos: 1 })
        await client.endAsync()
      }
      const stored = async () =>
        database.read((session) =>
          session.query<{ wh: number; source: string }>('select wh, source from live_reading order by slot'),
        )
      const problems = async () => (await liveState(readingsOn(database), CLERK, CLUSTER)).problems

      test('a reading is stored once, however often it comes, and a later word for it holds', async () => {
        await listen()
        await publish([TOPIC, at(1)], [TOPIC, at(1)], [TOPIC, [at(2, 20), at(3, 30)]], [TOPIC, at(1, 11)])
        await until('three readings', async () => (await stored())[0]?.wh === 11)
        expect(await stored()).toEqual([11, 20, 30].map((wh) => ({ wh, source: 'mqtt' })))
        expect(await problems()).toEqual([])
      })
      test('nonsense is told to the office, once with its number, and what follows is heard', async () => {
        await listen()
        await publish(
          [TOPIC, 'no json'],
          [TOPIC, 'no json again'],
          [TOPIC, { ...at(1), wh: -1 }],
          [`openklaster/${CLUSTER}/P1/sideways`, at(1)],
          [`openklaster/${CLUSTER}/OBCY/withdrawal`, at(1)],
          [`${TOPIC}x`, at(1)],
          [`openklaster/x/P1/withdrawal`, at(1)],
          [`openklaster/0191c0de-0000-7000-8000-0000000000ff/P1/withdrawal`, at(1)],
          [`openklaster/${CLUSTER}/P2/withdrawal`, { ...at(1), from: '2026-07-01T01:07:00Z' }],
          [TOPIC, at(4, 44)],
        )
        await until('the last one', async () => (await stored()).length === 1)
        const told = (await problems()).map(({ topic, times, finding }) => [
          topic.split('/').slice(2).join('/'),
          times,
          finding.code,
        ])
        expect(told.sort()).toEqual(
          [
            ['P1/withdrawal', 3, 'readings.mqtt-payload'],
            ['P1/sideways', 1, 'readings.mqtt-topic'],
            ['OBCY/withdrawal', 1, 'readings.unknown-point'],
            ['P1/withdrawalx', 1, 'readings.mqtt-topic'],
            ['P2/withdrawal', 1, 'calendar.not-an-instant'],
          ].sort(),
        )
        // What names no cluster of ours is the operator's matter.
        expect(log.filter((line) => /readings\.(mqtt-topic|unknown-point)/.test(line))).toHaveLength(2)
        await expect(liveState(readingsOn(database), person('member', 'szkola'), CLUSTER)).rejects.toMatchObject({
          code: 'actor.not-entitled',
        })
      })
      test('a broker that went away is found again, and said once', async () => {
        await listen()
        await broker.stop()
        await until('the loss', () => log.some((line) => line.includes('no connection')))
        await wait(350)
        expect(log.filter((line) => line.includes('no connection'))).toHaveLength(1)
        await broker.start()
        await until('a second connection', () => heard() === 2)
        await wait(50)
        await publish([TOPIC, at(5, 55)])
        await until('the reading', async () => (await stored()).length === 1)
      })
      test('what comes while nobody listens is delivered afterwards', async () => {
        await listen()
        await listening?.stop()
        await publish([TOPIC, at(6, 66)])
        expect(await stored()).toEqual([])
        await listen()
        await until('the kept reading', async () => (await stored()).length === 1)
      })
      test('a reading is not confirmed before it is stored: a database that is away costs none', async () => {
        let away = 3
        const shaky: Database = {
          ...database,
          transaction: (work) => {
            away -= 1
            return away >= 0 ? Promise.reject(new Error('the database is away')) : database.transaction(work)
          },
        }
        await listen(shaky)
        await publish([TOPIC, at(7, 77)])
        await until('the reading', async () => (await stored()).length === 1)
        expect(log.filter((line) => line.includes('away'))).toHaveLength(3)
        away = Number.POSITIVE_INFINITY
        await publish([TOPIC, at(8, 88)])
        await until('a first try', () => log.filter((line) => line.includes('away')).length > 3)
        await listening?.stop()
        await listen()
        await until('the reading that was never confirmed', async () => (await stored()).length === 2)
      })
      test('TLS and a password: the right ones are let in, wrong ones told', async () => {
        const secure = await newBroker({ secure: true })
        try {
          const right = settings({
            url: secure.url,
            ca: readFileSync(secure.certificate),
            username: 'licznik',
            password: 'sekret',
          })
          await listen(database, right)
          await listening?.stop()
          listening = listenMqtt(settings({ ...right, url: secure.url, password: 'zly' }), {
            database,
            clock: () => '',
            log: (line) => log.push(line),
            pauseMs: 100,
          })
          await until('a refusal', () => log.some((line) => /not authori[sz]ed/i.test(line)))
          await listening.stop()
          listening = listenMqtt(settings({ url: secure.url, username: 'licznik', password: 'sekret' }), {
            database,
            clock: () => '',
            log: (line) => log.push(line),
            pauseMs: 100,
          })
          await until('a refusal of the certificate', () => log.some((line) => /self-signed|certificate/i.test(line)))
        } finally {
          await listening?.stop()
          listening = undefined
          await secure.remove()
        }
      })
    })
  },
)
