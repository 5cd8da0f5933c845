import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { drawChart } from '../charts/draw.ts'
import type { Block, Certainty, Figure, Report, Section, Text } from '../model/document.ts'
import { numbersOf } from '../model/walk.ts'
import { clean, cleanLine } from '../words/clean.ts'
import { wordsIn } from '../words/words.ts'
import { rasterise } from './png.ts'
import { ACCENT, EDGE, QUIET, RULE, stylesOf } from './styles.ts'
import { docxTable, keyBoxes, noticeBox, TWIPS, textRuns } from './tables.ts'

/** A4 and its margins [pt]. */
const PAGE = { short: 595.3, long: 841.9, side: 57, top: 62, bottom: 57, turnedSide: 45 }
/** Charts: drawn for this width [px], printed this wide [px at 96 dpi], and the picture twice as fine as a screen. */
const CHART = { drawn: 680, printed: 640, raster: 1280 }

interface Context {
  readonly report: Report
  readonly numbers: ReadonlyMap<string, number>
  /** Width of the text [pt]. */
  readonly width: number
  /** What was numbered so far, shared by all sections. */
  readonly counted: { charts: number; lists: number }
}

function runs(text: Text): TextRun[] {
  const parts = typeof text === 'string' ? [{ text }] : text
  return parts.flatMap((part) => textRuns(part.text, part.strong ? { bold: true } : {}))
}

function mark(certainty: Certainty, { report }: Context): TextRun[] {
  if (certainty === 'certain') return []
  return [new TextRun({ text: `  [${report.frame.marks[certainty]}]`, bold: true, color: EDGE[certainty] })]
}

function caption(
  kind: string,
  number: number | undefined,
  title: string,
  certainty: Certainty,
  context: Context,
): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun({ text: `${kind} ${number ?? ''}. `, bold: false, color: QUIET }),
      new TextRun({ text: cleanLine(title) }),
      ...mark(certainty, context),
    ],
  })
}

function remarkBefore(text: string): Paragraph {
  return new Paragraph({ style: 'Remark', keepNext: true, children: textRuns(text) })
}

async function figure(one: Figure, context: Context): Promise<FileChild[]> {
  context.counted.charts += 1
  const { svg, width, height } = drawChart(one.chart, {
    width: CHART.drawn,
    prefix: `d${context.counted.charts}`,
    words: wordsIn(context.report.language),
    title: one.title,
    description: one.alt,
  })
  const png = await rasterise(svg, CHART.raster)
  return [
    caption(context.report.frame.figure, context.numbers.get(one.id), one.title, one.certainty, context),
    remarkBefore(one.reading),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          fallback: { type: 'png', data: Buffer.from(png) },
          transformation: { width: CHART.printed, height: Math.round((height / width) * CHART.printed) },
          altText: { name: cleanLine(one.title), title: cleanLine(one.title), description: cleanLine(one.alt) },
        }),
      ],
    }),
  ]
}

/** A little room between boxes, which have none of their own. */
function gap(after: number): Paragraph {
  return new Paragraph({ spacing: { before: 0, after }, children: [] })
}

async function block(one: Block, context: Context, keepNext: boolean): Promise<FileChild[]> {
  const { report, numbers, width } = context
  switch (one.kind) {
    case 'paragraph':
      return [new Paragraph({ ...(one.small ? { style: 'Remark' } : {}), keepNext, children: runs(one.text) })]
    case 'list': {
      // Each numbered list counts from one again.
      if (one.ordered) context.counted.lists += 1
      const instance = context.counted.lists
      return one.items.map(
        (item) =>
          new Paragraph({
            numbering: {
              reference: one.ordered ? 'steps' : 'points',
              level: 0,
              ...(one.ordered ? { instance } : {}),
            },
            spacing: { before: 20, after: 60 },
            children: runs(item),
          }),
      )
    }
    case 'notice':
      return [noticeBox(one, width), gap(60)]
    case 'key-figures':
      return [keyBoxes(one, report, width)]
    case 'definitions':
      return one.items.map(
        ({ term, text }) =>
          new Paragraph({
            spacing: { before: 20, after: 60 },
            children: [...textRuns(term, { bold: true }), ...textRuns(` – ${text}`)],
          }),
      )
    case 'subheading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          ...(one.newPage ? { pageBreakBefore: true } : {}),
          children: textRuns(cleanLine(one.title)),
        }),
      ]
    case 'table':
      return [
        caption(report.frame.table, numbers.get(one.id), one.title, one.certainty, context),
        ...(one.note === undefined ? [] : [remarkBefore(one.note)]),
        docxTable(one, width),
        gap(80),
      ]
    case 'figure':
      return figure(one, context)
  }
}

async function sectionBody(one: Section, context: Context): Promise<FileChild[]> {
  const blocks: FileChild[] = []
  for (const [i, found] of one.blocks.entries()) {
    const next = one.blocks[i + 1]?.kind
    // A short text stays with the picture or table it introduces.
    const keep = next !== undefined && next !== 'paragraph' && next !== 'notice'
    blocks.push(...(await block(found, context, keep)))
    if (found.kind === 'list' && next === 'notice') blocks.push(gap(40))
  }
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...(one.onePage || one.annex ? { pageBreakBefore: true } : {}),
      children: textRuns(cleanLine(one.title)),
    }),
    ...blocks,
  ]
}

function frame(report: Report, landscape: boolean): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> {
  const side = landscape ? PAGE.turnedSide : PAGE.side
  const right = Math.round(((landscape ? PAGE.long : PAGE.short) - 2 * side) * TWIPS)
  const tabStops = [{ type: TabStopType.RIGHT, position: right }]
  const line = { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 4 }
  const quiet = { color: QUIET, size: 17 }
  const footerText = report.facts
    .slice(-2)
    .map(({ label, value }) => `${label}: ${value}`)
    .join(' · ')
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops,
            border: { bottom: line },
            children: [
              new TextRun({ text: cleanLine(report.clusterName), ...quiet }),
              new TextRun({ text: `\t${cleanLine(report.title)}`, ...quiet }),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops,
            border: { top: line },
            children: [
              new TextRun({ text: cleanLine(footerText), ...quiet }),
              new TextRun({
                children: [
                  `\t${report.frame.page} `,
                  PageNumber.CURRENT,
                  ` ${report.frame.of} `,
                  PageNumber.TOTAL_PAGES,
                ],
                ...quiet,
              }),
            ],
          }),
        ],
      }),
    },
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: Math.round(PAGE.short * TWIPS),
          height: Math.round(PAGE.long * TWIPS),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: Math.round(side * TWIPS),
          right: Math.round(side * TWIPS),
          top: PAGE.top * TWIPS,
          bottom: PAGE.bottom * TWIPS,
          header: 30 * TWIPS,
          footer: 26 * TWIPS,
        },
      },
    },
  }
}

function titlePage(report: Report): FileChild[] {
  return [
    new Paragraph({
      spacing: { before: 1800, after: 0 },
      children: textRuns(report.title, { color: QUIET, size: 26 }),
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(report.clusterName) }),
    new Paragraph({
      spacing: { before: 0, after: 360 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ACCENT, space: 14 } },
      children: textRuns(report.subtitle, { size: 26 }),
    }),
    ...report.facts.map(
      ({ label, value }) =>
        new Paragraph({
          spacing: { before: 40, after: 40 },
          indent: { left: 2400, hanging: 2400 },
          tabStops: [{ type: TabStopType.LEFT, position: 2400 }],
          children: [
            ...textRuns(label, { color: QUIET }),
            new TextRun({ text: '\t' }),
            ...textRuns(value, { bold: true }),
          ],
        }),
    ),
  ]
}

/** Sections in runs of one orientation: a run is one section of the file. */
function orientationRuns(sections: readonly Section[]): { landscape: boolean; sections: Section[] }[] {
  const out: { landscape: boolean; sections: Section[] }[] = []
  for (const one of sections) {
    const landscape = one.landscape ?? false
    const last = out.at(-1)
    if (last && last.landscape === landscape) last.sections.push(one)
    else out.push({ landscape, sections: [one] })
  }
  return out
}

/**
 * The report as a document officials can edit: real headings, named styles, a table of contents, tables with repeated
 * headers, charts as SVG with a PNG for older programs, alternative texts.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const numbers = numbersOf(report)
  const upright = PAGE.short - 2 * PAGE.side
  const turned = PAGE.long - 2 * PAGE.turnedSide
  const [first, ...rest] = report.sections
  const context: Context = { report, numbers, width: upright, counted: { charts: 0, lists: 0 } }
  const contents: FileChild[] = [
    new Paragraph({
      pageBreakBefore: true,
      spacing: { after: 120 },
      children: textRuns(report.frame.contents, { bold: true, size: 36, color: ACCENT }),
    }),
    // Entries stand there at once; page numbers are Word's own, filled in when it opens the file.
    new TableOfContents(report.frame.contents, { hyperlink: true, headingStyleRange: '1-1' }),
    new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0 }, children: [] }),
  ]
  const [head, ...tail] = orientationRuns(rest)
  const opening: FileChild[] = [...titlePage(report), ...(first ? await sectionBody(first, context) : []), ...contents]
  const sections: ISectionOptions[] = []
  const flow = async (run: { landscape: boolean; sections: Section[] }, start: FileChild[]) => {
    const inside: Context = { ...context, width: run.landscape ? turned : upright }
    const children = [...start]
    for (const one of run.sections) children.push(...(await sectionBody(one, inside)))
    sections.push({ ...frame(report, run.landscape), children })
  }
  if (head && !head.landscape) await flow(head, opening)
  else {
    sections.push({ ...frame(report, false), children: opening })
    if (head) await flow(head, [])
  }
  for (const run of tail) await flow(run, [])
  const document = new Document({
    title: cleanLine(`${report.title} – ${report.clusterName}`),
    subject: cleanLine(report.subtitle),
    creator: report.frame.madeWith,
    lastModifiedBy: report.frame.madeWith,
    keywords: report.keywords.map(cleanLine).join(', '),
    description: clean(report.subtitle),
    styles: stylesOf(report.language),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    sections,
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
