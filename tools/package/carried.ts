import { cpSync } from 'node:fs'
import { join } from 'node:path'

/** What the program reads beside its own code when it runs; JSON that is imported the compiler carries by itself. */
export const CARRIED = [
  'package.json',
  // The page of the API.
  'app/http/docs/docs.html',
  'app/http/docs/docs-page.js',
  'app/http/docs/docs-page.css',
  // Loaded by serve --demo.
  'examples/dolina-zgody',
  'examples/zelow-plan',
] as const

/** Puts what the program reads into the compiled package. */
export function carryInto(folder: string): void {
  for (const path of CARRIED) cpSync(path, join(folder, path), { recursive: true })
}
