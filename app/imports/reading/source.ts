import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import { openWorkbook } from '../xlsx/workbook.ts'
import type { Encoding } from './encoding.ts'
import { damagedLetters, decode, detectEncoding } from './encoding.ts'
import { fold } from './fold.ts'

/** Bytes looked at to recognise a format. */
const HEAD_BYTES = 64 * 1024
/** JSON and XML are read whole: more than this is no export of a meter [bytes]. */
const WHOLE_LIMIT = 256 * 1024 * 1024
const SEPARATORS = [';', '\t', ',', '|'] as const

/** First line of a delimited text, split. */
export interface HeaderLine {
  readonly separator: string
  /** Cells as they stand, unquoted and trimmed, without an empty last one. */
  readonly cells: readonly string[]
  readonly folded: readonly string[]
  /** Line of the file, counted from 1. */
  readonly line: number
}

/** An opened file and what its beginning shows. */
export interface Source {
  /** As the user named it: stands in every finding. */
  readonly path: string
  readonly name: string
  readonly size: number
  readonly handle: FileHandle
  readonly encoding: Encoding
  /** Bytes before the text. */
  readonly bom: number
  /** The beginning, decoded, without NULs; empty for a zip. */
  readonly head: string
  readonly header: HeaderLine
  /** The sheets, when the file is an XLSX. */
  readonly workbook: Workbook | undefined
  readonly place: (line?: number, column?: string | number) => Place
}

function unquoted(cell: string): string {
  const trimmed = cell.trim()
  return trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1
    ? trimmed.slice(1, -1).replaceAll('""', '"').trim()
    : trimmed
}

/** The separator that cuts the first filled line into most cells; at a tie the earlier of `;`, tab, `,`, `|`. */
function headerOf(head: string): HeaderLine {
  const lines = head.split(/\r\n|\n|\r/)
  const at = lines.findIndex((line) => line.trim() !== '')
  const line = (at < 0 ? '' : (lines[at] ?? '')).slice(0, 20_000)
  let best: HeaderLine = { separator: ';', cells: [], folded: [], line: at + 1 }
  for (const separator of SEPARATORS) {
    const cells = line.split(separator).map(unquoted)
    if (cells.at(-1) === '') cells.pop()
    if (cells.length > best.cells.length) best = { separator, cells, folded: cells.map(fold), line: at + 1 }
  }
  return best
}

/** First bytes (Latin-1) of files that look like exports and are none. */
const CONTAINERS: readonly (readonly [string, string, string])[] = [
  [
    '\u00d0\u00cf\u0011\u00e0',
    'stary plik Excela (.xls) albo plik chroniony hasłem',
    'an old Excel file (.xls) or one with a password',
  ],
  ['%PDF-', 'plik PDF', 'a PDF file'],
  ['\u001f\u008b', 'plik skompresowany gzip', 'a gzip file'],
  ['Rar!', 'archiwum RAR', 'a RAR archive'],
  ['7z\u00bc\u00af', 'archiwum 7z', 'a 7z archive'],
]
const HTML = /^(\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|table|head|body)/i

function refuseContainers(head: Buffer, place: Place): void {
  const latin = head.subarray(0, 256).toString('latin1')
  for (const [magic, whatPl, what] of CONTAINERS)
    if (latin.startsWith(magic)) throw new Refusal('imports.container', { whatPl, what }, place)
  if (HTML.test(latin))
    throw new Refusal(
      'imports.container',
      { whatPl: 'strona HTML (często ekran logowania)', what: 'an HTML page (often a sign-in screen)' },
      place,
    )
}

async function openHandle(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new Refusal('file.not-found', { path }, { file: path })
    throw new Refusal('file.unreadable', { path, reason: reason ?? '' }, { file: path })
  }
}

/**
 * Opens a file and looks at its beginning.
 *
 * @refuses file.not-found, file.unreadable, imports.empty-file, imports.container, imports.zip-broken
 */
export async function openSource(path: string): Promise<Source> {
  const handle = await openHandle(path)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) throw new Refusal('file.unreadable', { path, reason: 'EISDIR' }, { file: path })
    const bytes = Buffer.alloc(Math.min(HEAD_BYTES, stat.size))
    await handle.read(bytes, 0, bytes.length, 0)
    const place = (line?: number, column?: string | number): Place => ({
      file: path,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    })
    if (bytes.every((byte) => byte === 0 || byte === 10 || byte === 13 || byte === 32))
      throw new Refusal('imports.empty-file', {}, place())
    refuseContainers(bytes, place())
    const zip = bytes.length > 4 && bytes.readUInt16LE(0) === 0x4b50
    const { encoding, bom } = detectEncoding(bytes)
    const workbook = zip ? await openWorkbook(handle, stat.size, place) : undefined
    const head = zip ? '' : decode(bytes.subarray(bom), encoding).replaceAll('\0', '')
    return {
      path,
      name: basename(path),
      size: stat.size,
      handle,
      encoding,
      bom,
      head,
      header: headerOf(head),
      workbook,
      place,
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Whether the first line has exactly these folded cells (an empty last one aside). */
export function hasHeader(source: Source, folded: readonly string[]): boolean {
  const { folded: found } = source.header
  return found.length === folded.length && found.every((cell, i) => cell === folded[i])
}

/** @refuses imports.encoding when letters of the text were damaged on the way */
export function refuseDamaged(source: Source, text: string, line: number, column?: string | number): void {
  const damaged = damagedLetters(text)
  if (damaged !== undefined) throw new Refusal('imports.encoding', { text: damaged }, source.place(line, column))
}

/** The whole text of a file. @refuses imports.too-large above 256 MiB */
export async function wholeText(source: Source): Promise<string> {
  if (source.size > WHOLE_LIMIT)
    throw new Refusal('imports.too-large', { what: 'JSON/XML', size: source.size, limit: WHOLE_LIMIT }, source.place())
  const bytes = Buffer.alloc(source.size)
  await source.handle.read(bytes, 0, source.size, 0)
  return decode(bytes.subarray(source.bom), source.encoding).replaceAll('\0', '')
}

/** SHA-256 of the file's bytes, hex. */
export async function sha256Of(source: Source): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  for (let at = 0; at < source.size; ) {
    const { bytesRead } = await source.handle.read(buffer, 0, buffer.length, at)
    if (bytesRead === 0) break
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  return hash.digest('hex')
}
