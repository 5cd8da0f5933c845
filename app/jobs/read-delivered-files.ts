import { basename } from 'node:path'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { FileRead } from '../imports/read-file.ts'
import { readFile } from '../imports/read-file.ts'
import type { DeliveredFile } from '../usecases/readings/ports.ts'
import type { FileToRead, RefusedFile, TaskResults } from './task.ts'

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

/** Reads files one after another; one that cannot be read is told and leaves the others alone. */
export async function readDeliveredFiles(
  files: readonly FileToRead[],
  onFile: (done: number, name: string) => void = () => undefined,
): Promise<TaskResults['read-files']> {
  const delivered: DeliveredFile[] = []
  const refused: RefusedFile[] = []
  for (const [i, { path, name }] of files.entries()) {
    try {
      delivered.push(deliveredFile(await readFile(path), basename(name)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ name: basename(name), code: error.code, facts: error.facts })
    }
    onFile(i + 1, name)
  }
  return { delivered, refused }
}
