import { Refusal } from '../../../domain/problems/refusal.ts'

const ZIPPED: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}
const TEXTS: Readonly<Record<string, string>> = { csv: 'text/csv', txt: 'text/plain' }

function startsWith(content: Uint8Array, letters: string): boolean {
  return Buffer.from(content.subarray(0, letters.length)).toString('latin1') === letters
}

/**
 * The media type of a file to be published, by its content and its name: nothing a browser would run is taken.
 *
 * @refuses publication.file-kind
 */
export function publishedMediaType(name: string, content: Uint8Array): string {
  const [, ending = ''] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? []
  const kind = ending.toLowerCase()
  if (kind === 'pdf' && startsWith(content, '%PDF-')) return 'application/pdf'
  const zipped = ZIPPED[kind]
  if (zipped && startsWith(content, 'PK\u0003\u0004')) return zipped
  const plain = TEXTS[kind]
  if (plain && content.length > 0 && !content.includes(0)) return plain
  throw new Refusal('publication.file-kind', { name })
}
