/**
 * Fills that differ in lightness and in pattern, so that they read in grey print and for people who do not see colours
 * apart; hues after Okabe and Ito's colour-blind-safe set, darkened for contrast on white.
 */
export const FILLS = {
  /** Own energy used inside the cluster: dark and plain. */
  own: { ground: '#0b6e4f', pattern: 'none', ink: '#0b6e4f' },
  /** Taken from the grid: hatched, middle. */
  grid: { ground: '#d3e5f5', pattern: 'rising', ink: '#1f5e99' },
  /** Fed into the grid: dotted, light. */
  surplus: { ground: '#fdeecb', pattern: 'dots', ink: '#b35c00' },
  /** A certain amount. */
  plain: { ground: '#2f6690', pattern: 'none', ink: '#2f6690' },
  /** An amount that waits for a decision: thin hatch on white, never a full bar. */
  waits: { ground: '#ffffff', pattern: 'falling', ink: '#7a3e9d' },
  /** An amount by a method that is no law. */
  study: { ground: '#ffffff', pattern: 'level', ink: '#5a5a5a' },
  /** A loss. */
  loss: { ground: '#f9dcd6', pattern: 'upright', ink: '#a3311f' },
  sun: { ground: '#f6c445', pattern: 'none', ink: '#8a6100' },
  wind: { ground: '#9fd0e6', pattern: 'rising', ink: '#0f5c7d' },
  biogas: { ground: '#bfae8e', pattern: 'dots', ink: '#5b4520' },
  store: { ground: '#e4d4ef', pattern: 'falling', ink: '#6a3d8a' },
  public: { ground: '#dfe5ea', pattern: 'none', ink: '#3c4a57' },
} as const satisfies Record<string, { ground: string; pattern: Pattern; ink: string }>

export type Fill = keyof typeof FILLS
type Pattern = 'none' | 'rising' | 'falling' | 'dots' | 'level' | 'upright'

/** Lines that differ in dash as well as in colour. */
export const STROKES = {
  consumption: { colour: '#14344f', dash: '', width: 2 },
  generation: { colour: '#b35c00', dash: '7 3', width: 2 },
  residual: { colour: '#0b6e4f', dash: '2 2.5', width: 2 },
  standard: { colour: '#14344f', dash: '', width: 2 },
  study: { colour: '#5a5a5a', dash: '2 3', width: 2 },
  standardDiscounted: { colour: '#1f5e99', dash: '8 3', width: 2 },
  studyDiscounted: { colour: '#8a8a8a', dash: '8 3 2 3', width: 2 },
} as const satisfies Record<string, { colour: string; dash: string; width: number }>

export type Stroke = keyof typeof STROKES

export const INK = '#1d2730'
export const QUIET = '#56636f'
export const RULE = '#d4dade'
export const AXIS = '#7b8791'
/** Neutral ground where there is no data. */
export const NO_DATA = '#ffffff'

/** Light to dark, so that grey print keeps the order (single hue, even steps of lightness). */
export const HEAT = [
  '#f4f8f7',
  '#dcebea',
  '#bcd9da',
  '#97c4c9',
  '#6faab5',
  '#4a8e9f',
  '#2c7187',
  '#1a546c',
  '#0d374e',
] as const
