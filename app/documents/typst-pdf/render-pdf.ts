import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Report } from '../model/document.ts'
import { fontFiles } from './fonts.ts'
import { pageData } from './page-data.ts'
import { TEMPLATE } from './template.ts'

/** Accessible PDF (PDF/UA-1): the compiler refuses a picture without an alternative text or a skipped heading. */
const STANDARD = 'ua-1'

/** A compiler with the report's files in memory; nothing is read from or written to disk but our fonts. */
function compilerFor(report: Report): { compiler: NodeCompiler; main: { mainFileContent: string } } {
  const { json, charts } = pageData(report)
  // The folder is only a name under which files in memory stand; it need not exist.
  const workspace = join(tmpdir(), `openklaster-pdf-${createHash('sha256').update(json).digest('hex').slice(0, 16)}`)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontFiles() }] })
  compiler.mapShadow(join(workspace, 'report.json'), Buffer.from(json))
  for (const { file, svg } of charts) compiler.mapShadow(join(workspace, file), Buffer.from(svg))
  return { compiler, main: { mainFileContent: TEMPLATE } }
}

function complaint(compiler: NodeCompiler, result: ReturnType<NodeCompiler['compile']>): Error {
  const diagnostics = result.takeDiagnostics()
  const found: unknown[] = diagnostics ? compiler.fetchDiagnostics(diagnostics) : []
  return new Error(`the PDF was not made: ${JSON.stringify(found.slice(0, 3))}`)
}

/**
 * The report as a tagged PDF/UA-1.
 *
 * @returns  bytes of the file; the same report gives the same bytes
 */
export async function renderPdf(report: Report): Promise<Uint8Array> {
  const { compiler, main } = compilerFor(report)
  const compiled = compiler.compile(main)
  if (compiled.hasError() || compiled.result === null) throw complaint(compiler, compiled)
  const [year = 1970, month = 1, day = 1] = report.madeOn.split('-').map(Number)
  return new Uint8Array(
    compiler.pdf(compiled.result, {
      pdfStandard: STANDARD,
      creationTimestamp: Math.floor(Date.UTC(year, month - 1, day) / 1000),
    }),
  )
}

/** How many pages the PDF has, and on which page each one-page section ends; for the checks of the layout. */
export async function pdfLayout(
  report: Report,
): Promise<{ readonly pages: number; readonly onePageEnds: readonly number[] }> {
  const { compiler, main } = compilerFor(report)
  const compiled = compiler.compile(main)
  if (compiled.hasError() || compiled.result === null) throw complaint(compiler, compiled)
  const found: unknown = compiler.query(compiled.result, { selector: '<one-page-end>' })
  const ends = Array.isArray(found) ? found.map((one: { value?: unknown }) => Number(one.value)) : []
  return { pages: compiled.result.numOfPages, onePageEnds: ends }
}
