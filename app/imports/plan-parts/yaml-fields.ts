import { parseDocument, stringify } from 'yaml'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** A value as YAML text; days stay texts. */
export function yamlText(value: unknown): string {
  return stringify(value, { schema: 'core', lineWidth: 120 })
}

/** Sets one value of a YAML text by its path and keeps everything else. @refuses folder.bad-yaml */
export function withValue(text: string, path: readonly string[], value: number): string {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false })
  const [fault] = document.errors
  if (fault) throw new Refusal('folder.bad-yaml', { file: 'YAML', reason: fault.message })
  document.setIn(path, value)
  return document.toString({ lineWidth: 120 })
}

/**
 * Sets top-level fields of a YAML text and keeps everything else, comments too.
 *
 * @param fields  undefined takes a field out
 * @refuses       folder.bad-yaml
 */
export function withFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false })
  const [fault] = document.errors
  if (fault) throw new Refusal('folder.bad-yaml', { file: 'YAML', reason: fault.message })
  if (document.contents === null)
    return yamlText(Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)))
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(name)
    else document.set(name, document.createNode(value))
  }
  return document.toString({ lineWidth: 120 })
}
