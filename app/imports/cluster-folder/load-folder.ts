import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile as readBytes } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Weather } from '../../../domain/generation/weather.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { ClusterData } from '../../usecases/analyse/cluster-data.ts'
import { joinFiles } from '../join-files.ts'
import { readReadingsFolder } from '../readings-folder.ts'
import { readWeatherFile } from '../weather/read-weather-file.ts'
import { readClusterFile } from './cluster-file.ts'
import { readMembers } from './members.ts'
import { readPoints } from './points.ts'
import { readProfiles } from './profiles.ts'

type Input = ClusterData['inputs'][number]

/** Told before each file: its name, and how far the reading is (0–1). */
export type OnFile = (name: string, share: number) => void

/** The first of several spellings of a table that is there: lists come from spreadsheets too. */
export function tableIn(folder: string, name: string): string | undefined {
  return ['csv', 'xlsx', 'xls'].map((ending) => join(folder, `${name}.${ending}`)).find((path) => existsSync(path))
}

async function sha256(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readBytes(path))
    .digest('hex')
}

/**
 * Reads a cluster folder whole: `cluster.yaml`, `members`, `points`, `profiles` and `readings/`.
 *
 * @refuses folder.no-cluster-file, folder.bad-yaml, folder.field, file.not-found and what the readers refuse, each with
 *          file, line and column
 */
export async function loadClusterFolder(folder: string, onFile: OnFile = () => undefined): Promise<ClusterData> {
  const clusterFile = join(folder, 'cluster.yaml')
  if (!existsSync(folder)) throw new Refusal('file.not-found', { path: folder }, { file: folder })
  if (!existsSync(clusterFile)) throw new Refusal('folder.no-cluster-file', { path: folder }, { file: folder })
  const inputs: Input[] = []
  const findings: Finding[] = []
  onFile('cluster.yaml', 0)
  const cluster = readClusterFile(await readBytes(clusterFile, 'utf8'), clusterFile)
  findings.push(...cluster.findings)
  inputs.push({ file: 'cluster.yaml', sha256: await sha256(clusterFile), format: cluster.config.format })

  const table = async <Row>(
    name: string,
    read: (path: string) => Promise<{ rows: readonly Row[]; sha256: string; findings: readonly Finding[] }>,
  ): Promise<readonly Row[] | undefined> => {
    const path = tableIn(folder, name)
    if (path === undefined) return undefined
    onFile(relative(folder, path), 0.02)
    const { rows, sha256: sum, findings: found } = await read(path)
    findings.push(...found)
    inputs.push({ file: relative(folder, path), sha256: sum, format: name })
    return rows
  }
  const members = await table('members', readMembers)
  const points = await table('points', readPoints)
  for (const [name, rows] of Object.entries({ members, points }))
    if (!rows) throw new Refusal('file.not-found', { path: join(folder, `${name}.csv`) }, { file: folder })
  const profiles = (await table('profiles', readProfiles)) ?? []

  const codes = new Set((points ?? []).flatMap(({ code, feedInCode }) => [code, feedInCode ?? code]))
  for (const row of profiles)
    if (!codes.has(row.point))
      findings.push(finding('folder.unknown-point', 'warning', { where: `profiles:${row.line}`, point: row.point }))

  const readingsFolder = join(folder, 'readings')
  const read = existsSync(readingsFolder)
    ? await readReadingsFolder(readingsFolder, [...codes], (name, number, total) =>
        onFile(join('readings', name), 0.05 + (0.95 * number) / total),
      )
    : { files: [], findings: [] }
  const merged = joinFiles(read.files)
  for (const file of read.files) {
    findings.push(...file.findings)
    inputs.push({ file: relative(folder, file.path), sha256: file.sha256, format: file.format })
  }
  const { weather: wanted } = cluster.config
  let weather: Weather | null = null
  if (wanted?.kind === 'file') {
    const path = join(folder, wanted.path)
    const found = await readWeatherFile(path)
    weather = found.weather
    findings.push(...found.findings)
    inputs.push({ file: wanted.path, sha256: await sha256(path), format: found.format })
  }
  return {
    config: cluster.config,
    members: members ?? [],
    points: points ?? [],
    profiles,
    readings: merged.series,
    weather,
    inputs,
    findings: [...findings, ...read.findings, ...merged.findings],
  }
}
