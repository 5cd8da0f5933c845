import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { createTheme } from '@mantine/core'

/** Green of the cluster's own energy; shade 8 carries white text at 6.1 : 1. */
const KLASTER: MantineColorsTuple = [
  '#eaf6f1',
  '#d5ebe2',
  '#a9d8c5',
  '#79c4a6',
  '#52b38c',
  '#39a87b',
  '#289a6d',
  '#12805a',
  '#0b6e4f',
  '#07553c',
]

const SYSTEM_FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Source Sans 3", "DejaVu Sans", Helvetica, Arial, sans-serif'

export const theme = createTheme({
  colors: { klaster: KLASTER },
  primaryColor: 'klaster',
  primaryShade: 8,
  fontFamily: SYSTEM_FONT,
  headings: { fontFamily: SYSTEM_FONT, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Colours of the kit that fail 4.5 : 1 as they come, darkened (light) or lightened (dark). */
export const contrastColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#566069',
    '--mantine-color-placeholder': '#687078',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0b6e4f',
    '--mantine-color-text': '#1b2329',
  },
  dark: {
    '--mantine-color-dimmed': '#aeb8c0',
    '--mantine-color-placeholder': '#98a2aa',
    '--mantine-color-error': '#ff9a91',
    '--mantine-color-anchor': '#79c4a6',
    '--mantine-color-text': '#dfe5ea',
  },
})
