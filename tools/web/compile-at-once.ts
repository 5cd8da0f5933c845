import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Tells the browser to compile a file's functions while it is still coming in, beside the page's own thread. Nearly all
 * of them run before the first page stands; found one by one they would hold the page up. Chromium from 136 heeds the
 * mark, others see a comment.
 */
const MARK = '//# allFunctionsCalledOnLoad\n'

/**
 * Puts the mark at the head of a chunk.
 *
 * @param chunk - name of the chunk
 */
export function compileAtOnce(chunk: string): Plugin {
  return {
    name: 'compile-at-once',
    enforce: 'post',
    // The mark counts in the first line only, and Vite writes there to the end: so it is put into the written file.
    writeBundle({ dir = '.' }, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && file.name === chunk) {
          const path = join(dir, file.fileName)
          writeFileSync(path, MARK + readFileSync(path, 'utf8'))
        }
    },
  }
}
