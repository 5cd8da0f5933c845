/** Elements that have no end. */
const VOID = new Set(['meta', 'link', 'br', 'path', 'rect', 'circle', 'img', 'hr', 'input'])
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g

/**
 * What is wrong with the markup of a page we made: elements not closed in their order, ids given twice, labels that
 * point nowhere, letters that should have been escaped.
 */
export function faultsOfMarkup(page: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const ids = new Map<string, number>()
  const wanted: string[] = []
  const body = page.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/^<!doctype html>/, '')
  if (!page.startsWith('<!doctype html>')) faults.push('no doctype')
  for (const [whole, end, name = '', attributes = '', closed] of body.matchAll(TAG)) {
    for (const [, key, value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (key === 'id') ids.set(value, (ids.get(value) ?? 0) + 1)
      if (key === 'aria-labelledby' || (key === 'href' && value.startsWith('#'))) wanted.push(value.replace('#', ''))
    }
    if (end) {
      const last = open.pop()
      if (last !== name) faults.push(`${whole} closes <${last}>`)
    } else if (!closed && !VOID.has(name)) open.push(name)
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`)
  for (const [id, count] of ids) if (count > 1) faults.push(`id ${id} stands ${count} times`)
  for (const id of wanted) if (!ids.has(id)) faults.push(`nothing has the id ${id}`)
  const text = body.replace(TAG, '')
  if (/[<>]/.test(text)) faults.push(`unescaped: ${/.{0,30}[<>].{0,30}/.exec(text)?.[0]}`)
  if ((page.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push('not exactly one h1')
  const levels = [...page.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
  levels.forEach((level, i) => {
    if (level > (levels[i - 1] ?? 0) + 1) faults.push(`h${level} after h${levels[i - 1] ?? 0}`)
  })
  return faults
}
