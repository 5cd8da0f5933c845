import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../domain/calendar/day.ts'
import { ENGINES } from '../database/engines.test-support.ts'
import { migrate } from '../database/migration.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import type { Database } from '../database/session.ts'
import { foldersOn } from '../database/stores/folder-stores.ts'
import { officeOn } from '../database/stores/office-stores.ts'
import { settlementsOn } from '../database/stores/settlement/settlement-stores.ts'
import { folderFile, folderFiles } from '../documents/cluster-folder/folder-files.ts'
import { loadClusterFolder } from '../imports/cluster-folder/load-folder.ts'
import { analyse } from '../usecases/analyse/analyse.ts'
import { exportFolder, exportMonth } from '../usecases/cluster-folder/export-folder.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { changeCluster } from '../usecases/office/change-cluster.ts'
import { changeMember } from '../usecases/office/change-member.ts'
import { changePoint } from '../usecases/office/change-point.ts'
import { findCluster } from '../usecases/office/find-cluster.ts'
import { findMember } from '../usecases/office/find-member.ts'
import { findPoint } from '../usecases/office/find-point.ts'
import { setRule } from '../usecases/settlement/sharing-rules.ts'
import { loadClusterFolderInto } from './load-cluster-folder.ts'

const EXAMPLE = new URL('../../examples/dolina-zgody', import.meta.url).pathname
const CLERK: Actor = { kind: 'job', name: 'cli:test' }
const ON = '2026-02-01'
const POINT = '590243800000101016'

/** The example with a few of its files of readings, for speed. */
function smallFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-round-'))
  cpSync(EXAMPLE, folder, { recursive: true })
  const kept = /^(202601151000_5902438000001.*|5902438000004.*)\.csv$/
  for (const name of readdirSync(join(folder, 'readings')))
    if (!kept.test(name)) rmSync(join(folder, 'readings', name), { recursive: true })
  return folder
}

describe.each(ENGINES)('a cluster folder into the $name and out again', ({ name, open }) => {
  let database: Database
  const folders: string[] = []
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
  })
  afterAll(async () => {
    await database.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  async function written(cluster: string): Promise<Map<string, string>> {
    const needs = foldersOn(database)
    const folder = await exportFolder(needs, CLERK, cluster, ON)
    const files = new Map<string, string>()
    for (const name of folderFiles(folder))
      files.set(name, (await folderFile(folder, name, (month) => exportMonth(needs, CLERK, cluster, month))) ?? '')
    return files
  }
  function onDisk(files: ReadonlyMap<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'openklaster-round-'))
    folders.push(folder)
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }
  /** What the analysis finds, whatever the order of members and plants; what files it was read from does not count. */
  async function figures(folder: string) {
    const data = await loadClusterFolder(folder)
    const { balance, indicators, members, regimes, sharing } = analyse(
      { ...data, config: { ...data.config, options: { ...data.config.options, regimes: ['none', 'cluster'] } } },
      { today: day('2026-03-01'), version: 'test' },
    )
    const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1))
    const ordered = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(ordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([field, of]) => [field, ordered(of)]),
            )
          : value
    return JSON.stringify(ordered({ balance, indicators, members: sorted, regimes, sharing }))
  }

  test('balance, bills and shares of the exported folder are those of the first one, to the last digit', async () => {
    const folder = smallFolder()
    folders.push(folder)
    const { clusterId, whatIfs } = await loadClusterFolderInto(database, CLERK, folder)
    expect(whatIfs).toBe(3)
    const first = await written(clusterId)
    expect([...first.keys()].filter((file) => file.startsWith('whatif/'))).toHaveLength(3)
    // The analysis reads the folder, whichever engine wrote it: once is enough.
    if (name === ENGINES[0]?.name) expect(await figures(onDisk(first))).toBe(await figures(folder))

    // Histories, people and rules of sharing, which no table holds.
    const office = officeOn(database)
    const member = await findMember(office, CLERK, clusterId, 'mlawa')
    await changeMember(
      office,
      CLERK,
      clusterId,
      'mlawa',
      {
        people: [{ role: 'contact', name: 'Łucja Żak', position: null, email: null, phone: null, authorisedOn: null }],
      },
      member.version,
    )
    const { owners, version } = await findPoint(office, CLERK, clusterId, POINT)
    await changePoint(
      office,
      CLERK,
      clusterId,
      POINT,
      {
        owners: [
          { from: null, to: '2025-01-01', memberId: 'edz' },
          ...owners.map((one) => ({ ...one, from: '2025-01-01' })),
        ],
      },
      version,
    )
    await setRule(settlementsOn(database), CLERK, clusterId, {
      key: 'energy',
      resolution: 'uchwała 1/2026',
      resolvedOn: '2026-01-02',
      from: day('2026-01-01'),
    })
    const cluster = await findCluster(office, CLERK, clusterId)
    const { market: _, ...july } = cluster.settings.prices as Record<string, unknown>
    const priceLists = [{ from: '2026-07-01', note: 'aneks nr 2', prices: july }]
    await changeCluster(office, CLERK, clusterId, { settings: { ...cluster.settings, priceLists } }, cluster.version)
    const whole = await written(clusterId)
    expect(whole.get('cluster.yaml')).toContain('aneks nr 2')
    expect(whole.get('sharing.yaml')).toContain('uchwała 1/2026')
    const renamed = new Map(whole)
    renamed.set(
      'cluster.yaml',
      (whole.get('cluster.yaml') ?? '')
        .replace(/^name: .*$/m, 'name: Drugi')
        .replace(/^shortName: .*$/m, 'shortName: Drugi'),
    )
    const second = await loadClusterFolderInto(database, CLERK, onDisk(renamed))
    expect(second.rules).toBe(1)
    expect(Object.fromEntries(await written(second.clusterId))).toEqual(Object.fromEntries(renamed))
    expect((await findMember(office, CLERK, second.clusterId, 'mlawa')).people[0]?.name).toBe('Łucja Żak')
    expect((await findPoint(office, CLERK, second.clusterId, POINT)).owners).toHaveLength(2)
  }, 60_000)
})
