import type { FileTable } from '../files.ts'

/** A table whose rows are made when somebody looks at them or downloads them: a year of quarter-hours has 35,040. */
export function lazyTable(name: string, header: readonly string[], make: () => FileTable['rows']): FileTable {
  let rows: FileTable['rows'] | undefined
  return {
    name,
    header,
    get rows() {
      rows ??= make()
      return rows
    },
  }
}
