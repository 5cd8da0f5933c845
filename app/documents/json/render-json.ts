function isList(value: object): value is ArrayLike<unknown> & object {
  return Array.isArray(value) || ArrayBuffer.isView(value)
}

function textOf(value: unknown, path: string, indent: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    // JSON would write null and hide the fault.
    if (!Number.isFinite(value)) throw new Error(`the result holds ${value} at ${path}`)
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new Error(`the result holds a ${typeof value} at ${path}`)
  const deeper = `${indent}  `
  if (isList(value)) {
    const items = Array.from(value, (one, i) => textOf(one, `${path}/${i}`, deeper))
    const flat = Array.from(value).every((one) => typeof one !== 'object' || one === null)
    if (items.length === 0) return '[]'
    return flat ? `[${items.join(', ')}]` : `[\n${items.map((one) => deeper + one).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${textOf(one, `${path}/${key}`, deeper)}`)
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}

/**
 * The result itself as JSON: keys in alphabetical order, so that two runs can be compared line by line; series as plain
 * lists. The same result gives the same text.
 */
export function renderJson(result: object): string {
  return `${textOf(result, '', '')}\n`
}
