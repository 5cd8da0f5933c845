import { userInfo } from 'node:os'
import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Database } from '../../database/session.ts'
import { peopleOn } from '../../http/parts.ts'
import { loadClusterFolderInto } from '../../jobs/load-cluster-folder.ts'
import type { Actor } from '../../usecases/office/actor.ts'
import { actorId } from '../../usecases/office/actor.ts'
import { giveRole } from '../../usecases/people/roles.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { placeOf, shownPlace, withDatabase } from '../place.ts'

const usage = 'import FOLDER [--for E-MAIL] [--from DAY] [--data FOLDER|postgres://…] [--json]'

/** Makes a person the administrator of a cluster: without a role nobody sees it in the browser. */
async function giveTo(database: Database, actor: Actor, cluster: string, email: string): Promise<void> {
  const unable = () => Promise.reject(new Error('a command makes no accounts and sends no letters'))
  const people = peopleOn(database, { accounts: { create: unable }, send: unable, publicUrl: 'http://localhost' })
  await people.transaction(async (stores) => {
    const person = await stores.people.byEmail(email.trim().toLowerCase())
    if (!person) throw new Refusal('command.no-person', { email })
    await giveRole(people, stores, { actor: actorId(actor), cluster }, person, {
      role: 'administrator',
      memberId: null,
    })
  })
}

/** `openklaster import`: a cluster folder as a new cluster of the database, whole or not at all. */
export const importFolder: Command = {
  usage,
  pl: 'Wczytuje katalog klastra do bazy jako nowy klaster: rejestr i odczyty, w całości albo wcale.',
  en: 'Loads a cluster folder into the database as a new cluster: register and readings, all of it or nothing.',
  async run(args, io) {
    const { values, flags, words } = parseArguments(args, usage, { values: ['--data', '--from', '--for'] })
    const [folder] = words
    if (folder === undefined) throw new Refusal('command.usage', { reason: 'FOLDER', usage: `openklaster ${usage}` })
    const given = values.get('--from')
    const from = given === undefined ? undefined : day(given)
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
    if (flags.has('--json')) {
      io.out(`${JSON.stringify(loaded, null, 2)}\n`)
      return 0
    }
    const { shortName, clusterId, members, points, plants, files, values: count, findings } = loaded
    io.out(
      io.language === 'en'
        ? `${folder} → ${shownPlace(place)}: ${shortName} (${clusterId}); ${members} members, ${points} points, ${plants} plants, ${files} files with ${count} values\n`
        : `${folder} → ${shownPlace(place)}: ${shortName} (${clusterId}); członków ${members}, punktów ${points}, instalacji ${plants}, plików ${files}, wartości ${count}\n`,
    )
    for (const one of findings) io.err(`${one.severity}: ${one[io.language]}\n`)
    return 0
  },
}
