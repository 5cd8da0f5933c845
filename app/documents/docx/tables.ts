import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { planColumns } from '../layout/column-widths.ts'
import type { Align, Certainty, Column, KeyFigures, Notice, Report, Row, Table } from '../model/document.ts'
import { clean, cleanLine } from '../words/clean.ts'
import { ACCENT, EDGE, INK, QUIET, RULE, TINT } from './styles.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: INK } as const

const SIDES: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  start: AlignmentType.LEFT,
  end: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
}

/** Twentieths of a point. */
export const TWIPS = 20
const INSET = 4
/** Another face may stand in for ours in the reader's office: a little room for it. */
const FACE = 0.9

function shading(certainty: Certainty | undefined) {
  const fill = certainty === undefined ? undefined : TINT[certainty]
  return fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }
}

/** Text of a cell; line breaks stay. */
export function textRuns(
  text: string,
  options: { readonly bold?: boolean; readonly color?: string; readonly size?: number } = {},
): TextRun[] {
  return clean(text)
    .split('\n')
    .map((part, i) => new TextRun({ text: part, ...(i > 0 ? { break: 1 } : {}), ...options }))
}

function headerCell(column: Column, width: number, size: number): TableCell {
  return new TableCell({
    width: { size: Math.round(width * TWIPS), type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    borders: { top: STRONG, bottom: STRONG, left: NONE, right: NONE },
    ...shading(column.certainty),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: SIDES[column.align],
        keepNext: true,
        children: [
          new TextRun({ text: cleanLine(column.title), bold: true, size }),
          ...(column.unit === undefined
            ? []
            : [new TextRun({ text: cleanLine(column.unit), break: 1, color: QUIET, size })]),
        ],
      }),
    ],
  })
}

function bodyRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  size: number,
  last: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, i) => {
      const column = columns[i]
      return new TableCell({
        width: { size: Math.round((widths[i] ?? 0) * TWIPS), type: WidthType.DXA },
        borders: {
          top: row.total ? { ...STRONG, size: 6 } : HAIR,
          bottom: last ? STRONG : HAIR,
          left: NONE,
          right: NONE,
        },
        ...shading(column?.certainty),
        children: [
          new Paragraph({
            style: 'TableText',
            alignment: SIDES[column?.align ?? 'start'],
            children: textRuns(cell.text, { size, ...(cell.strong ? { bold: true } : {}) }),
          }),
        ],
      })
    }),
  })
}

/** A table with its header repeated on every page and no row torn. */
export function docxTable(table: Table, available: number): DocxTable {
  const wanted = table.dense ? 7.7 : table.columns.length > 5 ? 8.3 : 8.8
  const { size, widths } = planColumns(table, available, wanted, () => INSET, FACE)
  const half = Math.max(11, Math.round(size * 2))
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(available * TWIPS), type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round(width * TWIPS)),
    margins: { left: INSET * TWIPS, right: INSET * TWIPS },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, i) => headerCell(column, widths[i] ?? 0, half)),
      }),
      ...table.rows.map((row, i) => bodyRow(row, table.columns, widths, half, i === table.rows.length - 1)),
    ],
  })
}

/** A box of one cell with a coloured edge. */
export function noticeBox(notice: Notice, available: number): DocxTable {
  const edge =
    notice.tone === 'waits' || notice.tone === 'study'
      ? EDGE[notice.tone]
      : notice.tone === 'warning'
        ? '7A3B00'
        : ACCENT
  const fill =
    notice.tone === 'waits' || notice.tone === 'study'
      ? (TINT[notice.tone] ?? 'FFFFFF')
      : notice.tone === 'warning'
        ? 'FDF5EC'
        : 'EEF4F5'
  const style =
    notice.tone === 'waits' ? BorderStyle.DASHED : notice.tone === 'study' ? BorderStyle.DOTTED : BorderStyle.SINGLE
  const thin = { style, size: 6, color: edge }
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(available * TWIPS), type: WidthType.DXA },
    columnWidths: [Math.round(available * TWIPS)],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            borders: {
              top: thin,
              bottom: thin,
              right: thin,
              left: { style: BorderStyle.SINGLE, size: 24, color: edge },
            },
            shading: { type: ShadingType.CLEAR, color: 'auto', fill },
            margins: { left: 160, right: 160, top: 60, bottom: 60 },
            children: [
              new Paragraph({ style: 'NoticeTitle', children: textRuns(notice.title) }),
              new Paragraph({ children: textRuns(notice.text), spacing: { before: 0, after: 40 } }),
            ],
          }),
        ],
      }),
    ],
  })
}

const KEYS_PER_ROW = 3

/** Key figures as boxes, three in a row. */
export function keyBoxes(block: KeyFigures, report: Report, available: number): DocxTable {
  const width = Math.round((available / KEYS_PER_ROW) * TWIPS)
  const rows: TableRow[] = []
  for (let i = 0; i < block.items.length; i += KEYS_PER_ROW) {
    const items = block.items.slice(i, i + KEYS_PER_ROW)
    const empty = Array.from({ length: KEYS_PER_ROW - items.length })
    rows.push(
      new TableRow({
        cantSplit: true,
        children: [
          ...items.map((item) => {
            const side = {
              style: item.certainty === 'certain' ? BorderStyle.SINGLE : BorderStyle.DASHED,
              size: 6,
              color: item.certainty === 'certain' ? RULE : EDGE[item.certainty],
            }
            return new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: {
                top: { style: BorderStyle.SINGLE, size: 24, color: EDGE[item.certainty] },
                bottom: side,
                left: side,
                right: side,
              },
              margins: { left: 140, right: 140, top: 60, bottom: 60 },
              ...shading(item.certainty),
              children: [
                new Paragraph({ style: 'TableText', children: textRuns(item.label, { color: QUIET, size: 19 }) }),
                new Paragraph({ style: 'TableText', children: textRuns(item.value, { bold: true, size: 32 }) }),
                new Paragraph({ style: 'TableText', children: textRuns(item.note, { size: 19 }) }),
                ...(item.certainty === 'certain'
                  ? []
                  : [
                      new Paragraph({
                        style: 'TableText',
                        children: textRuns(report.frame.marks[item.certainty], {
                          bold: true,
                          size: 18,
                          color: EDGE[item.certainty],
                        }),
                      }),
                    ]),
              ],
            })
          }),
          ...empty.map(
            () =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
                children: [new Paragraph({ style: 'TableText', children: [] })],
              }),
          ),
        ],
      }),
    )
  }
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(available * TWIPS), type: WidthType.DXA },
    columnWidths: Array.from({ length: KEYS_PER_ROW }, () => width),
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows,
  })
}
