import type { Plugin } from 'vite'

const HOOK = '\0kit-id'

/**
 * Gives the parts of the kit the identifiers that React makes while it renders. The kit's own hook makes a random one
 * after the first rendering, which renders every field of a form a second time before it is painted; it does so for
 * pages with several roots, and here is one.
 */
export function kitIds(): Plugin {
  let isFound = false
  return {
    name: 'kit-ids',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/[\\/]use-id\.mjs$/.test(source) || !importer || !/[\\/]@mantine[\\/]hooks[\\/]/.test(importer)) return null
      isFound = true
      return HOOK
    },
    load: (id) =>
      id === HOOK
        ? "import { useId as ofReact } from 'react'\nexport function useId(own) { const made = ofReact(); return typeof own === 'string' ? own : made }\n"
        : null,
    // A kit that moved its hook would bring the second rendering back in silence.
    buildEnd(error) {
      if (!error && !isFound) throw new Error('@mantine/hooks has no use-id.mjs any more: see tools/web/kit-ids.ts')
    },
  }
}
