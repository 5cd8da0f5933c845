import { niceScale } from '../../documents/charts/scale.ts'
import type { Raw } from '../../documents/html/markup.ts'
import { html, NOTHING, trusted } from '../../documents/html/markup.ts'
import type { EnergyUnit } from '../../documents/words/energy.ts'
import type { Words } from '../../documents/words/words.ts'
import type { PublicMonth } from '../../usecases/public-side/year-figures.ts'

const px = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))

/** Hatches, so that the bars differ in grey print too; in a drawing of their own, for a hidden one lends none. */
const HATCHES = trusted(
  '<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs><pattern id="hatch-grid" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="h-grid" d="M0 0v6" stroke-width="1.4"/></pattern><pattern id="hatch-feed" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="h-feed" cx="2" cy="2" r="1"/></pattern></defs></svg>',
)

function bar(x: number, y: number, wide: number, tall: number, kind: 'own' | 'grid' | 'feed', first: boolean): Raw {
  if (tall <= 0) return NOTHING
  const box = `x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(tall)}"`
  const hatch = kind === 'own' ? '' : `<rect ${box} fill="url(#hatch-${kind})"/>`
  return trusted(`<rect ${box} class="c-${kind}${first ? ' first' : ''}"/>${hatch}`)
}

interface Size {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly className: string
}

const WIDE: Size = { width: 760, height: 300, left: 52, className: 'wide-one' }
const NARROW: Size = { width: 350, height: 270, left: 40, className: 'narrow' }

function drawing(months: readonly PublicMonth[], unit: EnergyUnit, words: Words, size: Size, sentence: string): Raw {
  const { width, height, left, className } = size
  const values = months.flatMap(({ withdrawalWh, feedInWh }) => [withdrawalWh ?? 0, feedInWh ?? 0])
  const scale = niceScale(0, Math.max(...values) / unit.perWh, 4)
  const [top, bottom] = [14, height - 40]
  const y = (wh: number) => bottom - (wh / unit.perWh / scale.to) * (bottom - top)
  const step = (width - left) / 12
  const wide = step * 0.38
  const rules = scale.ticks.map((tick) => {
    const at = y(tick * unit.perWh)
    return html`<path class="line" d="${`M${left} ${px(at)}H${width}`}"/><text class="axis" x="${px(left - 6)}" y="${px(at + 4)}" text-anchor="end">${words.number(tick, scale.decimals)}</text>`
  })
  const bars = months.map((month, i) => {
    const { withdrawalWh, feedInWh, matchedWh, source } = month
    const x = left + i * step + step * 0.09
    const first = source === 'readings'
    const own = Math.min(matchedWh ?? 0, withdrawalWh ?? 0)
    const name = words.monthCut(month.month)
    const label = className === 'narrow' ? name.slice(0, 1) : name
    const none =
      source === 'none' ? html`<text x="${px(x + wide)}" y="${px(bottom - 8)}" text-anchor="middle">?</text>` : NOTHING
    return html`${bar(x, y(own), wide, bottom - y(own), 'own', first)}${bar(x, y(withdrawalWh ?? 0), wide, y(own) - y(withdrawalWh ?? 0), 'grid', first)}${bar(x + wide + 1.5, y(feedInWh ?? 0), wide, bottom - y(feedInWh ?? 0), 'feed', first)}${none}<text class="axis" x="${px(x + wide)}" y="${px(bottom + 17)}" text-anchor="middle">${label}</text>${first ? html`<text class="axis" x="${px(x + wide)}" y="${px(bottom + 32)}" text-anchor="middle" font-size="11">${words.t('wst.', 'pre.')}</text>` : NOTHING}`
  })
  return html`<svg class="${className}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${sentence}">${rules}${bars}</svg>`
}

function key(kind: 'own' | 'grid' | 'feed', name: string): Raw {
  return html`<li><svg viewBox="0 0 22 16" aria-hidden="true">${bar(0.5, 0.5, 21, 15, kind, false)}</svg>${name}</li>`
}

/**
 * Months of a year: the withdrawal split by where it came from, and beside it what was fed in, as far as the cluster
 * shows them. Nothing where it shows neither.
 */
export function yearChart(months: readonly PublicMonth[], unit: EnergyUnit, words: Words, sentence: string): Raw {
  const { t } = words
  const has = (field: 'withdrawalWh' | 'matchedWh' | 'feedInWh') => months.some((month) => month[field] !== null)
  const withdrawal = has('withdrawalWh')
  if (!withdrawal && !has('feedInWh')) return NOTHING
  const keys: Raw[] = []
  if (withdrawal && has('matchedWh'))
    keys.push(
      key('own', t('pobór pokryty energią z klastra', 'withdrawal covered within the cluster')),
      key('grid', t('pozostały pobór z sieci', 'other withdrawal')),
    )
  else if (withdrawal) keys.push(key('grid', t('pobór z sieci', 'withdrawal')))
  if (has('feedInWh')) keys.push(key('feed', t('oddanie do sieci', 'feed-in')))
  return html`<div class="chart">${HATCHES}<p class="small quiet">${unit.unit}</p>${drawing(months, unit, words, WIDE, sentence)}${drawing(months, unit, words, NARROW, sentence)}<ul class="keys">${keys}</ul></div>`
}
