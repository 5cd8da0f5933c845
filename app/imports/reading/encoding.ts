/** Encodings met in distributors' exports. */
export type Encoding = 'utf-8' | 'windows-1250' | 'iso-8859-2' | 'utf-16le' | 'utf-16be'

export interface Detected {
  readonly encoding: Encoding
  /** Bytes of the byte-order mark to skip. */
  readonly bom: number
}

/** Letters of ISO 8859-2 that Windows-1250 puts elsewhere: Ą Ś Ź ą ś ź. */
const ISO_ONLY = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc])
/** The same letters in Windows-1250. */
const WINDOWS_ONLY = new Set([0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f])

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A character may be cut at the end of the head: stream mode forgives that, and only that.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Without a mark: nearly every second byte is NUL. (NULs strewn into a UTF-8 file are fewer.) */
function nulsAt(bytes: Uint8Array, offset: 0 | 1): boolean {
  if (bytes.length < 8) return false
  let nuls = 0
  let other = 0
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i + offset] === 0) nuls += 1
    if (bytes[i + 1 - offset] === 0) other += 1
  }
  return nuls > bytes.length * 0.4 && other < bytes.length * 0.05
}

/** The encoding of a text by its first bytes: mark, UTF-8 if it is valid, else the Polish single-byte pages. */
export function detectEncoding(head: Uint8Array): Detected {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  if (nulsAt(head, 1)) return { encoding: 'utf-16le', bom: 0 }
  if (nulsAt(head, 0)) return { encoding: 'utf-16be', bom: 0 }
  if (isUtf8(head)) return { encoding: 'utf-8', bom: 0 }
  let iso = 0
  let windows = 0
  for (const byte of head) {
    if (ISO_ONLY.has(byte)) iso += 1
    if (WINDOWS_ONLY.has(byte) || (byte >= 0x80 && byte < 0xa0)) windows += 1
  }
  return { encoding: iso > 0 && windows === 0 ? 'iso-8859-2' : 'windows-1250', bom: 0 }
}

const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>()

/** Text of a piece of a file. Never throws: a byte that fits nowhere becomes U+FFFD, which the readers refuse. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  let decoder = decoders.get(encoding)
  if (!decoder) {
    decoder = new TextDecoder(encoding, { ignoreBOM: true })
    decoders.set(encoding, decoder)
  }
  return decoder.decode(bytes)
}

/** What UTF-8 letters of Polish look like after being read as a single-byte page and saved again. */
const MOJIBAKE = /\uFFFD|Ä[…‡™„†\u0080-\u009f]|Å[‚›„ş\u0080-\u009f]|Ĺ[‚›„şĽ\u0080-\u009f]|Ã³|Ăł|pob\?r|Warto\?\?/

/** The damaged piece of a text, or undefined when its Polish letters are whole. */
export function damagedLetters(text: string): string | undefined {
  const at = text.search(MOJIBAKE)
  return at < 0 ? undefined : text.slice(Math.max(0, at - 8), at + 10).trim()
}
