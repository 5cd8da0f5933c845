import { userInfo } from 'node:os'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Database } from '../../database/session.ts'
import { peopleOn } from '../../http/parts.ts'
import type { LoadedFolder } from '../../jobs/load-cluster-folder.ts'
import { loadClusterFolderInto } from '../../jobs/load-cluster-folder.ts'
import type { Actor } from '../../usecases/office/actor.ts'
import { actorId } from '../../usecases/office/actor.ts'
import { giveRole } from '../../usecases/people/roles.ts'
import type { Arguments } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import { folderIntoCluster, takenText } from '../folder/into-cluster.ts'
import { folderOnServer } from '../folder/new-on-server.ts'
import type { Command, Io } from '../io.ts'
import { placeOf, shownPlace, withDatabase } from '../place.ts'

const usage =
  'import FOLDER [--for E-MAIL] [--from DAY] [--server URL | --data FOLDER|postgres://…] [--json]; import FOLDER --into CLUSTER [--accept] [--leave-out-refused] [--changes-from DAY] [--server URL | --data …] [--json]'

/** Makes a person the administrator of a cluster: without a role nobody sees it in the browser. */
async function giveTo(database: Database, actor: Actor, cluster: string, email: string): Promise<void> {
  const unable = () => Promise.reject(new Error('a command makes no accounts and sends no letters'))
  const people = peopleOn(database, {
    accounts: { create: unable, restore: unable },
    send: unable,
    publicUrl: 'http://localhost',
  })
  await people.transaction(async (stores) => {
    const person = await stores.people.byEmail(email.trim().toLowerCase())
    if (!person) throw new Refusal('command.no-person', { email })
    await giveRole(people, stores, { actor: actorId(actor), cluster }, person, {
      role: 'administrator',
      memberId: null,
    })
  })
}

function loadedText(folder: string, place: string, loaded: LoadedFolder, io: Io): string {
  const { shortName, clusterId, members, points, plants, whatIfs, rules, files, values } = loaded
  return io.language === 'en'
    ? `${folder} → ${place}: ${shortName} (${clusterId}); ${members} members, ${points} points, ${plants} plants, ${whatIfs} what-ifs, ${rules} rules of sharing, ${files} files with ${values} values\n`
    : `${folder} → ${place}: ${shortName} (${clusterId}); członków ${members}, punktów ${points}, instalacji ${plants}, wariantów ${whatIfs}, zasad podziału ${rules}, plików ${files}, wartości ${values}\n`
}

function tell(folder: string, place: string, loaded: LoadedFolder, asJson: boolean, io: Io): void {
  if (asJson) {
    io.out(`${JSON.stringify(loaded, null, 2)}\n`)
    return
  }
  io.out(loadedText(folder, place, loaded, io))
  for (const one of loaded.findings) io.err(`${one.severity}: ${one[io.language]}\n`)
}

/** Into a cluster that is there: shown, and stored with `--accept`. */
async function takeInto(folder: string, cluster: string, { values, flags }: Arguments, io: Io): Promise<number> {
  const door = await openDoor(values, process.env, (line) => io.err(`${line}\n`))
  try {
    const manner = {
      accept: flags.has('--accept'),
      leaveOutRefused: flags.has('--leave-out-refused'),
      changesFrom: values.get('--changes-from'),
    }
    const taken = await folderIntoCluster(door, await door.clusterOf(cluster), folder, manner, io)
    io.out(flags.has('--json') ? `${JSON.stringify(taken, null, 2)}\n` : takenText(taken, io))
    return taken.tables.counts.refused > 0 && !manner.leaveOutRefused ? 2 : 0
  } finally {
    await door.close()
  }
}

/** As a new cluster of a running server. */
async function foundOn(url: string, folder: string, from: string | undefined, args: Arguments, io: Io) {
  const door = await openDoor(args.values, process.env, (line) => io.err(`${line}\n`))
  try {
    const loaded = await folderOnServer(door, folder, from, io)
    tell(folder, url, loaded, args.flags.has('--json'), io)
    return 0
  } finally {
    await door.close()
  }
}

/** As a new cluster of the database itself, whole or not at all. */
async function foundIn(folder: string, from: LocalDay | undefined, { values, flags }: Arguments, io: Io) {
  const place = placeOf(values.get('--data'), process.env)
  const loaded = await withDatabase(place, true, async (database) => {
    await migrate(database, MIGRATIONS)
    const actor: Actor = { kind: 'job', name: `cli:${userInfo().username}` }
    const email = values.get('--for')
    return loadClusterFolderInto(database, actor, folder, {
      from,
      ...(email === undefined ? {} : { also: (inside, cluster) => giveTo(inside, actor, cluster, email) }),
    })
  })
  tell(folder, shownPlace(place), loaded, flags.has('--json'), io)
  return 0
}

/** `openklaster import`: a cluster folder as a new cluster, or its tables and readings into one that is there. */
export const importFolder: Command = {
  usage,
  pl: 'Wczytuje katalog klastra jako nowy klaster albo (--into) jego tabele i odczyty do istniejącego, z próbą na początku.',
  en: 'Loads a cluster folder as a new cluster, or (--into) its tables and readings into one that is there, rehearsed first.',
  async run(args, io) {
    const parsed = parseArguments(args, usage, {
      values: ['--data', '--server', '--from', '--for', '--into', '--changes-from'],
      flags: ['--accept', '--leave-out-refused'],
    })
    const { values, words } = parsed
    const [folder] = words
    if (folder === undefined) throw new Refusal('command.usage', { reason: 'FOLDER', usage: `openklaster ${usage}` })
    const into = values.get('--into')
    if (into !== undefined) return takeInto(folder, into, parsed, io)
    const given = values.get('--from')
    const from = given === undefined ? undefined : day(given)
    const url = values.get('--server')
    return url === undefined ? foundIn(folder, from, parsed, io) : foundOn(url, folder, from, parsed, io)
  },
}
