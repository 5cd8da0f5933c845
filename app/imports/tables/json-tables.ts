import type { RawCell, RawTable } from '../../../domain/audit/table.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { auditInput } from '../../usecases/calculators/audit.ts'
import { fieldReason } from '../../usecases/field-reason.ts'
import type { Json, JsonObject } from '../reading/json.ts'
import { isObject } from '../reading/json.ts'
import type { Source } from '../reading/source.ts'

type Cells = Record<string, RawCell>

function isCell(value: Json | undefined): value is RawCell {
  return value === null || typeof value === 'number' || typeof value === 'string'
}

/** Names for the places of a list: another list of the document of the same length (years, months), else numbers. */
function namesFor(document: JsonObject, length: number, field: string): string[] {
  const heads = ['columns', 'years', 'months', 'carriers', 'replaced_medium'].map((name) => document[name])
  for (const head of heads)
    if (Array.isArray(head) && head.length === length && head.every((name) => isCell(name))) return head.map(String)
  return Array.from({ length }, (_, i) => `${field} ${i + 1}`)
}

/** One row of cells out of an object: lists spread over their names, objects inside by `outer.inner`. */
function cellsOf(document: JsonObject, row: JsonObject, prefix = ''): Cells {
  const cells: Cells = {}
  for (const [field, value] of Object.entries(row)) {
    const name = prefix === '' ? field : `${prefix} ${field}`
    if (isCell(value)) cells[name] = value
    else if (Array.isArray(value)) {
      const names = namesFor(document, value.length, name)
      for (const [i, one] of value.entries()) if (isCell(one)) cells[names[i] ?? ''] = one
    } else if (isObject(value)) Object.assign(cells, cellsOf(document, value, name))
  }
  return cells
}

function tableFrom(id: string, document: JsonObject, rows: readonly Cells[]): RawTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const { kind, identities, discounted } = document
  return {
    id,
    kind: typeof kind === 'string' ? kind : discounted === true ? 'cash-flow-discounted' : undefined,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
    identities: Array.isArray(identities) ? identities.map(String) : [],
  }
}

/** Fields of a document that describe it and hold no row. */
const ABOUT = new Set([
  'id',
  'kind',
  'source',
  'unit',
  'rows',
  'total',
  'columns',
  'years',
  'months',
  'carriers',
  'identities',
  'tables',
  'redacted',
  'derived',
  'ocr_fixes',
  'doubtful',
  'text_values',
  'note',
])

function firstText(row: Cells): string | undefined {
  return Object.keys(row).find((name) => typeof row[name] === 'string' || /^(year|rok)$/i.test(name))
}

/** Rows by name: the field `rows`, or the only field whose parts are all objects. */
function namedRows(document: JsonObject): JsonObject | undefined {
  if (isObject(document.rows)) return document.rows
  const nested = Object.entries(document).filter(
    ([field, value]) =>
      !['source', 'text_values', 'total'].includes(field) &&
      isObject(value) &&
      Object.values(value).length > 0 &&
      Object.values(value).every((part) => isObject(part)),
  )
  const [only, more] = nested
  return only && !more ? (only[1] as JsonObject) : undefined
}

/** A table of a document that lists its rows as objects, names them by field, or is one list of items. */
function fromDocument(id: string, document: JsonObject): RawTable | undefined {
  const { rows, total } = document
  const last = (label: string): Cells[] => (isObject(total) ? [{ [label]: 'total', ...cellsOf(document, total) }] : [])
  if (Array.isArray(rows)) {
    const body = rows.filter((row) => isObject(row)).map((row) => cellsOf(document, row))
    const label = body[0] ? (firstText(body[0]) ?? 'row') : 'row'
    return body.length > 0 ? tableFrom(id, document, [...body, ...last(label)]) : undefined
  }
  const byName = namedRows(document)
  const named = Object.entries(byName ?? document).filter(
    ([field, value]) => (byName !== undefined || !ABOUT.has(field)) && (isObject(value) || Array.isArray(value)),
  )
  const items = Object.fromEntries(
    Object.entries(document).filter(([field, value]) => !ABOUT.has(field) && typeof value === 'number'),
  )
  if (byName || named.length > Object.keys(items).length) {
    const body = named.map(([field, value]) => ({
      row: field,
      ...cellsOf(document, Array.isArray(value) ? { value } : (value as JsonObject)),
    }))
    return body.length > 0 ? tableFrom(id, document, [...body, ...last('row')]) : undefined
  }
  return Object.keys(items).length > 0 ? tableFrom(id, document, [items as Cells]) : undefined
}

function declared(source: Source, document: JsonObject): RawTable[] {
  const parsed = auditInput.safeParse(document)
  if (parsed.success) return parsed.data.tables
  const [issue] = parsed.error.issues
  const pointer = `/${(issue?.path ?? []).map(String).join('/')}`
  throw new Refusal('input.field', { field: pointer, ...fieldReason(issue) }, { ...source.place(), pointer })
}

/** The tables of a JSON file: `{tables: […]}` as the calculator takes them, or documents with rows in the shapes people write. */
export function jsonTables(source: Source, id: string, json: Json): RawTable[] {
  if (isObject(json) && 'tables' in json) return declared(source, json)
  if (
    isObject(json) &&
    Array.isArray(json.columns) &&
    Array.isArray(json.rows) &&
    json.rows.every((row) => Array.isArray(row))
  )
    return declared(source, { tables: [{ id, ...json }] })
  const documents = Array.isArray(json) ? json : [json]
  return documents.flatMap((document, i) => {
    if (!isObject(document)) return []
    const name = typeof document.id === 'string' ? document.id : documents.length > 1 ? `${id} ${i + 1}` : id
    const found = fromDocument(name, document)
    return found ? [found] : []
  })
}
