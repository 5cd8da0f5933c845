import type { Actor } from './actor.ts'
import type { JournalEntry, JournalFilter, Office, Page } from './ports.ts'
import { entitle } from './rights.ts'

/** Changes of a cluster, newest first. @refuses cluster.not-found, actor.not-entitled */
export async function readJournal(
  { read }: Office,
  actor: Actor,
  cluster: string,
  filter: JournalFilter,
): Promise<Page<JournalEntry>> {
  entitle(actor, 'journal.read', cluster)
  return read(({ journal }) => journal.list(cluster, filter))
}

/** Whether the chain of changes holds. @refuses cluster.not-found, actor.not-entitled */
export async function checkJournal(
  { read }: Office,
  actor: Actor,
  cluster: string,
): Promise<{ readonly entries: number; readonly brokenAt: number | null }> {
  entitle(actor, 'journal.read', cluster)
  return read(({ journal }) => journal.verify(cluster))
}
