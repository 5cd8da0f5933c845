/**
 * Order of two ids by Unicode code points, the one order every tie is broken in: it depends on no language, and other
 * tools (Python's `sorted`, SQL's collation "C") give the same. JavaScript's own `<` compares UTF-16 units, which
 * differs beyond U+FFFF.
 */
export function compareIds(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return codePointRank(x) - codePointRank(y)
  }
  return a.length - b.length
}

/** Surrogates (U+D800–U+DFFF as UTF-16 units) stand for code points above U+FFFF, so they come after the units above them. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
