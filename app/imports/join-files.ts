import type { Series } from '../../domain/metering/series.ts'
import type { Version } from '../../domain/metering/versions.ts'
import { mergeVersions } from '../../domain/metering/versions.ts'
import type { Finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { FileRead } from './read-file.ts'
import { registerNames } from './reading/close-register.ts'

/** The registers of many files, each once. */
export interface JoinedFiles {
  readonly series: readonly Series[]
  readonly findings: readonly Finding[]
}

/**
 * The registers of many files as one series each, by the rule of {@link mergeVersions}; in whatever order they come.
 *
 * @refuses imports.no-point when a file names no point, imports.resolution when two files of a register have intervals
 *          of different length
 * @pl łączenie plików z odczytami
 */
export function joinFiles(files: readonly FileRead[]): JoinedFiles {
  const registers = new Map<string, Version[]>()
  for (const { path, exportedAt, sha256, registers: found } of files)
    for (const { code, series } of found) {
      if (code === null) throw new Refusal('imports.no-point', {}, { file: path })
      const { direction, netting, slotsPerValue } = series
      const key = `${direction}|${netting}|${code}`
      const versions = registers.get(key) ?? []
      const other = versions.find((one) => one.series.slotsPerValue !== slotsPerValue)
      if (other)
        throw new Refusal(
          'imports.resolution',
          { ...registerNames(series), older: other.source, newer: path },
          { file: path },
        )
      versions.push({ series, source: path, publishedAt: exportedAt === '' ? null : exportedAt, checksum: sha256 })
      registers.set(key, versions)
    }
  const merged = [...registers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, versions]) => mergeVersions(versions))
  return { series: merged.map(({ series }) => series), findings: merged.flatMap(({ findings }) => findings) }
}
