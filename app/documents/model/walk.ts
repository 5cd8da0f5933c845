import type { Figure, Report, Table } from './document.ts'

/** All figures in reading order. */
export function figuresOf(report: Report): Figure[] {
  return report.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'figure'))
}

/** All printed tables in reading order. */
export function tablesOf(report: Report): Table[] {
  return report.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'table'))
}
