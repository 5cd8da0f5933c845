import type { Slot } from '../../domain/calendar/slot.ts'
import type { Direction, Netting, Series } from '../../domain/metering/series.ts'
import { MISSING, Quality } from '../../domain/metering/series.ts'
import type { Finding } from '../../domain/problems/finding.ts'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { FileRead } from './read-file.ts'
import type { RegisterRead } from './reading/close-register.ts'
import { registerNames } from './reading/close-register.ts'

/** A value that a newer file replaced, or that an older one brings although a better is known. */
export interface Former {
  readonly point: string
  readonly direction: Direction
  readonly netting: Netting
  readonly slot: Slot
  readonly wh: number
  readonly quality: number
  /** The file the value came from. */
  readonly file: string
}

/** All files of a set as one series for each register. */
export interface Merged {
  readonly series: readonly Series[]
  /** Values that no longer hold, oldest first: nothing is ever lost. */
  readonly former: readonly Former[]
  readonly findings: readonly Finding[]
}

interface Part {
  readonly file: FileRead
  readonly read: RegisterRead
}

/**
 * Which file is the newer: the later export, where names tell it; else the later name. A total order, so the order in
 * which files are handed over does not matter.
 */
function byVersion(a: FileRead, b: FileRead): number {
  const [first, second] = [a, b].map(({ exportedAt, path, sha256 }) => `${exportedAt}\0${path}\0${sha256}`)
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}

/** A measured value is not given up for an estimate, unless the exports tell that the estimate is newer. */
function keeps(before: number, after: number, older: FileRead, newer: FileRead): boolean {
  const dated = older.exportedAt !== '' && newer.exportedAt !== ''
  return !dated && before !== Quality.estimated && after === Quality.estimated
}

interface Clash {
  count: number
  readonly older: string
  readonly newer: string
}

function mergeParts(parts: readonly Part[], former: Former[], findings: Finding[]): Series {
  const [head] = parts
  if (!head) throw new Error('mergeParts: nothing to merge')
  const { point, direction, netting, slotsPerValue } = head.read.series
  const names = registerNames({ point, direction, netting })
  for (const { read, file } of parts)
    if (read.series.slotsPerValue !== slotsPerValue)
      throw new Refusal(
        'imports.resolution',
        { ...names, older: head.file.path, newer: file.path },
        { file: file.path },
      )
  const first = Math.min(...parts.map(({ read }) => read.series.start))
  const end = Math.max(...parts.map(({ read }) => read.series.start + read.series.wh.length * slotsPerValue))
  const length = (end - first) / slotsPerValue
  const wh = new Int32Array(length).fill(MISSING)
  const quality = new Uint8Array(length)
  const origin = new Uint16Array(length)
  const clashes = new Map<number, Clash>()
  for (const [number, { file, read }] of parts.entries()) {
    const offset = (read.series.start - first) / slotsPerValue
    for (const [i, value] of read.series.wh.entries()) {
      if (value === MISSING) continue
      const at = offset + i
      const now = read.series.quality[i] ?? Quality.measured
      const before = wh[at] ?? MISSING
      const was = quality[at] ?? Quality.missing
      if (before === value) {
        // The same energy, now measured: the better word holds.
        if (was === Quality.estimated && now !== Quality.estimated) quality[at] = now
        continue
      }
      const older = parts[origin[at] ?? 0]
      if (before !== MISSING && older) {
        const kept = keeps(was, now, older.file, file)
        const given = kept
          ? { wh: value, quality: now, file: file.path }
          : { wh: before, quality: was, file: older.file.path }
        former.push({ point, direction, netting, slot: (first + at * slotsPerValue) as Slot, ...given })
        if (kept) continue
        const key = (origin[at] ?? 0) * 65_536 + number
        const clash = clashes.get(key) ?? { count: 0, older: older.file.path, newer: file.path }
        clash.count += 1
        clashes.set(key, clash)
      }
      wh[at] = value
      quality[at] = before === MISSING ? now : Quality.corrected
      origin[at] = number
    }
  }
  for (const { count, older, newer } of clashes.values())
    findings.push(finding('imports.replaced', 'warning', { ...names, count, older, newer }, { file: newer }))
  return { point, direction, netting, start: first as Slot, slotsPerValue, wh, quality }
}

/**
 * Joins the registers of many files. The same file twice changes nothing; overlapping files agree or the newer holds,
 * with the former value kept and the quality `corrected`; in whatever order they come.
 *
 * @refuses imports.no-point when a file names no point, imports.resolution when two files of a register have intervals
 *          of different length
 * @pl łączenie plików z odczytami, korekty
 */
export function mergeReadings(files: readonly FileRead[]): Merged {
  const registers = new Map<string, Part[]>()
  for (const file of files.toSorted(byVersion)) {
    for (const read of file.registers) {
      if (read.code === null) throw new Refusal('imports.no-point', {}, { file: file.path })
      const key = `${read.series.direction}|${read.series.netting}|${read.code}`
      const parts = registers.get(key) ?? []
      // The same bytes under another name are the same file.
      if (
        !parts.some(
          ({ file: other }) => other.path === file.path || (file.sha256 !== '' && other.sha256 === file.sha256),
        )
      )
        parts.push({ file, read })
      registers.set(key, parts)
    }
  }
  const former: Former[] = []
  const findings: Finding[] = []
  const series: Series[] = []
  for (const key of [...registers.keys()].sort()) {
    const parts = registers.get(key) ?? []
    for (const { file, read } of parts) {
      const { point, direction, netting } = read.series
      for (const replaced of read.replaced) former.push({ point, direction, netting, ...replaced, file: file.path })
    }
    series.push(mergeParts(parts, former, findings))
  }
  return { series, former, findings }
}
