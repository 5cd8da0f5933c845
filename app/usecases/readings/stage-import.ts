import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localDayOf } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { blocksOf } from '../../../domain/metering/blocks/month-block.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { endOf } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type {
  DeliveredFile,
  ImportedFile,
  ImportKind,
  ReadingImport,
  ReadingNeeds,
  ReadingStores,
  RegisterKey,
} from './ports.ts'
import { rehearse } from './rehearse.ts'
import { NO_TOTALS, totalsOf } from './totals.ts'

interface Taken {
  readonly blocks: readonly MonthBlock[]
  readonly findings: readonly Finding[]
}

function keyText({ month, direction, netting }: RegisterKey, point: string): string {
  return `${month} ${direction} ${netting} ${point}`
}

/** Intervals of a length other than the month already has cannot stand beside it. */
async function lengthsOf(stores: ReadingStores, cluster: string, blocks: readonly MonthBlock[]) {
  const lengths = new Map<string, 1 | 4>()
  for (const group of Map.groupBy(blocks, (block) => keyText(block, '')).values()) {
    const [first] = group
    if (!first) continue
    const points = group.map(({ point }) => point)
    for (const { block } of await stores.blocks.read(cluster, { ...first, points }))
      if (block.missing < block.wh.length) lengths.set(keyText(block, block.point), block.slotsPerValue)
  }
  return lengths
}

async function takenOf(
  stores: ReadingStores,
  cluster: string,
  file: DeliveredFile,
  known: ReadonlySet<string>,
  lengths: Map<string, 1 | 4>,
): Promise<Taken> {
  const findings: Finding[] = [...file.findings]
  const strangers = new Set(file.series.map(({ point }) => point).filter((code) => !known.has(code)))
  for (const code of strangers)
    findings.push(finding('imports.unknown-point', 'warning', { code }, { file: file.name }))
  const all = file.series
    .filter(({ point }) => known.has(point))
    .flatMap(blocksOf)
    .filter(({ missing, wh }) => missing < wh.length)
  for (const [key, length] of await lengthsOf(stores, cluster, all)) if (!lengths.has(key)) lengths.set(key, length)
  const refused = new Set<string>()
  const blocks = all.filter((block) => {
    const key = keyText(block, block.point)
    const length = lengths.get(key) ?? block.slotsPerValue
    lengths.set(key, length)
    if (length === block.slotsPerValue) return true
    refused.add(block.point)
    return false
  })
  for (const point of refused)
    findings.push(finding('readings.other-interval', 'error', { point, file: file.name }, { file: file.name }))
  return { blocks, findings }
}

function spanOf(series: readonly Series[]): { from: LocalDay | null; to: LocalDay | null } {
  const held = series.filter(({ wh }) => wh.length > 0)
  if (held.length === 0) return { from: null, to: null }
  return {
    from: localDayOf(Math.min(...held.map(({ start }) => start)) as Slot),
    to: localDayOf((Math.max(...held.map(endOf)) - 1) as Slot),
  }
}

/** What an import is, file by file. */
export interface StagedImport {
  readonly import: ReadingImport
  readonly files: readonly ImportedFile[]
}

/**
 * Rehearses an import: shows what would be new, changed, the same or not taken, per point and month. The readings in
 * force stay as they are until it is accepted.
 *
 * @param jobId  the job this is done for: done for it a second time, it finds what it made the first time
 * @refuses actor.not-entitled, readings.nothing-delivered
 * @pl podgląd importu odczytów
 */
export async function stageImport(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  kind: ImportKind,
  delivered: readonly DeliveredFile[],
  jobId: string | null = null,
): Promise<StagedImport> {
  entitle(actor, 'readings.import', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    // A job taken again after its worker died may have come as far as this before.
    const made = jobId === null ? undefined : await stores.imports.ofJob(cluster, jobId)
    if (made) return { import: made, files: await stores.imports.files(cluster, made.importId) }
    const importId = await stores.imports.nextId(cluster)
    const points = await stores.register.points(cluster)
    const known = new Set(points.flatMap(({ pointCode, feedInCode }) => [pointCode, feedInCode ?? pointCode]))
    const before = await stores.imports.known(
      cluster,
      delivered.map(({ sha256 }) => sha256),
    )
    const draft: ReadingImport = {
      importId,
      kind,
      state: 'preview',
      createdAt: needs.now(),
      createdBy: actorId(actor),
      savedAt: null,
      savedBy: null,
      undoneAt: null,
      undoneBy: null,
      version: null,
      totals: NO_TOTALS,
    }
    const lengths = new Map<string, 1 | 4>()
    const seen = new Set<string>()
    const files: ImportedFile[] = []
    const held: (readonly MonthBlock[])[] = []
    for (const [file, one] of delivered.entries()) {
      const sameAs = before.get(one.sha256) ?? null
      const again = sameAs !== null || (one.sha256 !== '' && seen.has(one.sha256))
      seen.add(one.sha256)
      const { blocks, findings } = again
        ? {
            blocks: [],
            findings: [finding('readings.already-imported', 'info', { file: one.name, import: sameAs ?? importId })],
          }
        : await takenOf(stores, cluster, one, known, lengths)
      held.push(blocks)
      files.push({
        file,
        name: one.name,
        sha256: one.sha256,
        format: one.format,
        publishedAt: one.publishedAt,
        preliminary: one.preliminary,
        summary: {
          points: new Set(one.series.map(({ point }) => point)).size,
          ...spanOf(one.series),
          values: blocks.reduce((sum, { wh, missing }) => sum + wh.length - missing, 0),
          sameAs,
        },
        findings,
        months: [],
      })
    }
    await stores.imports.insert(cluster, draft, files, jobId)
    for (const [file, blocks] of held.entries()) await stores.imports.deliver(cluster, importId, file, blocks)
    const months = await rehearse(stores, cluster, importId)
    const shown: ImportedFile[] = []
    for (const one of files) {
      const own = months.get(one.file) ?? []
      await stores.imports.setMonths(cluster, importId, one.file, own)
      shown.push({ ...one, months: own })
    }
    const all = { ...draft, totals: totalsOf([...months.values()].flat()) }
    await stores.imports.update(cluster, all)
    return { import: all, files: shown }
  })
}
