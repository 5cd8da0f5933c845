import type { Rolldown } from 'vite'

type Groups = NonNullable<Rolldown.CodeSplittingOptions['groups']>

/** The file with all that stands before the first page. */
export const FIRST = 'shell'

/** Source of a module that goes with the small shared ones [bytes]. */
const SMALL = 8000
/** Parts that only some pages have and that weigh more than the pages. */
const HEAVY = /[\\/](chart|table|virtual-core|d3-[a-z]+|uplot)[\\/]/

/**
 * How the browser app is cut. All that stands before the first page is one file, for every file costs the browser some
 * milliseconds of asking, parsing and linking, and the bundler alone would cut it into thirty. Tables are one file, the
 * small things that many pages share are one, and the rest is a file for each page.
 *
 * @param entry - absolute path of the module that starts the app
 */
export function chunkGroups(entry: string): Groups {
  let first: ReadonlySet<string> | undefined
  return [
    {
      debugName: 'what the first page needs',
      name: (id, graph) => {
        first ??= reachedFrom(entry, graph)
        // The entry waits until the first page has come; a page that imported from its file would wait for itself.
        return id !== entry && first.has(id) ? FIRST : null
      },
      priority: 3,
    },
    {
      name: 'table',
      test: /[\\/]ui[\\/]table[\\/](data-table|scroll-area)\.|[\\/](react-virtual|virtual-core)[\\/]/,
      minShareCount: 2,
      priority: 2,
    },
    {
      debugName: 'small things of many pages',
      name: (id, graph) => ([...reachedFrom(id, graph)].some((one) => HEAVY.test(one)) ? null : 'shared'),
      test: /[\\/]web[\\/](api|pages|ui)[\\/]/,
      minShareCount: 3,
      maxModuleSize: SMALL,
      priority: 1,
    },
  ]
}

/** A module and all that it imports, and what those import, before any page is opened. */
function reachedFrom(start: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue
    const found = graph.getModuleInfo(id)
    if (!found) continue
    reached.add(id)
    open.push(...found.importedIds)
  }
  return reached
}
