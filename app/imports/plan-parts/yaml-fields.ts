import { parseDocument, stringify } from 'yaml'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { PlanField } from '../../usecases/plan-office/ports.ts'

/** A value as YAML text; days stay texts. */
export function yamlText(value: unknown): string {
  return stringify(value, { schema: 'core', lineWidth: 120 })
}

function documentOf(text: string) {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false })
  const [fault] = document.errors
  if (fault) throw new Refusal('folder.bad-yaml', { file: 'YAML', reason: fault.message })
  return document
}

/** Every single value of a YAML text with its path, in order. @refuses folder.bad-yaml */
export function fieldsIn(text: string): PlanField[] {
  const found: PlanField[] = []
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [i, one] of value.entries()) walk(one, [...path, i])
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, [...path, name])
    else if (typeof value !== 'undefined') found.push({ path, value: value as PlanField['value'] })
  }
  walk(documentOf(text).toJS(), [])
  return found.filter(({ path }) => path.length > 0)
}

/** Sets single values of a YAML text by their paths and keeps everything else. @refuses folder.bad-yaml */
export function withValues(text: string, changes: readonly PlanField[]): string {
  const document = documentOf(text)
  for (const { path, value } of changes) document.setIn(path, value)
  return document.toString({ lineWidth: 120 })
}

/**
 * Sets top-level fields of a YAML text and keeps everything else, comments too.
 *
 * @param fields  undefined takes a field out
 * @refuses       folder.bad-yaml
 */
export function withFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const document = documentOf(text)
  if (document.contents === null)
    return yamlText(Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)))
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(name)
    else document.set(name, document.createNode(value))
  }
  return document.toString({ lineWidth: 120 })
}
