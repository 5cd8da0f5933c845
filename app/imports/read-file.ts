import type { Direction, Netting } from '../../domain/metering/series.ts'
import type { Finding } from '../../domain/problems/finding.ts'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { READERS } from './formats.ts'
import { mappedReader } from './generic/generic.ts'
import type { Mapping } from './generic/mapping.ts'
import type { PriceSeries } from './reading/close-prices.ts'
import type { RegisterRead } from './reading/close-register.ts'
import { newCollector } from './reading/collector.ts'
import { damagedLetters } from './reading/encoding.ts'
import { codeInName } from './reading/file-name.ts'
import type { Reader, ReadOptions } from './reading/reader.ts'
import type { Source } from './reading/source.ts'
import { openSource, sha256Of } from './reading/source.ts'

/** What the caller knows about a file; everything is optional. */
export interface FileOptions {
  /** Code of the point, for files that carry none. A file that carries another is refused. */
  readonly point?: string
  readonly direction?: Direction
  readonly netting?: Netting
  /** Columns of a file of no known layout; it goes before every recogniser. */
  readonly mapping?: Mapping
  /** Leave out the checksum (big files read for speed only). */
  readonly noChecksum?: boolean
}

/** One file, read whole or refused whole. */
export interface FileRead {
  readonly path: string
  /** Id of the format, e.g. `tauron-elicznik-v3`. */
  readonly format: string
  readonly formatPl: string
  readonly formatEn: string
  /** SHA-256 of the bytes, hex; '' when not asked for. */
  readonly sha256: string
  /** When the file was exported, where its name says so (`YYYYMMDDHHMM`); '' elsewhere. */
  readonly exportedAt: string
  readonly registers: readonly RegisterRead[]
  readonly prices: readonly PriceSeries[]
  readonly findings: readonly Finding[]
}

/** What stands at the beginning of a file, short enough for a sentence. */
function seen(source: Source): string {
  if (source.workbook)
    return source.workbook.sheets
      .slice(0, 4)
      .map(({ name, preview }) => `„${name}”: ${(preview[0]?.cells ?? []).filter(Boolean).slice(0, 8).join(' | ')}`)
      .join('; ')
      .slice(0, 300)
  const text =
    source.header.cells.length > 1 ? source.header.cells.join(' | ') : source.head.trim().replace(/\s+/g, ' ')
  // Control characters of a binary file would garble the terminal.
  return text.slice(0, 200).replace(/[\p{C}]/gu, '·')
}

function readerOf(source: Source, mapping: Mapping | undefined): Reader {
  if (mapping) return mappedReader(mapping)
  const found = READERS.find((reader) => reader.recognises(source))
  if (found) return found
  const damaged = damagedLetters(source.head.slice(0, 2000))
  if (damaged !== undefined) throw new Refusal('imports.encoding', { text: damaged }, source.place(source.header.line))
  throw new Refusal(
    'imports.unknown-format',
    { seen: seen(source), known: READERS.map(({ format }) => format).join(', ') },
    source.place(source.header.line),
  )
}

/** Whether a text of lines stops in the middle of its last one. */
async function endsOpen({ workbook, head, handle, size }: Source): Promise<boolean> {
  if (workbook || /^\s*[{[<]/.test(head) || !/[\r\n]/.test(head.trim())) return false
  const tail = Buffer.alloc(2)
  await handle.read(tail, 0, 2, Math.max(0, size - 2))
  return !tail.includes(10) && !tail.includes(13)
}

/** PGE names its exports by the minute; it decides which of two files is the newer. */
function exportedAt(name: string): string {
  return /^(20\d{10})_/.exec(name)?.[1] ?? ''
}

/** Names the point by the file's name where nothing else does, and tells of a name that says otherwise. */
function named(
  source: Source,
  options: FileOptions,
  registers: readonly RegisterRead[],
  findings: Finding[],
): readonly RegisterRead[] {
  const inName = codeInName(source.name)
  if (inName === undefined || options.point !== undefined) return registers
  const inside = registers.find(({ code }) => code !== null && /^\d{18}$/.test(code) && code !== inName)?.code
  if (inside) findings.push(finding('imports.name-mismatch', 'warning', { named: inName, inside }, source.place()))
  return registers.map((register) =>
    register.code === null ? { ...register, code: inName, series: { ...register.series, point: inName } } : register,
  )
}

/**
 * Reads one file: readings or prices, whatever format it is in.
 *
 * The format is recognised by what stands in the file. A file is read whole or refused whole; what a person should know
 * about its data comes as findings.
 *
 * @refuses imports.* and file.*, each with file, line and column where they are known
 * @pl odczyt pliku z danymi pomiarowymi
 */
export async function readFile(path: string, options: FileOptions = {}): Promise<FileRead> {
  const source = await openSource(path)
  try {
    const reader = readerOf(source, options.mapping)
    const collector = newCollector(source)
    await reader.read(source, collector.sink, options satisfies ReadOptions)
    const { registers, prices, findings } = collector.finish()
    const all = [...findings]
    if (reader.tentative) all.push(finding('imports.tentative', 'info', { format: reader.format }, source.place()))
    if (await endsOpen(source)) all.push(finding('imports.no-final-newline', 'info', {}, source.place()))
    const pointed = named(source, options, registers, all)
    return {
      path,
      format: reader.format,
      formatPl: reader.pl,
      formatEn: reader.en,
      sha256: options.noChecksum ? '' : await sha256Of(source),
      exportedAt: exportedAt(source.name),
      registers: pointed,
      prices,
      findings: all,
    }
  } catch (problem) {
    throw problem instanceof Refusal ? problem.at({ file: path }) : problem
  } finally {
    await source.handle.close()
  }
}
