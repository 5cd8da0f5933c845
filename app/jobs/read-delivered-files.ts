import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { readMapping } from '../imports/generic/mapping.ts'
import type { FileOptions, FileRead } from '../imports/read-file.ts'
import { readFile } from '../imports/read-file.ts'
import type { Indexed } from '../imports/readings-folder.ts'
import { INDEX, readIndex } from '../imports/readings-folder.ts'
import { packFile } from '../usecases/readings/pack-file.ts'
import type { DeliveredFile, PackedFile } from '../usecases/readings/ports.ts'
import { checkFile } from './check-file.ts'
import type { FileToRead, RefusedFile, TaskResults } from './task.ts'
import { unpackZips } from './unpack-zips.ts'

/** A file read by the importers as a delivery of readings. */
export function deliveredFile(read: FileRead, name: string): DeliveredFile {
  const named = read.registers.filter(({ code }) => code !== null)
  const nameless = read.registers.length - named.length
  return {
    name,
    sha256: read.sha256,
    format: read.format,
    publishedAt: read.exportedAt === '' ? null : read.exportedAt,
    preliminary: false,
    series: named.map(({ series }) => series),
    findings: [
      ...read.findings.map((one) =>
        one.place?.file === undefined ? one : { ...one, place: { ...one.place, file: name } },
      ),
      ...(nameless === 0 ? [] : [finding('imports.no-point', 'error', {}, { file: name })]),
    ],
  }
}

const MAPPING = /\.mapping\.ya?ml$/

function refusedFile(name: string, error: unknown): RefusedFile {
  if (!(error instanceof Refusal)) throw error
  const { line, column } = error.place
  return {
    name,
    code: error.code,
    facts: error.facts,
    place: { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
  }
}

/** What lies beside the data: `index.csv` says which point a file is of, `NAME.mapping.yaml` what its columns are. */
async function helpersOf(files: readonly FileToRead[], refused: RefusedFile[]) {
  const paths = new Map(files.map(({ name, path }) => [basename(name), path]))
  const indexPath = paths.get(INDEX)
  let index = new Map<string, Indexed>()
  if (indexPath !== undefined)
    try {
      index = await readIndex(indexPath)
    } catch (error) {
      refused.push(refusedFile(INDEX, error))
    }
  const used = new Set([...index.values()].map(({ mapping }) => mapping))
  return {
    isHelper: (name: string) => name === INDEX || MAPPING.test(name) || used.has(name),
    async optionsFor(name: string): Promise<FileOptions> {
      const { mapping, ...said } = index.get(name) ?? {}
      const file = mapping ?? [`${name}.mapping.yaml`, `${name}.mapping.yml`].find((one) => paths.has(one))
      if (file === undefined) return said
      const path = paths.get(file)
      if (path === undefined) throw new Refusal('file.not-found', { path: file }, { file: INDEX })
      return { ...said, mapping: await readMapping(path) }
    },
  }
}

/**
 * Reads files one after another; one that cannot be read is told and leaves the others alone. Files that describe others
 * may be sent along with them, and archives are taken apart.
 */
export async function readDeliveredFiles(
  sent: readonly FileToRead[],
  onFile: (done: number, name: string) => void = () => undefined,
): Promise<TaskResults['read-files']> {
  const folder = await mkdtemp(join(tmpdir(), 'openklaster-unpacked-'))
  try {
    const delivered: PackedFile[] = []
    const refused: RefusedFile[] = []
    for (const file of sent) await checkFile(file)
    const files = await unpackZips(sent, folder, (name, error) => refused.push(refusedFile(name, error)))
    const { isHelper, optionsFor } = await helpersOf(files, refused)
    const helpers = files.map(({ name }) => name).filter((name) => isHelper(basename(name)))
    for (const [i, { path, name }] of files.entries()) {
      const own = basename(name)
      if (!isHelper(own))
        try {
          delivered.push(packFile(deliveredFile(await readFile(path, await optionsFor(own)), name)))
        } catch (error) {
          refused.push(refusedFile(name, error))
        }
      // Archives count as one until they are opened: the share told stays within what was sent.
      onFile(Math.round(((i + 1) / files.length) * sent.length), name)
    }
    const broken = new Set(refused.map(({ name }) => basename(name)))
    return { delivered, refused, helpers: helpers.filter((name) => !broken.has(basename(name))) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
