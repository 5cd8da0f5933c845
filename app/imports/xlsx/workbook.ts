import type { FileHandle } from 'node:fs/promises'
import { SaxesParser } from 'saxes'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { DateStyle } from './dates.ts'
import { dateStyles, serialText } from './dates.ts'
import type { Zip } from './zip.ts'
import { openZip, unpack, unpackText } from './zip.ts'

const SMALL = 8 * 1024 * 1024
const SHARED_LIMIT = 256 * 1024 * 1024
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576
/** Rows of each sheet looked at to recognise a format. */
const PREVIEW_ROWS = 12

/** One row of a sheet; cells as text: numbers with a point, dates `YYYY-MM-DD HH:MM:SS`, blank ''. */
export interface SheetRow {
  /** Row of the sheet, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Sheet {
  readonly name: string
  /** The first filled rows. */
  readonly preview: readonly SheetRow[]
  readonly part: string
}

export interface Workbook {
  readonly zip: Zip
  readonly sheets: readonly Sheet[]
  readonly strings: readonly string[]
  readonly dates: readonly DateStyle[]
  readonly date1904: boolean
}

type Handlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** An XML parser that knows no entities but the five of XML, so nothing can expand. */
function parser(place: () => Place, { open, close, text }: Handlers): SaxesParser {
  const sax = new SaxesParser({ position: false })
  sax.on('error', (error) => {
    throw new Refusal('imports.zip-broken', { reason: error.message }, place())
  })
  if (open) sax.on('opentag', ({ name, attributes }) => open(localName(name), attributes as Record<string, string>))
  if (close) sax.on('closetag', ({ name }) => close(localName(name)))
  if (text) {
    sax.on('text', text)
    sax.on('cdata', text)
  }
  return sax
}

function scan(xml: string, place: () => Place, handlers: Handlers): void {
  parser(place, handlers).write(xml).close()
}

/** Texts of the shared strings: runs joined, phonetic readings (`rPh`) left out. */
function sharedStrings(xml: string | undefined, place: () => Place): string[] {
  const out: string[] = []
  if (xml === undefined) return out
  let current = ''
  let inText = false
  let phonetic = false
  scan(xml, place, {
    open: (name) => {
      if (name === 'si') current = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') phonetic = true
    },
    close: (name) => {
      if (name === 'si') out.push(current)
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
    text: (text) => {
      if (inText && !phonetic) current += text
    },
  })
  return out
}

/** Column index of a reference such as `AB12`; −1 when it is none. */
export function columnOf(reference: string): number {
  let column = 0
  let i = 0
  for (; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return i === 0 || column > MOST_COLUMNS ? -1 : column - 1
}

/** The decimal a spreadsheet means: it keeps 15 digits, and binary noise behind them (`67.18300000000001`). */
export function cellNumber(raw: string): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim()
  // From here on a spreadsheet has lost digits: what it wrote is shown, so that a code is seen to be damaged.
  if (Math.abs(value) >= 1e15) return raw.trim()
  return String(Number(value.toPrecision(15)))
}

function cellText(type: string, raw: string, style: number, book: Workbook): string {
  switch (type) {
    case 's':
      return book.strings[Number(raw)] ?? ''
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE'
    case 'str':
    case 'inlineStr':
    case 'e':
    case 'd':
      return raw
    default:
      return book.dates[style] ? serialText(raw, book.date1904, book.dates[style]) : cellNumber(raw)
  }
}

/** Reads the rows of a sheet as a stream; `onRow` false stops. @refuses imports.zip-broken, imports.too-large */
export async function readSheet(
  book: Workbook,
  sheet: Pick<Sheet, 'part'>,
  onRow: (row: SheetRow) => unknown,
): Promise<void> {
  const { zip } = book
  const entry = zip.entries.get(sheet.part)
  if (!entry) throw new Refusal('imports.zip-broken', { reason: `${sheet.part}?` }, zip.place())
  let line = 0
  let cells: string[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let raw = ''
  let collecting = false
  let stopped = false
  const sax = parser(zip.place, {
    open: (name, attributes) => {
      if (name === 'row') {
        const given = Number(attributes.r)
        line = Number.isInteger(given) && given > line ? given : line + 1
        if (line > MOST_ROWS)
          throw new Refusal('imports.too-large', { what: 'rows', size: line, limit: MOST_ROWS }, zip.place())
        cells = []
        column = -1
      } else if (name === 'c') {
        const named = columnOf(attributes.r ?? '')
        column = named >= 0 ? named : column + 1
        if (column >= MOST_COLUMNS)
          throw new Refusal('imports.too-large', { what: 'columns', size: column, limit: MOST_COLUMNS }, zip.place())
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        raw = ''
      } else if (name === 'v' || name === 't') collecting = true
    },
    close: (name) => {
      if (name === 'v' || name === 't') collecting = false
      else if (name === 'c') {
        while (cells.length < column) cells.push('')
        cells[column] = cellText(type, raw, style, book).trim()
      } else if (name === 'row' && !stopped && cells.some((text) => text !== ''))
        stopped = onRow({ line, cells }) === false
    },
    text: (text) => {
      if (collecting) raw += text
    },
  })
  const decoder = new TextDecoder('utf-8')
  await unpack(zip, entry, (piece) => {
    sax.write(decoder.decode(piece, { stream: true }))
    return !stopped
  })
  if (!stopped) sax.write(decoder.decode()).close()
}

function relations(xml: string | undefined, place: () => Place): Map<string, string> {
  const out = new Map<string, string>()
  if (xml === undefined) return out
  scan(xml, place, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attributes.Target ?? ''
      out.set(attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  return out
}

/**
 * Opens an XLSX: its sheets by name, shared texts and date styles. Nothing else of it is unpacked.
 *
 * @refuses imports.zip-broken, imports.container for another kind of zip, imports.too-large
 */
export async function openWorkbook(handle: FileHandle, size: number, place: () => Place): Promise<Workbook> {
  const zip = await openZip(handle, size, place)
  const main = await unpackText(zip, 'xl/workbook.xml', SMALL)
  if (main === undefined) {
    const kind = zip.entries.has('content.xml')
      ? { whatPl: 'plik OpenDocument (.ods)', what: 'an OpenDocument file (.ods)' }
      : { whatPl: 'archiwum ZIP, które nie jest plikiem XLSX', what: 'a ZIP archive that is no XLSX' }
    throw new Refusal('imports.container', kind, place())
  }
  const targets = relations(await unpackText(zip, 'xl/_rels/workbook.xml.rels', SMALL), place)
  const found: { name: string; part: string }[] = []
  let date1904 = false
  scan(main, place, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1] ?? ''
      found.push({ name: attributes.name ?? '', part: targets.get(id) ?? `xl/worksheets/sheet${found.length + 1}.xml` })
    },
  })
  const strings = sharedStrings(await unpackText(zip, 'xl/sharedStrings.xml', SHARED_LIMIT), place)
  const styles: { formats: Map<number, string>; used: number[] } = { formats: new Map(), used: [] }
  let inCellStyles = false
  scan((await unpackText(zip, 'xl/styles.xml', SMALL)) ?? '<x/>', place, {
    open: (name, attributes) => {
      if (name === 'numFmt') styles.formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'xf' && inCellStyles) styles.used.push(Number(attributes.numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  const dates = dateStyles(styles.used, styles.formats)
  const book = { zip, sheets: [] as Sheet[], strings, dates, date1904 }
  for (const { name, part } of found) {
    if (!zip.entries.has(part)) continue
    const preview: SheetRow[] = []
    await readSheet(book, { part }, (row) => preview.push(row) < PREVIEW_ROWS)
    book.sheets.push({ name, part, preview })
  }
  return book
}

/** The sheet of a name, or the first. @refuses imports.sheet-missing */
export function sheetNamed(book: Workbook, name: string | undefined): Sheet {
  const found = name === undefined ? book.sheets[0] : book.sheets.find((sheet) => sheet.name === name)
  if (found) return found
  throw new Refusal(
    'imports.sheet-missing',
    { sheet: name ?? '1', sheets: book.sheets.map((sheet) => sheet.name).join(', ') || '–' },
    book.zip.place(),
  )
}
