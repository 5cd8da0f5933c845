/** A value of one field of a binary COPY row. */
export type CopyValue =
  | null
  | { readonly int8: number }
  | { readonly int4: number }
  | { readonly text: string }
  | { readonly date: number }
  /** ISO 8601, to the millisecond. */
  | { readonly instant: string }
  | { readonly bytes: Uint8Array }
  | { readonly texts: readonly string[] }

const SIGNATURE = Uint8Array.of(0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0x00)
const HEADER = SIGNATURE.length + 8
const TEXT_TYPE = 25
/** Days from 1970-01-01 to 2000-01-01, where PostgreSQL counts from. */
const DATE_EPOCH = 10_957
/** The same in milliseconds. */
const INSTANT_EPOCH = BigInt(DATE_EPOCH) * 86_400_000n
const utf8 = new TextEncoder()

function fieldBytes(value: Exclude<CopyValue, null>): Uint8Array {
  if ('bytes' in value) return value.bytes
  if ('text' in value) return utf8.encode(value.text)
  if ('texts' in value) return textArray(value.texts)
  const wide = 'int8' in value || 'instant' in value
  const out = new Uint8Array(wide ? 8 : 4)
  const view = new DataView(out.buffer)
  if ('int8' in value) view.setBigInt64(0, BigInt(value.int8))
  else if ('instant' in value) view.setBigInt64(0, (BigInt(Date.parse(value.instant)) - INSTANT_EPOCH) * 1000n)
  else if ('int4' in value) view.setInt32(0, value.int4)
  else view.setInt32(0, value.date - DATE_EPOCH)
  return out
}

function textArray(texts: readonly string[]): Uint8Array {
  const parts = texts.map((text) => utf8.encode(text))
  const out = new Uint8Array(20 + parts.reduce((sum, part) => sum + 4 + part.length, 0))
  const view = new DataView(out.buffer)
  view.setInt32(0, texts.length === 0 ? 0 : 1)
  view.setInt32(4, 0)
  view.setInt32(8, TEXT_TYPE)
  view.setInt32(12, texts.length)
  view.setInt32(16, 1)
  let at = 20
  for (const part of parts) {
    view.setInt32(at, part.length)
    out.set(part, at + 4)
    at += 4 + part.length
  }
  return texts.length === 0 ? out.subarray(0, 12) : out
}

/** Rows in PostgreSQL's binary COPY format (documentation of COPY, "Binary Format"). */
export function encodeCopy(rows: readonly (readonly CopyValue[])[]): Uint8Array {
  const encoded = rows.map((row) => row.map((value) => (value === null ? null : fieldBytes(value))))
  let size = HEADER + 2
  for (const row of encoded) size += 2 + row.reduce((sum, field) => sum + 4 + (field?.length ?? 0), 0)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  out.set(SIGNATURE)
  let at = HEADER
  for (const row of encoded) {
    view.setInt16(at, row.length)
    at += 2
    for (const field of row) {
      view.setInt32(at, field === null ? -1 : field.length)
      at += 4
      if (field !== null) {
        out.set(field, at)
        at += field.length
      }
    }
  }
  view.setInt16(at, -1)
  return out
}

/** The fields of each row as they lie in the bytes of a binary COPY; null for NULL. No copy is made. */
export function decodeCopy(bytes: Uint8Array): (Uint8Array | null)[][] {
  for (let i = 0; i < SIGNATURE.length; i += 1)
    if (bytes[i] !== SIGNATURE[i]) throw new Error('these bytes are no binary COPY')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows: (Uint8Array | null)[][] = []
  let at = HEADER + view.getInt32(SIGNATURE.length + 4)
  for (;;) {
    const fields = view.getInt16(at)
    at += 2
    if (fields < 0) return rows
    const row: (Uint8Array | null)[] = []
    for (let i = 0; i < fields; i += 1) {
      const length = view.getInt32(at)
      at += 4
      row.push(length < 0 ? null : bytes.subarray(at, at + length))
      at += Math.max(0, length)
    }
    rows.push(row)
  }
}
