import { readFile } from 'node:fs/promises'
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { FieldReason } from '../../usecases/field-reason.ts'
import { fieldReason } from '../../usecases/field-reason.ts'

/** A column: its heading as it stands in the file, or its number counted from 1. */
const column = z.union([z.string().min(1), z.int().min(1)])
const words = z.array(z.union([z.string(), z.number().transform(String)])).default([])

const columns = z.strictObject({
  point: column.optional(),
  direction: column.optional(),
  /** Day and time in one cell … */
  time: column.optional(),
  /** … or the day and the number of the hour (1..24) in two. */
  date: column.optional(),
  hour: column.optional(),
  value: column.optional(),
  status: column.optional(),
})

const schema = z.strictObject({
  /** Name printed as the format. */
  format: z.string().min(1).default('generic'),
  /** One value per row, or one column per point. */
  layout: z.enum(['long', 'wide']).default('long'),
  separator: z.enum([';', ',', '|', 'tab', 'auto']).default('auto'),
  decimal: z.enum([',', '.']).default(','),
  /** Line of the headings; 0 when there are none (columns are then numbers). */
  header: z.int().min(0).max(1000).default(1),
  sheet: z.string().optional(),
  columns,
  /** Columns of a wide file that are no points. */
  skip: z.array(column).default([]),
  /** Code of the point when the file has no column for it. */
  point: z.string().min(1).optional(),
  direction: z.enum(['withdrawal', 'feed-in']).optional(),
  netting: z.enum(['raw', 'netted']).default('raw'),
  /** Words of the direction column; `signed` is netted energy, plus withdrawal and minus feed-in. */
  directions: z
    .strictObject({ withdrawal: words, 'feed-in': words, signed: words, ignore: words })
    .default({ withdrawal: [], 'feed-in': [], signed: [], ignore: [] }),
  unit: z.enum(['Wh', 'kWh', 'MWh', 'W', 'kW', 'MW']),
  minutes: z.union([z.literal(15), z.literal(60)]),
  /** What a label names: the start or the end of its interval. */
  label: z.enum(['start', 'end']),
  /** Wall clock of Warsaw, UTC, or a fixed offset such as `+01:00`. */
  zone: z.union([z.enum(['local', 'utc']), z.string().regex(/^[+-]\d{2}:\d{2}$/)]),
  /** Words of the status column that mean "estimated by the distributor". */
  estimated: words,
})

/** How a file of no known layout is to be read. */
export type Mapping = z.output<typeof schema>

const FIELDS = Object.keys(schema.shape)

const because = (reason: string, reasonPl: string): FieldReason => ({ reason, reasonPl })

function check(mapping: Mapping): FieldReason | undefined {
  const { layout, columns: c, direction, directions, header, minutes } = mapping
  const hasTime = c.time !== undefined || (c.date !== undefined && c.hour !== undefined)
  if (!hasTime)
    return because(
      'columns.time (or columns.date and columns.hour) is needed',
      'potrzebne jest columns.time (albo columns.date i columns.hour)',
    )
  if (c.hour !== undefined && minutes !== 60)
    return because(
      'columns.hour numbers hours: minutes must be 60',
      'columns.hour numeruje godziny: minutes musi wynosić 60',
    )
  if (c.hour !== undefined && mapping.zone !== 'local')
    return because(
      'columns.hour numbers local hours: zone must be local',
      'columns.hour numeruje godziny czasu urzędowego: zone musi być local',
    )
  if (layout === 'long' && c.value === undefined)
    return because('columns.value is needed in the long layout', 'w układzie long potrzebne jest columns.value')
  if (layout === 'wide' && (c.point !== undefined || c.value !== undefined))
    return because(
      'the wide layout has one column per point: no columns.point, no columns.value',
      'w układzie wide każdy punkt ma swoją kolumnę: bez columns.point i bez columns.value',
    )
  if (layout === 'wide' && header === 0)
    return because(
      'the wide layout takes the points from the headings: header is needed',
      'układ wide bierze punkty z nagłówków: potrzebne jest header',
    )
  if (c.direction === undefined && direction === undefined)
    return because('columns.direction or direction is needed', 'potrzebne jest columns.direction albo direction')
  if (c.direction !== undefined && Object.values(directions).every((list) => list.length === 0))
    return because(
      'directions must say which words mean withdrawal and feed-in',
      'directions musi podać słowa oznaczające pobór i oddanie',
    )
  if (header === 0 && Object.values(c).some((one) => typeof one === 'string'))
    return because('without headings columns are numbers', 'bez nagłówków kolumny podaje się numerami')
  return undefined
}

/** A mapping from its parsed YAML or JSON. @refuses imports.mapping, with the field */
export function mappingOf(raw: unknown, file?: string): Mapping {
  const place = file === undefined ? {} : { file }
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
    const field = [...(issue?.path ?? []), ...keys].join('.') || '/'
    const close = keys[0] ? nearest(keys[0], FIELDS, 1).join('') : undefined
    const { reason, reasonPl } = fieldReason(issue)
    throw new Refusal(
      'imports.mapping',
      close === undefined
        ? { field, reason, reasonPl }
        : { field, reason: `${reason}; nearest: ${close}`, reasonPl: `${reasonPl}; najbliższe: ${close}` },
      { ...place, pointer: `/${field.replaceAll('.', '/')}` },
    )
  }
  const wrong = check(parsed.data)
  if (wrong !== undefined) throw new Refusal('imports.mapping', { field: '/', ...wrong }, place)
  return parsed.data
}

/** Reads a mapping file (YAML). @refuses imports.mapping with the line, file.not-found */
export async function readMapping(path: string): Promise<Mapping> {
  let text = ''
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new Refusal('file.not-found', { path }, { file: path })
  }
  let raw: unknown
  try {
    raw = parse(text, { maxAliasCount: 20 })
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new Refusal(
      'imports.mapping',
      { field: '/', reason },
      { file: path, ...(line === undefined ? {} : { line }) },
    )
  }
  return mappingOf(raw, path)
}
