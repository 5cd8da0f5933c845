import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import { chunkGroups, FIRST } from './chunks.ts'
import { compileAtOnce } from './compile-at-once.ts'
import { kitIds } from './kit-ids.ts'
import { kitVariables } from './kit-variables.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the built browser app lies; the server of the API hands it out. */
export const WEB_DIST = `${ROOT}web/dist`

/**
 * Keeps the sentences of problems out of the bundle: the server sends them in both languages, and they would weigh more
 * than any page. A refusal thrown inside the browser carries its code alone.
 */
function problemsStayOnTheServer(): Plugin {
  const light = '\0problem-codes'
  return {
    name: 'problems-stay-on-the-server',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/catalogue.ts') && importer?.includes('/domain/problems/') ? light : null,
    load: (id) =>
      id === light
        ? "export const PROBLEM_CODES = []\nexport const meaningOf = () => ({ pl: '', en: '', advicePl: '', adviceEn: '' })\n"
        : null,
  }
}

/** The one configuration of the browser app: built by `tools/web/build.ts`, served while developing by `tools/web/dev.ts`. */
export function webConfig(): InlineConfig {
  return {
    root: `${ROOT}web`,
    configFile: false,
    cacheDir: `${ROOT}node_modules/.vite-web`,
    plugins: [problemsStayOnTheServer(), kitIds(), kitVariables(), react(), compileAtOnce(FIRST)],
    build: {
      outDir: WEB_DIST,
      emptyOutDir: true,
      target: 'es2023',
      // Chunks are fetched by address when a page is opened; a hash in the name lets them be cached for ever.
      assetsDir: 'assets',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      manifest: true,
      // Every browser that runs what the target asks for knows it.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups(`${ROOT}web/main.tsx`) } } },
    },
    logLevel: 'warn',
  }
}
