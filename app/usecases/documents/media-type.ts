import { Refusal } from '../../../domain/problems/refusal.ts'

interface Known {
  readonly type: string
  /** First bytes of every such file; null for plain text. */
  readonly begins: readonly number[] | null
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OPEN_XML = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'
const KNOWN: Readonly<Record<string, Known>> = {
  pdf: { type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  docx: { type: `${OPEN_XML}.wordprocessingml.document`, begins: ZIP },
  xlsx: { type: `${OPEN_XML}.spreadsheetml.sheet`, begins: ZIP },
  odt: { type: `${OPEN_DOCUMENT}.text`, begins: ZIP },
  ods: { type: `${OPEN_DOCUMENT}.spreadsheet`, begins: ZIP },
  zip: { type: 'application/zip', begins: ZIP },
  png: { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  jpg: { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  jpeg: { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  csv: { type: 'text/csv', begins: null },
  txt: { type: 'text/plain', begins: null },
}

/**
 * The media type of a document by the ending of its name and its first bytes: a file that is not what it says, or that a
 * browser would run, is not taken.
 *
 * @param head  the first bytes, some hundred at least where there are so many
 * @refuses document.file-kind, document.file-empty
 */
export function documentMediaType(name: string, head: Uint8Array): string {
  if (head.length === 0) throw new Refusal('document.file-empty', { name })
  const [, ending = ''] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? []
  const known = KNOWN[ending.toLowerCase()]
  const fits = known?.begins ? known.begins.every((byte, at) => head[at] === byte) : !head.includes(0)
  if (!known || !fits) throw new Refusal('document.file-kind', { name })
  return known.type
}
