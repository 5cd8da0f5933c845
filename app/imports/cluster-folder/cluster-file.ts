import { LineCounter, parseDocument } from 'yaml'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { ClusterConfig } from '../../usecases/analyse/config.ts'
import { clusterSchema } from '../../usecases/analyse/config.ts'
import { unknownFields } from '../../usecases/calculators/unknown-fields.ts'
import { fieldReason } from '../../usecases/field-reason.ts'

export interface ClusterFile {
  readonly config: ClusterConfig
  readonly findings: readonly Finding[]
}

/**
 * Reads `cluster.yaml`.
 *
 * @param text  the file's text
 * @param file  its name, for messages
 * @refuses     folder.bad-yaml and folder.field, each with line and column
 */
export function readClusterFile(text: string, file = 'cluster.yaml'): ClusterFile {
  const lines = new LineCounter()
  // The core schema leaves dates as the texts they are.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false })
  const [fault] = document.errors
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new Refusal('folder.bad-yaml', { file, reason: fault.message }, { file, line, column: col })
  }
  const placeOf = (path: readonly PropertyKey[]) => {
    // The deepest part of the path that stands in the file: a missing field is reported at what should hold it.
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
      const start = node?.range?.[0]
      if (start !== undefined) {
        const { line, col } = lines.linePos(start)
        return { file, line, column: col }
      }
    }
    return { file }
  }
  const raw: unknown = document.toJS()
  const parsed = clusterSchema.safeParse(raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const path = issue?.path ?? []
    throw new Refusal(
      'folder.field',
      { file, field: path.map(String).join('.') || '/', ...fieldReason(issue) },
      placeOf(path),
    )
  }
  const findings = unknownFields(clusterSchema, raw).map((field) =>
    finding('folder.unknown-field', 'warning', { file, field }, { file }),
  )
  return { config: parsed.data, findings }
}
