import { readFileSync } from 'node:fs'

/** Rows of a table beside this file; throws when its head does not say source and tolerance. */
export function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  for (const key of ['reproduces', 'source', 'tolerance'])
    if (!lines.some((line) => line.startsWith(`# ${key}: `)))
      throw new Error(`${name}: the line "# ${key}: …" is missing`)
  const [columns = '', ...body] = lines.filter((line) => !line.startsWith('# '))
  const names = columns.split(',')
  return body.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((column, i) => [column, cells[i] ?? '']))
  })
}

/** A cell as a number; throws for a blank one: missing is never zero. */
export function figure(row: Readonly<Record<string, string>> | undefined, column: string): number {
  const text = row?.[column] ?? ''
  if (text === '') throw new Error(`no figure in ${column}`)
  return Number(text)
}
