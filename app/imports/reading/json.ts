import type { Facts } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Source } from './source.ts'
import { wholeText } from './source.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json }
export type JsonObject = { readonly [field: string]: Json }

/** Line and column of a position in a text. */
function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position)
  return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
}

/** The whole file as JSON. @refuses imports.json-broken with line and column, imports.too-large */
export async function readJson(source: Source): Promise<Json> {
  const text = await wholeText(source)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    const found = /position (\d+)/.exec(reason)
    const { line, column } = lineAndColumn(text, found ? Number(found[1]) : text.length)
    // The parser's message may repeat the file; its first words say enough.
    throw new Refusal('imports.json-broken', { reason: reason.slice(0, 120) }, source.place(line, column))
  }
}

function shape(source: Source, field: string, found: Json | undefined, expected: string): Refusal {
  const shown = found === undefined ? 'brak/absent' : JSON.stringify(found).slice(0, 60)
  const facts: Facts = { field, found: shown, expected }
  return new Refusal('imports.json-shape', facts, { ...source.place(), pointer: field })
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @refuses imports.json-shape */
export function expectObject(source: Source, value: Json | undefined, field: string): JsonObject {
  if (isObject(value)) return value
  throw shape(source, field, value, '{…}')
}

/** @refuses imports.json-shape */
export function expectList(source: Source, value: Json | undefined, field: string): readonly Json[] {
  if (Array.isArray(value)) return value
  throw shape(source, field, value, '[…]')
}

/** The decimal text of a JSON number or text; '' for null and absent. @refuses imports.json-shape */
export function numberText(source: Source, value: Json | undefined, field: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim()
  throw shape(source, field, value, '1.234')
}

/** @refuses imports.json-shape */
export function expectInteger(source: Source, value: Json | undefined, field: string): number {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw shape(source, field, value, '123')
}
