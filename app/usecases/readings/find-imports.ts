import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Page, PageWanted } from '../office/ports.ts'
import { entitle } from '../office/rights.ts'
import type { ReadingImport } from './import-record.ts'
import type { ReadingNeeds } from './ports.ts'
import type { StagedImport } from './stage-import.ts'

/** Imports, newest first. @refuses actor.not-entitled */
export async function listImports(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  page: PageWanted,
): Promise<Page<ReadingImport>> {
  entitle(actor, 'imports.read', cluster)
  return read(({ imports }) => imports.list(cluster, page))
}

/** One import with its files and what each changes. @refuses readings.import-not-found, actor.not-entitled */
export async function findImport(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  importId: number,
): Promise<StagedImport> {
  entitle(actor, 'imports.read', cluster)
  return read(async ({ imports }) => {
    const found = await imports.find(cluster, importId)
    if (!found) throw new Refusal('readings.import-not-found', { id: importId })
    return { import: found, files: await imports.files(cluster, importId) }
  })
}
