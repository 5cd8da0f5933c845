import type { Database } from '../database/session.ts'
import { releaseJobs } from '../database/stores/jobs/take-jobs.ts'
import { every } from '../http/every.ts'
import { newHousekeeping } from './housekeeping/housekeeping.ts'
import { housekeepingDays } from './housekeeping/settings.ts'
import { listenMqtt } from './mqtt/listen.ts'
import type { MqttSettings } from './mqtt/settings.ts'
import { mqttSettings } from './mqtt/settings.ts'
import { newPickup } from './pickup/pickup.ts'
import type { PickupFolder } from './pickup/settings.ts'
import { pickupFolders } from './pickup/settings.ts'
import { runsWith } from './runs.ts'
import type { Post } from './sending-job.ts'
import { startWorker } from './worker.ts'

/** What a process does beside answering requests. */
export interface BackgroundSettings {
  readonly folders: readonly PickupFolder[]
  readonly mqtt: MqttSettings | null
  /** Finished jobs and rehearsals nobody accepted go after so many days; null: never. */
  readonly housekeepingDays: number | null
}

/** Read before anything starts, so that a wrong setting is told at once. @refuses readings.pickup-setting, readings.mqtt-setting, job.housekeeping-setting */
export function backgroundSettings(env: Readonly<Record<string, string | undefined>>): BackgroundSettings {
  return {
    folders: pickupFolders(env.READINGS_FOLDERS),
    mqtt: mqttSettings(env),
    housekeepingDays: housekeepingDays(env.HOUSEKEEPING_DAYS),
  }
}

/** A file is taken up when it did not change between two rounds [ms]. */
const ROUND_MS = 10_000
const HOUR_MS = 3_600_000

/** Works the queue off, picks files up, listens for live readings. @returns how to end it: the job in hand is finished first */
export function startBackground(
  settings: BackgroundSettings,
  {
    database,
    clock,
    log,
    name,
    post = null,
    workers = 1,
  }: {
    readonly database: Database
    readonly clock: () => string
    readonly log: (line: string) => void
    readonly name: string
    /** How letters are written; without it sendings are left to other processes. */
    readonly post?: Post | null
    readonly workers?: number
  },
): { readonly stop: () => Promise<void> } {
  // Once for all workers of the process: what runs afterwards is theirs.
  const ready = releaseJobs(database, clock()).catch((error: unknown) => log(`jobs: ${String(error)}`))
  const runs = runsWith(post)
  const running = [
    ...Array.from({ length: workers }, (_, i) =>
      startWorker({ database, clock, log, ready, runs, name: `${name}-${process.pid}-${i}` }),
    ),
    ...(settings.folders.length === 0
      ? []
      : [every(ROUND_MS, newPickup(settings.folders, { database, clock, log }), log)]),
    ...(settings.housekeepingDays === null
      ? []
      : [every(HOUR_MS, newHousekeeping(settings.housekeepingDays, { database, clock, log }), log)]),
    ...(settings.mqtt ? [listenMqtt(settings.mqtt, { database, clock, log })] : []),
  ]
  return {
    async stop() {
      for (const one of running) await one.stop()
    },
  }
}
