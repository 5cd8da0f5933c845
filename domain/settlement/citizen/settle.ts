import type { LocalDay } from '../../calendar/day.ts'
import { localDayOf } from '../../calendar/slot.ts'
import type { Citations } from '../../law/citations.ts'
import { read } from '../../law/citations.ts'
import { finding } from '../../problems/finding.ts'
import { asToday, less, monthsWithin } from '../as-today.ts'
import { checkInput } from '../period.ts'
import type { PointOutcome, RegimeInput, RegimeOutcome, RegimePoint } from '../regime.ts'
import { hourSharer } from '../share-hour.ts'

export interface CitizenSettings {
  /** How the statute shares the hour's energy among its users; left out: by withdrawal of the hour. */
  readonly sharing?: 'by-withdrawal' | 'equal'
  /** Reads the law of this day; left out: of the first day of the period. */
  readonly lawDay?: LocalDay
}

/**
 * Settles a citizen energy community: energy fed in by members in an hour is shared among those who withdraw in the
 * same hour, as the statute says; only the price of that energy changes, no network fee and no tariff.
 *
 * Both sides are whole watt-hours by largest remainder, so an hour's parts add up; with an equal split nobody gets
 * more than it withdraws, and what one does not need goes to the others in further equal parts.
 *
 * @pl      obywatelska społeczność energetyczna: podział energii według statutu
 * @law     citizen.sharing, citizen.network-relief (art. 11zl Prawa energetycznego)
 * @refuses what {@link checkInput} refuses; law.not-covered before 2023-09-07
 */
export function settleCitizen(input: RegimeInput, settings: CitizenSettings, cite: Citations): RegimeOutcome {
  checkInput(input)
  const { sharing = 'by-withdrawal' } = settings
  const on = settings.lawDay ?? localDayOf(input.start)
  read('citizen.sharing', on, cite)
  read('citizen.network-relief', on, cite)
  const count = input.points.length
  const sharer = hourSharer(input.points.map(({ id }) => id))
  const needs = new Float64Array(count)
  const feeds = new Float64Array(count)
  const weights = new Float64Array(count)
  const bought = new Float64Array(count)
  const sold = new Float64Array(count)
  const boughtWh = input.points.map(() => new Int32Array(input.hours))
  const soldWh = input.points.map(() => new Int32Array(input.hours))
  const settledByHour = new Float64Array(input.hours)
  for (let h = 0; h < input.hours; h += 1) {
    let needed = 0
    let fedIn = 0
    for (let i = 0; i < count; i += 1) {
      const point = input.points[i] as RegimePoint
      needs[i] = point.withdrawalWh[h] as number
      feeds[i] = point.feedInWh[h] as number
      needed += needs[i] as number
      fedIn += feeds[i] as number
    }
    const shared = Math.min(needed, fedIn)
    if (shared === 0) continue
    settledByHour[h] = shared
    if (sharing === 'equal') shareEqually(shared, needs, weights, bought)
    else sharer.share(shared, needs, needed, bought)
    sharer.share(shared, feeds, fedIn, sold)
    for (let i = 0; i < count; i += 1) {
      ;(boughtWh[i] as Int32Array)[h] = bought[i] as number
      ;(soldWh[i] as Int32Array)[h] = sold[i] as number
    }
  }
  const points = input.points.map((point, i): PointOutcome => {
    const inner = boughtWh[i] as Int32Array
    const saleInner = soldWh[i] as Int32Array
    return {
      ...asToday(point),
      sellerWh: less(point.withdrawalWh, inner),
      innerWh: inner,
      saleSellerWh: less(point.feedInWh, saleInner),
      saleInnerWh: saleInner,
    }
  })
  const months = monthsWithin(input, points, settledByHour)
  return {
    id: 'citizen',
    name: { pl: 'obywatelska społeczność energetyczna', en: 'citizen energy community' },
    certainty: 'in-application',
    certaintyNote: {
      pl: 'Podział energii wynika ze statutu; nie zmienia opłat sieciowych ani taryf (art. 11zl). Dyrektywa 2024/1711 o dzieleniu się energią czeka na wdrożenie.',
      en: 'Sharing follows the statute; it changes no network fee and no tariff (art. 11zl). Directive 2024/1711 on energy sharing awaits transposition.',
    },
    points,
    months,
    settledWh: months.reduce((a, { settledWh }) => a + settledWh, 0),
    settings: [
      {
        name: { pl: 'podział energii w godzinie', en: 'sharing of an hour’s energy' },
        value: sharing,
        why: {
          pl: 'Ustawa zostawia to statutowi; domyślnie dzielimy proporcjonalnie do poboru w godzinie.',
          en: 'The law leaves it to the statute; by default in proportion to the hour’s withdrawal.',
        },
      },
    ],
    findings: [finding('settlement.citizen-price', 'info')],
  }
}

/** Equal whole parts, none above its need, what is left over shared again; the last units go to the first that need. */
function shareEqually(whole: number, needs: Float64Array, open: Float64Array, parts: Float64Array): void {
  parts.fill(0)
  open.set(needs)
  let left = whole
  for (;;) {
    let users = 0
    for (const need of open) if (need > 0) users += 1
    if (users === 0 || left === 0) return
    const each = Math.max(1, Math.floor(left / users))
    for (let i = 0; i < open.length && left > 0; i += 1) {
      const given = Math.min(each, open[i] as number, left)
      parts[i] = (parts[i] as number) + given
      open[i] = (open[i] as number) - given
      left -= given
    }
  }
}
