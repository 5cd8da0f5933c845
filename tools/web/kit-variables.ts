import type { Plugin } from 'vite'

const SHEET = 'virtual:kit-variables.css'
const RESOLVED = `\0${SHEET}`
const PART = '\0kit-variables-of-the-visitor'

/** Palettes of the kit that anything here is drawn with; each costs every page some thirty properties. */
export const PALETTES = ['klaster', 'gray', 'dark', 'red', 'teal']

/** Colours and sizes of our theme as one style sheet. */
export async function kitVariablesSheet(): Promise<string> {
  const { theme, contrastColours } = await import('../../web/ui/theme.ts')
  const kit = await import('@mantine/core')
  const whole = kit.mergeMantineTheme(kit.DEFAULT_THEME, theme)
  const colors = Object.fromEntries(Object.entries(whole.colors).filter(([name]) => PALETTES.includes(name)))
  const variables = kit.defaultCssVariablesResolver({ ...whole, colors: colors as typeof whole.colors })
  return kit.convertCssVariables(kit.deepMerge(variables, contrastColours(whole)), ':root')
}

/**
 * Works the sheet of colours and sizes out while the app is built. The kit's provider would do it in every visitor's
 * browser, for all its palettes, before the first page; the part of it that does is left out.
 */
export function kitVariables(): Plugin {
  let isFound = false
  return {
    name: 'kit-variables',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (source === SHEET) return RESOLVED
      if (!/[\\/]MantineCssVariables\.mjs$/.test(source) || !importer?.includes('MantineProvider')) return null
      isFound = true
      return PART
    },
    load: (id) => {
      if (id === RESOLVED) return kitVariablesSheet()
      return id === PART ? 'export const MantineCssVariables = () => null\n' : null
    },
    // A kit that moved it would work the sheet out a second time, in silence.
    buildEnd(error) {
      if (!error && !isFound)
        throw new Error('@mantine/core has no MantineCssVariables.mjs any more: see tools/web/kit-variables.ts')
    },
  }
}
