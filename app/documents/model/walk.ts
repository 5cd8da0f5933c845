import type { Figure, Report, Table } from './document.ts'

/** All figures in reading order. */
export function figuresOf(report: Report): Figure[] {
  return report.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'figure'))
}

/** All printed tables in reading order. */
export function tablesOf(report: Report): Table[] {
  return report.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'table'))
}

/** Numbers of tables and of figures by id, the same in every format. */
export function numbersOf(report: Report): ReadonlyMap<string, number> {
  return new Map([
    ...tablesOf(report).map(({ id }, i) => [id, i + 1] as const),
    ...figuresOf(report).map(({ id }, i) => [id, i + 1] as const),
  ])
}
