import { drawChart } from '../charts/draw.ts'
import { mustBreak, planColumns } from '../layout/column-widths.ts'
import type { Block, Certainty, Report, Section, Table, Text } from '../model/document.ts'
import { numbersOf } from '../model/walk.ts'
import { clean, cleanLine } from '../words/clean.ts'
import { wordsIn } from '../words/words.ts'

/** Width of a chart [px] and how wide it is printed [mm]: labels come out at about 8.5 points. */
const CHART_PX = 680
const CHART_MM = 170

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

interface Drawn {
  readonly file: string
  readonly svg: string
}

function runsOf(text: Text): Json {
  const runs = typeof text === 'string' ? [{ text }] : text
  return runs.map((run) => ({ text: clean(run.text), strong: run.strong ?? false }))
}

/** Widths of the text on upright and on turned pages [pt]. */
const TEXT_WIDTH = { upright: 481, turned: 750 }

/** Where the text of a page ends, from its top [pt]. */
const PAGE_BOTTOM = { upright: 785, turned: 547 }

function insetAt(size: number): number {
  return size < 7 ? 2.4 : size < 8 ? 3.2 : 4
}

/** Lets a long word break: after the marks inside it, else (a word of one piece) anywhere. */
function breakable(text: string, must: boolean): string {
  if (!must) return text
  return text
    .split(' ')
    .map((word) =>
      word.length < 12
        ? word
        : word
            .replace(/([._/@:-])(?=.)/g, '$1\u200b')
            .replace(/[^\u200b]{25,}/g, (piece) => Array.from(piece).join('\u200b')),
    )
    .join(' ')
}

/** A table this short is not torn over two pages. */
const KEPT_TOGETHER = { plain: 15, dense: 29, turned: 24 }

function tableData(table: Table, number: number, landscape: boolean): { readonly [key: string]: Json } {
  const wanted = table.dense ? 7.7 : table.columns.length > 5 ? 8.3 : 8.8
  const { size, widths } = planColumns(table, landscape ? TEXT_WIDTH.turned : TEXT_WIDTH.upright, wanted, insetAt)
  return {
    kind: 'table',
    number,
    title: cleanLine(table.title),
    certainty: table.certainty,
    note: table.note === undefined ? '' : clean(table.note),
    dense: table.dense ?? false,
    size,
    inset: insetAt(size),
    together: table.rows.length <= KEPT_TOGETHER[table.dense ? 'dense' : landscape ? 'turned' : 'plain'],
    columns: table.columns.map(({ title, unit, align, certainty }, i) => ({
      title: cleanLine(title),
      unit: cleanLine(unit ?? ''),
      align,
      width: widths[i] ?? 0,
      certainty: certainty ?? 'certain',
    })),
    rows: table.rows.map(({ cells, total }) => ({
      total: total ?? false,
      cells: cells.map(({ text, strong }, i) => ({
        text: breakable(clean(text), mustBreak(text, widths[i] ?? 0, size, insetAt(size))),
        strong: strong ?? false,
      })),
    })),
  }
}

function blockData(
  block: Block,
  report: Report,
  numbers: ReadonlyMap<string, number>,
  landscape: boolean,
  drawn: Drawn[],
): { readonly [key: string]: Json } {
  const number = 'id' in block ? (numbers.get(block.id) ?? 0) : 0
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', runs: runsOf(block.text), small: block.small ?? false }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(runsOf) }
    case 'notice':
      return { kind: 'notice', tone: block.tone, title: clean(block.title), text: clean(block.text) }
    case 'key-figures':
      return {
        kind: 'key-figures',
        items: block.items.map(({ label, value, note, certainty }) => ({
          label: clean(label),
          value: clean(value),
          note: clean(note),
          certainty,
        })),
      }
    case 'definitions':
      return {
        kind: 'definitions',
        items: block.items.map(({ term, text }) => ({ term: clean(term), text: clean(text) })),
      }
    case 'subheading':
      return { kind: 'subheading', title: cleanLine(block.title), newPage: block.newPage ?? false }
    case 'table':
      return tableData(block, number, landscape)
    case 'figure': {
      const file = `chart-${drawn.length + 1}.svg`
      const { svg } = drawChart(block.chart, {
        width: CHART_PX,
        prefix: `c${drawn.length + 1}`,
        words: wordsIn(report.language),
        title: block.title,
        description: block.alt,
      })
      drawn.push({ file, svg })
      return {
        kind: 'figure',
        number,
        file,
        width: CHART_MM,
        title: cleanLine(block.title),
        reading: clean(block.reading),
        alt: cleanLine(block.alt),
        certainty: block.certainty,
      }
    }
  }
}

function certaintiesOf(report: Report): Set<Certainty> {
  const found = new Set<Certainty>()
  for (const { blocks } of report.sections)
    for (const block of blocks) {
      if (block.kind === 'notice' && (block.tone === 'waits' || block.tone === 'study')) found.add(block.tone)
      if (block.kind === 'table' || block.kind === 'figure') found.add(block.certainty)
    }
  return found
}

/** The report as data for the template, and the charts as files beside it. */
export function pageData(report: Report): { readonly json: string; readonly charts: readonly Drawn[] } {
  const drawn: Drawn[] = []
  const numbers = numbersOf(report)
  const [year = 1970, month = 1, day = 1] = report.madeOn.split('-').map(Number)
  const marks = certaintiesOf(report)
  const sections = report.sections.map(
    (section: Section): Json => ({
      id: section.id,
      title: cleanLine(section.title),
      landscape: section.landscape ?? false,
      onePage: section.onePage ?? false,
      annex: section.annex ?? false,
      blocks: section.blocks.map((block, i) => ({
        ...blockData(block, report, numbers, section.landscape ?? false, drawn),
        // A short text stays with the picture or table it introduces.
        'after-picture': ['figure', 'table'].includes(section.blocks[i - 1]?.kind ?? ''),
        bottom: section.landscape ? PAGE_BOTTOM.turned : PAGE_BOTTOM.upright,
        sticky:
          block.kind === 'paragraph' &&
          ['figure', 'table', 'list', 'key-figures', 'subheading'].includes(section.blocks[i + 1]?.kind ?? ''),
      })),
    }),
  )
  const data: Json = {
    language: report.language,
    isShort: report.isShort ?? false,
    documentTitle: cleanLine(`${report.title} – ${report.clusterName}`),
    title: cleanLine(report.title),
    subtitle: cleanLine(report.subtitle),
    clusterName: breakable(cleanLine(report.clusterName), report.clusterName.length > 24),
    author: cleanLine(report.frame.madeWith),
    keywords: report.keywords.map(cleanLine),
    date: { year, month, day },
    footer: cleanLine(
      report.facts
        .slice(-2)
        .map(({ label, value }) => `${label}: ${value}`)
        .join(' · '),
    ),
    facts: report.facts.map(({ label, value }) => ({
      label: cleanLine(label),
      value: breakable(cleanLine(value), value.length > 60),
    })),
    marks: (['waits', 'study'] as const)
      .filter((one) => marks.has(one))
      .map((one) => ({
        certainty: one,
        name: report.frame.marks[one],
        meaning: report.frame.markMeanings[one],
      })),
    frame: {
      page: report.frame.page,
      of: report.frame.of,
      table: report.frame.table,
      figure: report.frame.figure,
      contents: report.frame.contents,
      marks: { ...report.frame.marks },
    },
    sections,
  }
  return { json: JSON.stringify(data), charts: drawn }
}
