import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = new URL('../../', import.meta.url).pathname
const FILE = join(ROOT, 'docs/glossary.md')
const START = '<!-- from the @pl tags; npm run glossary -->'

/** One Polish term of record and where code defines it. */
interface Term {
  readonly pl: string
  readonly english: string
  readonly file: string
}

const TAG = /@pl\s+([^\n*]+?)\s*(?:\*\/|\n)/
const DOC =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export\s+)?(?:readonly\s+)?(?:const|function|interface|type|async function)?\s*(\w+)/g

/** `contractPowerKw` to `contract power kw`: the name as words. */
function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
}

/** Every @pl tag of the domain and the use-cases with the English name it stands beside. */
export function terms(): Term[] {
  const found: Term[] = []
  for (const folder of ['domain', 'app']) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
      const file = join(folder, name)
      for (const [whole, comment = '', symbol = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(DOC)) {
        const pl = TAG.exec(whole)?.[1]?.trim() ?? TAG.exec(`${comment}\n`)?.[1]?.trim()
        if (pl) found.push({ pl, english: words(symbol), file })
      }
    }
  }
  const order = new Intl.Collator('pl')
  return found.sort((a, b) => order.compare(a.pl, b.pl) || (a.english < b.english ? -1 : 1))
}

/** The glossary with its generated part renewed; what stands above the mark is written by hand. */
export function glossary(current: string): string {
  const [hand = ''] = current.split(START)
  const rows = new Map<string, Term[]>()
  for (const term of terms()) {
    const key = `${term.pl}|${term.english}`
    rows.set(key, [...(rows.get(key) ?? []), term])
  }
  const lines = [...rows.values()].map((same) => {
    const first = same[0] as Term
    const files = [...new Set(same.map(({ file }) => `\`${file}\``))].slice(0, 3).join(', ')
    return `| ${first.pl.replaceAll('|', '/')} | ${first.english} | ${files} |`
  })
  return `${hand.trimEnd()}\n\n${START}\n\n| termin / Polish term | in code | defined in |\n|---|---|---|\n${lines.join('\n')}\n`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(FILE, glossary(readFileSync(FILE, 'utf8')))
  process.stdout.write(`docs/glossary.md: ${terms().length} terms\n`)
}
