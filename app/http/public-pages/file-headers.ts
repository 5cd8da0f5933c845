/** A name as RFC 8187 writes it in a header, and as an address holds it. */
export function encodedName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}

/** Headers of a saved file: a PDF may be shown, everything else is saved; nothing is run by the browser. */
export function fileHeaders(name: string, mediaType: string): Record<string, string> {
  const way = mediaType === 'application/pdf' ? 'inline' : 'attachment'
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return { 'content-disposition': `${way}; filename="${plain}"; filename*=UTF-8''${encodedName(name)}` }
}
