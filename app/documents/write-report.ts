import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnalysisResult } from '../usecases/analyse/result.ts'
import { renderJson } from './json/render-json.ts'
import type { Report } from './model/document.ts'
import { buildReport } from './report/build-report.ts'
import { fileStem } from './words/file-names.ts'
import type { Language } from './words/language.ts'

export const FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface WrittenFile {
  readonly format: Format
  readonly path: string
  readonly bytes: number
}

/** What is written: the document, its numbers for other programs, and the name its files begin with. */
export interface DocumentToWrite {
  readonly report: () => Report
  readonly json: () => string
  readonly stem: string
}

/** Renderers are loaded only when asked for: the JSON needs no typesetter. */
export async function renderDocument(format: Format, { report, json }: DocumentToWrite): Promise<Uint8Array | string> {
  switch (format) {
    case 'html':
      return (await import('./html/render-html.ts')).renderHtml(report())
    case 'pdf':
      return (await import('./typst-pdf/render-pdf.ts')).renderPdf(report())
    case 'docx':
      return (await import('./docx/render-docx.ts')).renderDocx(report())
    case 'xlsx':
      return (await import('./xlsx/render-xlsx.ts')).renderReportXlsx(report())
    case 'json':
      return json()
  }
}

/**
 * Writes a document in the formats asked for. All are made before the first is written, and each appears whole or not
 * at all; files of the same name are replaced.
 *
 * @param folder    made when it does not exist
 * @param onFormat  told before each format, for a progress bar
 * @returns         the files, in the order of `formats`
 */
export async function writeDocument(
  document: DocumentToWrite,
  folder: string,
  {
    formats = FORMATS,
    onFormat,
  }: { readonly formats?: readonly Format[]; readonly onFormat?: (format: Format) => void },
): Promise<WrittenFile[]> {
  let built: Report | undefined
  const report = () => {
    built ??= document.report()
    return built
  }
  const made: { format: Format; name: string; content: Uint8Array }[] = []
  for (const format of formats) {
    onFormat?.(format)
    const content = await renderDocument(format, { ...document, report })
    made.push({
      format,
      name: `${document.stem}.${format}`,
      content: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    })
  }
  mkdirSync(folder, { recursive: true })
  const temporary = made.map((one) => ({
    ...one,
    path: join(folder, one.name),
    draft: join(folder, `.${one.name}.${randomUUID()}.part`),
  }))
  try {
    for (const { draft, content } of temporary) writeFileSync(draft, content)
    for (const { draft, path } of temporary) renameSync(draft, path)
  } catch (fault) {
    for (const { draft } of temporary) rmSync(draft, { force: true })
    throw fault
  }
  return temporary.map(({ format, path, content }) => ({ format, path, bytes: content.byteLength }))
}

/** Writes the report of an analysis; see {@link writeDocument}. */
export function writeReport(
  result: AnalysisResult,
  folder: string,
  options: {
    readonly language: Language
    readonly formats?: readonly Format[]
    readonly onFormat?: (format: Format) => void
  },
): Promise<WrittenFile[]> {
  const { language, ...rest } = options
  return writeDocument(
    {
      report: () => buildReport(result, language),
      json: () => renderJson(result),
      stem: fileStem(result.cluster, language),
    },
    folder,
    rest,
  )
}
