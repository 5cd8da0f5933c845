/**
 * A text that every format can carry: no control characters (XML and PDF refuse them), no lone surrogates, no
 * characters that turn the direction of writing (a name could otherwise disguise the number beside it).
 */
export function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // Control characters are what is being removed here.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are named in order to be dropped
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufdd0-\ufdef]/g, '')
      .replace(/[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu, '')
  )
}

/** As {@link clean}, on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/[\n\t]+/g, ' ')
}
