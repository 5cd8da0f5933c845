import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeExample } from './generator/make.ts'

/**
 * Makes the demonstration cluster: `node examples/generate.ts`. The same sources give the same bytes; a test compares them.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'dolina-zgody')
const files = makeExample(readFileSync(join(folder, 'cluster.yaml'), 'utf8'))
mkdirSync(join(folder, 'readings'), { recursive: true })
for (const name of readdirSync(join(folder, 'readings')))
  if (!files.has(`readings/${name}`)) rmSync(join(folder, 'readings', name))
let bytes = 0
for (const [name, text] of files) {
  writeFileSync(join(folder, name), text)
  bytes += Buffer.byteLength(text)
}
process.stdout.write(`${files.size} files, ${(bytes / 1e6).toFixed(1)} MB in ${folder}\n`)
