import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { ImportedFile, ImportKind, ReadingImport } from './import-record.ts'
import { packFile } from './pack-file.ts'
import type { DeliveredFile, PackedFile, ReadingNeeds, ReadingStores } from './ports.ts'
import { registerText } from './register-text.ts'
import { rehearse } from './rehearse.ts'
import { NO_TOTALS, totalsOf } from './totals.ts'

interface Taken {
  readonly blocks: readonly MonthBlock[]
  readonly findings: readonly Finding[]
}

function textOf(block: MonthBlock): string {
  return `${registerText(block)} ${block.point}`
}

type Known = ReadonlyMap<string, ReadonlySet<string>>

/** Intervals of a length other than the month already has cannot stand beside it. */
async function lengthsOf(stores: ReadingStores, cluster: string, blocks: readonly MonthBlock[], known: Known) {
  const lengths = new Map<string, 1 | 4>()
  for (const [key, group] of Map.groupBy(blocks, registerText)) {
    const points = group.map(({ point }) => point).filter((point) => known.get(key)?.has(point))
    const [first] = group
    if (!first || points.length === 0) continue
    const { month, direction, netting } = first
    for (const [point, length] of await stores.blocks.lengths(cluster, { month, direction, netting, points }))
      lengths.set(`${key} ${point}`, length)
  }
  return lengths
}

/** What of a file can be taken. @param lengths  of the intervals known so far; those of the file are added */
function takenOf(file: PackedFile, registered: ReadonlySet<string>, lengths: Map<string, 1 | 4>): Taken {
  const findings: Finding[] = [...file.findings]
  for (const code of file.points)
    if (!registered.has(code)) findings.push(finding('imports.unknown-point', 'warning', { code }, { file: file.name }))
  const refused = new Set<string>()
  const blocks = file.blocks.filter((block) => {
    if (!registered.has(block.point)) return false
    const key = textOf(block)
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

/** Files whose bytes came before, in a saved import or among the same files. */
function againOf(delivered: readonly PackedFile[], before: ReadonlyMap<string, number>): ReadonlySet<PackedFile> {
  const seen = new Set<string>()
  return new Set(
    delivered.filter(({ sha256 }) => {
      const isSeen = sha256 !== '' && seen.has(sha256)
      seen.add(sha256)
      return isSeen || before.has(sha256)
    }),
  )
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
export function stageImport(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  kind: ImportKind,
  delivered: readonly DeliveredFile[],
  jobId: string | null = null,
): Promise<StagedImport> {
  return stagePacked(needs, actor, cluster, kind, delivered.map(packFile), jobId)
}

/** The same of files that were packed already, in a thread of their own. */
export async function stagePacked(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  kind: ImportKind,
  delivered: readonly PackedFile[],
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
    const registered = new Set(points.flatMap(({ pointCode, feedInCode }) => [pointCode, feedInCode ?? pointCode]))
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
    const again = againOf(delivered, before)
    const fresh = delivered.filter((one) => !again.has(one)).flatMap(({ blocks }) => blocks)
    const known = await stores.blocks.known(cluster, [...new Set(fresh.map(({ month }) => month))])
    const lengths = await lengthsOf(stores, cluster, fresh, known)
    const files: ImportedFile[] = []
    const held: (readonly MonthBlock[])[] = []
    for (const [file, one] of delivered.entries()) {
      const sameAs = before.get(one.sha256) ?? null
      const { blocks, findings } = again.has(one)
        ? {
            blocks: [],
            findings: [finding('readings.already-imported', 'info', { file: one.name, import: sameAs ?? importId })],
          }
        : takenOf(one, registered, lengths)
      held.push(blocks)
      files.push({
        file,
        name: one.name,
        sha256: one.sha256,
        format: one.format,
        publishedAt: one.publishedAt,
        preliminary: one.preliminary,
        summary: {
          points: one.points.length,
          from: one.from,
          to: one.to,
          values: blocks.reduce((sum, { wh, missing }) => sum + wh.length - missing, 0),
          sameAs,
        },
        findings,
        months: [],
      })
    }
    await stores.imports.insert(cluster, draft, files, jobId)
    for (const [file, blocks] of held.entries()) await stores.imports.deliver(cluster, importId, file, blocks)
    const months = await rehearse(stores, cluster, importId, held, known)
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
