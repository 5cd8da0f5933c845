import type { Raw } from '../../documents/html/markup.ts'
import { trusted } from '../../documents/html/markup.ts'

const MARK =
  '<rect width="32" height="32" rx="7" fill="#0b6e4f"/><path d="M16 7.5 23.5 12v8.5L16 25l-7.5-4.5V12z" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="2.2"/><path d="M17.6 9.5 11.8 17h3.6l-1 5.6 5.9-7.8h-3.7z" fill="#f6c445"/>'

/** The mark of the program, drawn in the page so that no further file is asked for. */
export const MARK_DRAWING: Raw = trusted(`<svg viewBox="0 0 32 32" aria-hidden="true">${MARK}</svg>`)

/** The same for the window's tab. */
export const MARK_ICON = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${MARK}</svg>`)}`

/** Hexagons of the mark as a quiet ground. */
export const HEXAGONS: Raw = trusted(
  '<svg class="hex" aria-hidden="true"><defs><pattern id="hex" width="56" height="97" patternUnits="userSpaceOnUse"><path d="M28 1 55 16.500v31L28 63 1 47.500v-31zM28 63v34" fill="none" stroke="#fff" stroke-opacity=".13" stroke-width="1.5"/></pattern></defs><rect width="100%" height="100%" fill="url(#hex)"/></svg>',
)
