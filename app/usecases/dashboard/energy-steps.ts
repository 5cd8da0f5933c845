import { text } from '../../../domain/quantity/decimal.ts'
import type { Both } from '../analyse/result.ts'
import type { Step } from '../settlement/month-result.ts'

export type EnergyQuantity = 'withdrawal' | 'feed-in' | 'matched'

/** Whole watt-hours as kWh with a decimal point, exact. */
function kwh(wh: number): string {
  return text({ mantissa: BigInt(Math.round(wh)), scale: 3 })
}

const NAMES: Readonly<Record<EnergyQuantity, Both>> = {
  withdrawal: { pl: 'pobór z sieci', en: 'withdrawal' },
  'feed-in': { pl: 'oddanie do sieci', en: 'feed-in' },
  matched: { pl: 'energia z klastra', en: 'energy from the cluster' },
}

const FORMULAS: Readonly<Record<EnergyQuantity, Both>> = {
  withdrawal: {
    pl: 'suma odczytów poboru wszystkich punktów członków',
    en: 'sum of the withdrawal of all points of members',
  },
  'feed-in': {
    pl: 'suma odczytów oddania wszystkich punktów członków',
    en: 'sum of the feed-in of all points of members',
  },
  matched: {
    pl: 'w każdej godzinie mniejsza z dwóch sum: poboru i oddania członków, z każdego źródła; potem suma godzin',
    en: 'in each hour the smaller of two sums: withdrawal and feed-in of members, of every plant; then all hours',
  },
}

/** How a sum comes about. */
export function quantityStep(id: EnergyQuantity, wh: number | null, source: string): Step {
  return {
    id,
    name: NAMES[id],
    formula: FORMULAS[id],
    value: wh === null ? '–' : kwh(wh),
    unit: 'kWh',
    source,
  }
}

/** What a sum is short of. */
export function missingStep(missing: number, source: string): Step {
  return {
    id: 'missing',
    name: { pl: 'brakujące kwadranse', en: 'missing quarter-hours' },
    formula: { pl: 'nie są liczone jako zero', en: 'they are not taken as zero' },
    value: String(missing),
    unit: '',
    source,
  }
}

/** What a change against the year before is made of. */
export function changeStep(wh: number | null, beforeWh: number | null, change: number, source: string): Step {
  const formula = `${kwh(wh ?? 0)} kWh : ${kwh(beforeWh ?? 0)} kWh − 1`
  return {
    id: 'change',
    name: { pl: 'zmiana rok do roku', en: 'change year on year' },
    formula: { pl: formula, en: formula },
    value: (change * 100).toFixed(1),
    unit: '%',
    source,
  }
}

/** What a share divides by what. */
export function shareStep(
  id: 'of-withdrawal' | 'of-feed-in',
  part: number | null,
  whole: number | null,
  share: number,
  source: string,
): Step {
  const formula = `${kwh(part ?? 0)} kWh : ${kwh(whole ?? 0)} kWh`
  const isOfWithdrawal = id === 'of-withdrawal'
  return {
    id,
    name: isOfWithdrawal
      ? { pl: 'udział energii z klastra w poborze', en: 'share of energy from the cluster in withdrawal' }
      : { pl: 'udział energii z klastra w oddaniu', en: 'share of energy from the cluster in feed-in' },
    formula: { pl: formula, en: formula },
    value: (share * 100).toFixed(1),
    unit: '%',
    source,
  }
}
