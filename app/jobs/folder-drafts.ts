import { join } from 'node:path'
import { day } from '../../domain/calendar/day.ts'
import { readFolderExtras } from '../imports/cluster-folder/folder-extras.ts'
import { tableIn } from '../imports/cluster-folder/load-folder.ts'
import { readMembers } from '../imports/cluster-folder/members.ts'
import { readPoints } from '../imports/cluster-folder/points.ts'
import { readProfiles } from '../imports/cluster-folder/profiles.ts'
import { readWhatIf, whatIfsOf } from '../imports/cluster-folder/what-if-file.ts'
import type { ClusterData } from '../usecases/analyse/cluster-data.ts'
import { registerFromData } from '../usecases/office/register-from-data.ts'
import { registerFromTables } from '../usecases/office/register-from-tables.ts'
import type { ScenarioWanted } from '../usecases/scenarios/edit-scenario.ts'

/** What a folder says, as the office would enter it; the tables are read again for what the analysis does not need. */
export async function folderDrafts(folder: string, data: ClusterData, from: string) {
  const extras = await readFolderExtras(folder)
  const table = (name: string) => tableIn(folder, name) ?? join(folder, `${name}.csv`)
  const profiles = tableIn(folder, 'profiles')
  const { cluster, members, points } = extras.register
  const records = registerFromTables(
    {
      members: (await readMembers(table('members'))).rows,
      points: (await readPoints(table('points'))).rows,
      profiles: profiles === undefined ? [] : (await readProfiles(profiles)).rows,
      known: { members, points },
    },
    from,
  )
  const drafts = registerFromData(data, from)
  const { settings, ...more } = cluster
  const { period } = data.config
  const year = Number(period.from.slice(0, 4))
  const whatIfs = await Promise.all(
    whatIfsOf(folder).map(async (path): Promise<ScenarioWanted> => {
      const { name, note, on = `${period.pricingYear ?? year}-01-01`, changes } = await readWhatIf(path)
      return { name, note, base: { year, on }, changes }
    }),
  )
  return {
    drafts: {
      ...drafts,
      ...records,
      cluster: { ...drafts.cluster, ...more, settings: { ...drafts.cluster.settings, ...settings } },
    },
    rules: extras.rules.map((rule) => ({ ...rule, from: day(rule.from) })),
    whatIfs,
  }
}
