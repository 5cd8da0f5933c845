import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { schemaStepsOf, tablesOf } from '../backup/catalogue.ts'
import { sameSum } from '../backup/load.ts'
import type { PartSum } from '../backup/parts.ts'
import { beginSnapshot, partsOf, sumOf } from '../backup/parts.ts'
import { verifyJournal } from '../journal.ts'
import type { Migration } from '../migration.ts'
import type { Database, Session } from '../session.ts'
import { checkBlocks } from './check-blocks.ts'
import { checkRules } from './check-rules.ts'

/** What was looked at, and what does not hold. */
export interface Verification {
  readonly engine: Database['engine']
  readonly schema: number
  readonly clusters: number
  readonly tables: number
  readonly rows: number
  readonly journalEntries: number
  readonly blocks: number
  readonly rules: number
  readonly findings: readonly Finding[]
}

function checkSchema(
  steps: readonly { readonly number: number; readonly name: string }[],
  known: readonly Migration[],
) {
  const findings: Finding[] = []
  for (const [i, { name }] of steps.entries())
    if (known[i] && known[i]?.name !== name)
      findings.push(
        finding('database.other-schema', 'error', { number: i + 1, found: name, known: known[i]?.name ?? '' }),
      )
  const facts = { found: steps.length, known: known.length }
  if (steps.length > known.length) findings.push(finding('database.newer-schema', 'error', facts))
  if (steps.length < known.length) findings.push(finding('database.schema-behind', 'warning', facts))
  return findings
}

async function checkJournals(session: Session): Promise<{ clusters: number; entries: number; findings: Finding[] }> {
  const clusters = await session.query<{ id: string }>('select cluster_id::text as id from cluster order by 1')
  const findings: Finding[] = []
  let entries = 0
  for (const { id } of clusters) {
    const chain = await verifyJournal(session, id)
    entries += chain.entries
    if (chain.brokenAt !== null)
      findings.push(finding('database.journal-broken', 'error', { cluster: id, entry: chain.brokenAt }))
  }
  return { clusters: clusters.length, entries, findings }
}

const placeOf = ({ table, cluster, number }: PartSum) => `${cluster ?? ''} ${table} ${number}`

/** Rows read one after the other, and where they differ from what is expected. */
async function checkContent(session: Session, expected: readonly PartSum[] | null) {
  const left = new Map((expected ?? []).map((sum) => [placeOf(sum), sum]))
  const findings: Finding[] = []
  const differs = (sum: PartSum, rows: number, wanted: number) =>
    finding('database.content-differs', 'error', {
      table: sum.table,
      cluster: sum.cluster ?? '—',
      rows,
      expected: wanted,
    })
  let rows = 0
  for await (const part of partsOf(session)) {
    const sum = sumOf(part)
    rows += sum.rows
    if (expected === null) continue
    const wanted = left.get(placeOf(sum))
    left.delete(placeOf(sum))
    if (!sameSum(sum, wanted)) findings.push(differs(sum, sum.rows, wanted?.rows ?? 0))
  }
  for (const sum of left.values()) findings.push(differs(sum, 0, sum.rows))
  return { rows, findings }
}

/**
 * Looks at everything the database holds, as it stands at one instant, and names what does not hold: the schema's steps, every
 * journal's chain, every block of readings, every key and rule, and, where sums are given, every row.
 *
 * @param expected  sums to hold the content against: of a backup, or of the other side of a move
 */
export async function verifyDatabase(
  database: Database,
  migrations: readonly Migration[],
  expected: readonly PartSum[] | null = null,
): Promise<Verification> {
  return database.transaction(async (session) => {
    await beginSnapshot(session)
    const steps = await schemaStepsOf(session)
    const tables = await tablesOf(session)
    const has = (name: string) => tables.some((table) => table.name === name)
    const content = await checkContent(session, expected)
    const journals =
      has('cluster') && has('journal') ? await checkJournals(session) : { clusters: 0, entries: 0, findings: [] }
    const blocks = await checkBlocks(session, tables)
    const rules = await checkRules(session, tables)
    return {
      engine: database.engine,
      schema: steps.length,
      clusters: journals.clusters,
      tables: tables.length,
      rows: content.rows,
      journalEntries: journals.entries,
      blocks: blocks.blocks,
      rules: rules.rules,
      findings: [
        ...checkSchema(steps, migrations),
        ...content.findings,
        ...journals.findings,
        ...blocks.findings,
        ...rules.findings,
      ],
    }
  })
}
