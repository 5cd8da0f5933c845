import type { z } from '@hono/zod-openapi'
import type { Finding } from '../../http/areas/readings-schemas.ts'
import type { Io } from '../io.ts'

const MARKS = {
  pl: { info: 'informacja', warning: 'uwaga', error: 'błąd', line: 'wiersz', column: 'kolumna' },
  en: { info: 'note', warning: 'warning', error: 'error', line: 'line', column: 'column' },
} as const

/** Findings as lines: how grave, where, what, what to do. */
export function findingLines(findings: readonly z.infer<typeof Finding>[], { language }: Pick<Io, 'language'>): string {
  const words = MARKS[language]
  return findings
    .map(({ severity, place, pl, en, advicePl, adviceEn }) => {
      const where = [
        place?.file,
        place?.line === undefined ? undefined : `${words.line} ${place.line}`,
        place?.column === undefined ? undefined : `${words.column} ${place.column}`,
      ].filter((part) => part !== undefined)
      const said = language === 'en' ? `${en} ${adviceEn}` : `${pl} ${advicePl}`
      return `  ${words[severity]}${where.length > 0 ? ` [${where.join(', ')}]` : ''}: ${said}\n`
    })
    .join('')
}
