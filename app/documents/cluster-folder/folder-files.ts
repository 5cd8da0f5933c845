import { stringify } from 'yaml'
import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { month } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { ExportedFolder } from '../../usecases/cluster-folder/export-folder.ts'
import { clusterText, registerText, sharingText, whatIfText } from '../../usecases/cluster-folder/folder-texts.ts'
import type { RegisterFile } from '../register-tables/register-files.ts'
import { registerFile } from '../register-tables/register-files.ts'
import { slug } from '../words/file-names.ts'
import { readingsCsv } from './readings-csv.ts'

const TABLES: readonly RegisterFile[] = ['members.csv', 'points.csv', 'profiles.csv']

/** Names of the what-ifs' files, none twice. */
function whatIfNames({ scenarios }: ExportedFolder): readonly string[] {
  const taken = new Map<string, number>()
  return scenarios.map(({ name }) => {
    const stem = slug(name)
    const count = (taken.get(stem) ?? 0) + 1
    taken.set(stem, count)
    return `whatif/${count === 1 ? stem : `${stem}-${count}`}.yaml`
  })
}

/** Names of the files of a cluster folder, in the order they are written. */
export function folderFiles(folder: ExportedFolder): readonly string[] {
  return [
    'cluster.yaml',
    ...TABLES,
    'register.json',
    ...(folder.rules.length === 0 ? [] : ['sharing.yaml']),
    ...whatIfNames(folder),
    ...folder.months.map((one) => `readings/${one}.csv`),
  ]
}

/** What stands in one of the files; undefined: there is no such file. */
export async function folderFile(
  folder: ExportedFolder,
  name: string,
  readMonth: (month: LocalMonth) => Promise<readonly MonthBlock[]>,
): Promise<string | undefined> {
  if (!folderFiles(folder).includes(name)) return undefined
  const yaml = (value: unknown) => stringify(value, { lineWidth: 0, schema: 'core' })
  if (name === 'cluster.yaml') return yaml(clusterText(folder.register, folder.months))
  if (name === 'register.json') return `${JSON.stringify(registerText(folder.register), null, 2)}\n`
  if (name === 'sharing.yaml') return yaml(sharingText(folder.rules))
  const table = TABLES.find((one) => one === name)
  if (table) return (await registerFile(folder.register, table, '')) as string
  const scenario = folder.scenarios[whatIfNames(folder).indexOf(name)]
  if (scenario) return yaml(whatIfText(scenario))
  const wanted = month(name.slice('readings/'.length, -'.csv'.length))
  return readingsCsv(wanted, await readMonth(wanted))
}
