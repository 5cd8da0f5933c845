import type { Loose } from '../loose.ts'
import { part } from '../loose.ts'
import { readMoney, typedMoney } from '../typed-money.ts'

/** Prices of the market as typed: by month, and where they were taken from. */
export interface MarketValues {
  /** Typed price of each month, `2026-06`. */
  readonly months: Readonly<Record<string, string>>
  readonly origin: string
}

export function marketValues(settings: Loose): MarketValues {
  const market = part(part(settings, 'prices'), 'market')
  const months = Object.entries(part(market, 'plnPerMwh')).map(([month, pln]) => [month, typedMoney(pln)])
  return { months: Object.fromEntries(months), origin: typeof market.origin === 'string' ? market.origin : '' }
}

/** Months whose price cannot be read, by their place in the form. */
export function marketFaults({ months, origin }: MarketValues): readonly string[] {
  const filled = Object.entries(months).filter(([, pln]) => pln.trim() !== '')
  return [
    ...filled.filter(([, pln]) => readMoney(pln) === undefined).map(([month]) => `months.${month}`),
    ...(filled.length > 0 && origin.trim() === '' ? ['origin'] : []),
  ]
}

/** The settings with these prices of the market; without any, no table is kept. */
export function withMarket(settings: Loose, { months, origin }: MarketValues): Loose {
  const { market: before, ...prices } = part(settings, 'prices')
  const filled = Object.entries(months)
    .map(([month, pln]) => [month, readMoney(pln)] as const)
    .filter(([, pln]) => pln !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (filled.length === 0) return { ...settings, prices }
  const market = { ...(before as Loose | undefined), kind: 'monthly', plnPerMwh: Object.fromEntries(filled) }
  return { ...settings, prices: { ...prices, market: { ...market, origin: origin.trim() } } }
}

const NAMES = [
  /^(sty|jan)/,
  /^(lut|feb)/,
  /^mar/,
  /^(kwi|apr)/,
  /^(maj|may)/,
  /^(cze|jun)/,
  /^(lip|jul)/,
  /^(sie|aug)/,
  /^(wrz|sep)/,
  /^(pa[zź]|oct)/,
  /^(lis|nov)/,
  /^(gru|dec)/,
]

/** The month a cell names: `2026-06`, `06.2026`, `6/2026`, `czerwiec 2026`, `czerwiec`. */
function monthOf(cell: string, year: number): string | undefined {
  const text = cell.trim().toLowerCase()
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?$/.exec(text)
  const local = /^(?:\d{1,2}[-./])?(\d{1,2})[-./](\d{4})$/.exec(text)
  const words = /^(\p{L}{3,})\.?\s*(\d{4})?$/u.exec(text)
  const name = words ? NAMES.findIndex((one) => one.test(words[1] ?? '')) + 1 : 0
  const [of, number] = iso
    ? [Number(iso[1]), Number(iso[2])]
    : local
      ? [Number(local[2]), Number(local[1])]
      : [Number(words?.[2] ?? year), name]
  return number < 1 || number > 12 ? undefined : `${of}-${String(number).padStart(2, '0')}`
}

/** What was pasted: prices by month, and lines nobody can read. */
export interface Pasted {
  readonly months: Readonly<Record<string, string>>
  readonly unread: readonly string[]
}

/**
 * Reads rows copied from a spreadsheet: a month and its price, or twelve bare prices of a year in order.
 *
 * @param year  the year of months named without one
 */
export function readPasted(text: string, year: number): Pasted {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const bare = lines.map((line) => readMoney(line))
  if (lines.length === 12 && bare.every((pln) => pln !== undefined))
    return {
      months: Object.fromEntries(bare.map((pln, i) => [`${year}-${String(i + 1).padStart(2, '0')}`, typedMoney(pln)])),
      unread: [],
    }
  const months: Record<string, string> = {}
  const unread: string[] = []
  for (const line of lines) {
    const cells = line.split(/[\t;]|(?<=\d{4}|\p{L})\s+(?=\d+[.,]?\d*\s*(?:zł)?$)/u)
    const month = monthOf(cells[0] ?? '', year)
    const pln = readMoney(cells[1] ?? '')
    if (month === undefined || pln === undefined) unread.push(line.trim())
    else months[month] = typedMoney(pln)
  }
  return { months, unread }
}
