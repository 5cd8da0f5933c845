import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Direction, Netting } from '../../domain/metering/series.ts'
import type { Finding } from '../../domain/problems/finding.ts'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { readTable } from './cluster-folder/table.ts'
import type { Mapping } from './generic/mapping.ts'
import { readMapping } from './generic/mapping.ts'
import type { FileOptions, FileRead } from './read-file.ts'
import { readFile } from './read-file.ts'
import { codeInName } from './reading/file-name.ts'
import { foldTight } from './reading/fold.ts'

/** What index.csv says of one file. */
export interface Indexed {
  readonly point?: string
  readonly direction?: Direction
  readonly netting?: Netting
  readonly mapping?: string
}

export const INDEX = 'index.csv'
const COLUMNS: Readonly<Record<string, keyof Indexed | 'file'>> = {
  plik: 'file',
  file: 'file',
  ppe: 'point',
  kodppe: 'point',
  numerppe: 'point',
  punkt: 'point',
  point: 'point',
  kierunek: 'direction',
  rodzaj: 'direction',
  direction: 'direction',
  bilansowanie: 'netting',
  netting: 'netting',
  mapowanie: 'mapping',
  opiskolumn: 'mapping',
  mapping: 'mapping',
}
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  pobor: 'withdrawal',
  withdrawal: 'withdrawal',
  oddanie: 'feed-in',
  feedin: 'feed-in',
}
const NETTINGS: Readonly<Record<string, Netting>> = {
  raw: 'raw',
  przed: 'raw',
  przedbilansowaniem: 'raw',
  netted: 'netted',
  po: 'netted',
  pozbilansowaniu: 'netted',
  pobilansowaniu: 'netted',
}

function word<Value>(text: string, known: Readonly<Record<string, Value>>, place: object): Value {
  const found = Object.hasOwn(known, foldTight(text)) ? known[foldTight(text)] : undefined
  if (found === undefined) {
    const list = Object.keys(known).join(', ')
    throw new Refusal(
      'table.cell',
      { text, reasonPl: `nie jest jednym z: ${list}`, reason: `is none of: ${list}` },
      place,
    )
  }
  return found
}

/** Reads `readings/index.csv`: `plik;PPE;kierunek;bilansowanie;mapowanie`, all but the file optional. */
export async function readIndex(path: string): Promise<Map<string, Indexed>> {
  const table = await readTable(path, ['plik', 'file'])
  const out = new Map<string, Indexed>()
  const roles = table.headings.map((heading) => COLUMNS[foldTight(heading)])
  for (const { line, cells } of table.rows) {
    const row: { -readonly [Field in keyof Indexed]: Indexed[Field] } & { file?: string } = {}
    for (const [i, role] of roles.entries()) {
      const text = cells[i] ?? ''
      if (role === undefined || text === '') continue
      const place = { file: path, line, column: i + 1 }
      if (role === 'direction') row.direction = word(text, DIRECTIONS, place)
      else if (role === 'netting') row.netting = word(text, NETTINGS, place)
      else row[role] = text
    }
    const { file, ...indexed } = row
    if (file === undefined) throw new Refusal('table.required', { column: 'plik' }, { file: path, line })
    const before = out.get(file)
    if (before && JSON.stringify(before) !== JSON.stringify(indexed))
      throw new Refusal(
        'table.contradiction',
        {
          code: file,
          otherLine: '–',
          line,
          column: 'plik',
          first: JSON.stringify(before),
          second: JSON.stringify(indexed),
        },
        { file: path, line },
      )
    out.set(file, indexed)
  }
  return out
}

/** A code of the points list that the file's name begins with (`<PPE>_anything.csv`). */
function knownInName(name: string, known: ReadonlySet<string>): string | undefined {
  const [stem = ''] = name.split(/[_.\s]/)
  if (known.has(stem)) return stem
  for (const code of known) if (name.startsWith(`${code}_`) || name.startsWith(`${code}.`)) return code
  return undefined
}

export interface ReadingsFolder {
  readonly files: readonly FileRead[]
  /** Findings of the folder itself; those of each file stand in the file. */
  readonly findings: readonly Finding[]
}

/**
 * Reads every file of a folder of readings, in the order of their names. Which point a file is of comes from the file,
 * else from `index.csv`, else from its name (`<PPE>_anything`); `NAME.mapping.yaml` beside `NAME` describes its columns.
 *
 * @param knownPoints  codes of the points list: older codes are recognised in file names by it, and readings of other
 *                     points are left out with a finding; omitted, all are taken
 * @param onFile       called before each file, for a progress bar
 * @refuses file.not-found, imports.no-point, and what the readers refuse; nothing partial is given back
 */
export async function readReadingsFolder(
  folder: string,
  knownPoints?: readonly string[],
  onFile: (name: string, number: number, total: number) => void = () => undefined,
): Promise<ReadingsFolder> {
  let names: string[] = []
  try {
    names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch {
    throw new Refusal('file.not-found', { path: folder }, { file: folder })
  }
  const known = new Set(knownPoints)
  const index = names.includes(INDEX) ? await readIndex(join(folder, INDEX)) : new Map<string, Indexed>()
  for (const file of index.keys())
    if (!names.includes(file))
      throw new Refusal('file.not-found', { path: join(folder, file) }, { file: join(folder, INDEX) })
  const data = names.filter((name) => name !== INDEX && !name.startsWith('.') && !/\.mapping\.ya?ml$/.test(name)).sort()
  const mappings = new Map<string, Mapping>()
  const mappingFor = async (name: string, given: string | undefined): Promise<Mapping | undefined> => {
    const beside = [`${name}.mapping.yaml`, `${name}.mapping.yml`].find((one) => names.includes(one))
    const file = given ?? beside
    if (file === undefined) return undefined
    const found = mappings.get(file) ?? (await readMapping(join(folder, file)))
    mappings.set(file, found)
    return found
  }
  const files: FileRead[] = []
  const findings: Finding[] = []
  for (const [i, name] of data.entries()) {
    if ([...index.values()].some(({ mapping }) => mapping === name)) continue
    onFile(name, i + 1, data.length)
    const { mapping: mappingFile, ...said } = index.get(name) ?? {}
    const mapping = await mappingFor(name, mappingFile)
    const fromName = codeInName(name) === undefined ? knownInName(name, known) : undefined
    const options: FileOptions = { ...said, ...(mapping ? { mapping } : {}) }
    let read = await readFile(join(folder, name), options)
    if (fromName !== undefined) read = withPoint(read, fromName)
    if (read.registers.some(({ code }) => code === null))
      throw new Refusal('imports.no-point', {}, { file: join(folder, name) })
    files.push(knownPoints === undefined ? read : onlyKnown(read, known, findings))
  }
  return { files, findings }
}

function withPoint(read: FileRead, point: string): FileRead {
  const registers = read.registers.map((one) =>
    one.code === null ? { ...one, code: point, series: { ...one.series, point } } : one,
  )
  return { ...read, registers }
}

function onlyKnown(read: FileRead, known: ReadonlySet<string>, findings: Finding[]): FileRead {
  const strangers = new Set(read.registers.map(({ code }) => code ?? '').filter((code) => !known.has(code)))
  for (const code of strangers)
    findings.push(finding('imports.unknown-point', 'warning', { code }, { file: read.path }))
  return strangers.size === 0
    ? read
    : { ...read, registers: read.registers.filter(({ code }) => !strangers.has(code ?? '')) }
}
