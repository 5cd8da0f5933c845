import type { Raw } from '../../documents/html/markup.ts'
import { html } from '../../documents/html/markup.ts'
import type { Words } from '../../documents/words/words.ts'

const RADIUS = 52
const LENGTH = 2 * Math.PI * RADIUS

/** The share of the cluster's own energy as a ring with its number. */
export function shareRing(share: number, name: string, words: Words): Raw {
  const part = (LENGTH * Math.min(1, Math.max(0, share))).toFixed(1)
  return html`<svg viewBox="0 0 128 128" role="img" aria-label="${`${name}: ${words.percent(share)}`}"><circle cx="64" cy="64" r="${String(RADIUS)}" fill="none" stroke="#fff" stroke-opacity=".2" stroke-width="14"/><circle cx="64" cy="64" r="${String(RADIUS)}" fill="none" stroke="#f6c445" stroke-width="14" stroke-dasharray="${part} ${LENGTH.toFixed(1)}" transform="rotate(-90 64 64)"/><text x="64" y="71.5" text-anchor="middle" font-size="21" font-weight="680" fill="#fff">${words.percent(share)}</text></svg>`
}
