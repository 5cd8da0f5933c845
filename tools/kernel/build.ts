// Compiles domain/metering/kernel/balance.as to WebAssembly and writes it as a TypeScript file of base64, so that Node
// and the browser load the same bytes without reading a file. Run after editing balance.as: node tools/kernel/build.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { main } from 'assemblyscript/asc'

const SOURCE = new URL('../../domain/metering/kernel/balance.as', import.meta.url)
const TARGET = new URL('../../domain/metering/kernel/balance-wasm.ts', import.meta.url)
const LINE = 110

/** The compiled kernel: the same bytes for the same source and compiler. */
export async function compileKernel(): Promise<Uint8Array> {
  const source = readFileSync(SOURCE, 'utf8')
  const written = new Map<string, string | Uint8Array>()
  const options = [
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--importMemory',
    '--use',
    'abort=',
    '--enable',
    'bulk-memory',
  ]
  const { error, stderr } = await main(['balance.ts', '--outFile', 'balance.wasm', ...options], {
    readFile: (name) => (name === 'balance.ts' ? source : null),
    writeFile: (name, contents) => {
      written.set(name, contents)
    },
    listFiles: () => [],
  })
  const bytes = written.get('balance.wasm')
  if (error || !(bytes instanceof Uint8Array)) throw new Error(`balance.as does not compile: ${stderr.toString()}`)
  return bytes
}

/** The text of balance-wasm.ts for these bytes. */
export function wasmModuleText(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  return [
    '// Written by tools/kernel/build.ts from balance.as; never edited by hand.',
    '',
    `/** The balance kernel as WebAssembly, ${bytes.length} bytes in base64. */`,
    'export const BALANCE_WASM =',
    ...lines.map((line, i) => `  '${line}'${i === lines.length - 1 ? '' : ' +'}`),
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bytes = await compileKernel()
  writeFileSync(TARGET, wasmModuleText(bytes))
  process.stdout.write(`balance-wasm.ts: ${bytes.length} bytes of WebAssembly\n`)
}
