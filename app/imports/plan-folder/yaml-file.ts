import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { unknownFields } from '../../usecases/calculators/unknown-fields.ts'

/**
 * A YAML file by its schema.
 *
 * @param text  the file's text
 * @param file  its name, for messages
 * @refuses     folder.bad-yaml and folder.field, each with line and column
 */
export function readYaml<Output>(
  schema: z.ZodType<Output>,
  text: string,
  file: string,
): { readonly value: Output; readonly findings: readonly Finding[] } {
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
  const raw: unknown = document.toJS({ mapAsMap: false })
  const parsed = schema.safeParse(raw ?? {})
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const path = issue?.path ?? []
    throw new Refusal(
      'folder.field',
      { file, field: path.map(String).join('.') || '/', reason: issue?.message ?? '' },
      placeOf(path),
    )
  }
  const findings = unknownFields(schema, raw).map((field) =>
    finding('folder.unknown-field', 'warning', { file, field }, { file }),
  )
  return { value: parsed.data, findings }
}
