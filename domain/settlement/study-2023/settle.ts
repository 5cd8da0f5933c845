import { finding } from '../../problems/finding.ts'
import { checkInput, monthsOf, sumOf } from '../period.ts'
import type { PointOutcome, RegimeInput, RegimeMonth, RegimeOutcome } from '../regime.ts'
import { spread } from '../spread.ts'

export interface StudySettings {
  /** Quality, RES, cogeneration and capacity fees on what is still bought: dropped as the study's tables print, or due. */
  readonly feesOnPurchase?: 'dropped' | 'due'
}

/**
 * Settles by the method of the study of 2023: withdrawal and feed-in of all members are netted by the month 1:1; only
 * the month's shortage is bought and charged, only its surplus is sold. Kept to reproduce and compare; not law.
 *
 * The month's shortage (surplus) is laid over points and hours in proportion to withdrawal (feed-in), in whole
 * watt-hours that add up.
 *
 * @pl      metoda opracowania z 2023 r., nie jest prawem
 * @refuses what {@link checkInput} refuses
 */
export function settleStudy(input: RegimeInput, settings: StudySettings = {}): RegimeOutcome {
  checkInput(input)
  const { feesOnPurchase = 'dropped' } = settings
  const bought = input.points.map(() => new Int32Array(input.hours))
  const sold = input.points.map(() => new Int32Array(input.hours))
  const months: RegimeMonth[] = []
  for (const { month, from, to } of monthsOf(input.start, input.hours)) {
    const withdrawalWh = input.points.reduce((a, p) => a + sumOf(p.withdrawalWh, from, to), 0)
    const feedInWh = input.points.reduce((a, p) => a + sumOf(p.feedInWh, from, to), 0)
    const billedWh = Math.max(withdrawalWh - feedInWh, 0)
    const soldWh = Math.max(feedInWh - withdrawalWh, 0)
    const hours = Array.from({ length: to - from }, (_, i) => from + i)
    const over = (out: readonly Int32Array[], of: 'withdrawalWh' | 'feedInWh') =>
      input.points.map((point, i) => ({
        out: out[i] as Int32Array,
        weightAt: (h: number) => point[of][h] as number,
      }))
    spread(billedWh, hours, over(bought, 'withdrawalWh'))
    spread(soldWh, hours, over(sold, 'feedInWh'))
    months.push({
      month,
      withdrawalWh,
      feedInWh,
      settledWh: withdrawalWh - billedWh,
      billedWh,
      soldWh,
      carriedWh: 0,
      expiredWh: 0,
    })
  }
  const nothing = new Int32Array(input.hours)
  const points = input.points.map((point, i): PointOutcome => {
    const energy = bought[i] as Int32Array
    const fees = feesOnPurchase === 'due' ? energy : nothing
    return {
      id: point.id,
      member: point.member,
      sellerWh: energy,
      innerWh: nothing,
      variableWh: energy,
      qualityWh: fees,
      resCogenerationWh: fees,
      capacityWh: fees,
      saleSellerWh: sold[i] as Int32Array,
      saleInnerWh: nothing,
    }
  })
  return {
    id: 'study-2023',
    name: { pl: 'metoda opracowania z 2023 r.', en: 'method of the 2023 study' },
    certainty: 'not-enacted',
    certaintyNote: {
      pl: 'Tak liczyło opracowanie z 2023 r.; tych zasad nigdy nie uchwalono. Służy tylko do odtworzenia i porównania.',
      en: 'The study of 2023 computed so; these rules were never enacted. For reproduction and comparison only.',
    },
    points,
    months,
    settledWh: months.reduce((a, { settledWh }) => a + settledWh, 0),
    settings: [
      {
        name: { pl: 'opłaty od energii dokupionej', en: 'fees on energy still bought' },
        value: feesOnPurchase,
        why: {
          pl: 'Tabela 5 opracowania pomija stawkę jakościową oraz opłaty OZE, kogeneracyjną i mocową także od energii dokupionej (dropped); poprawnie byłyby należne (due).',
          en: 'Table 5 of the study leaves quality, RES, cogeneration and capacity fees out even on energy still bought (dropped); rightly they would be due.',
        },
      },
    ],
    findings: [finding('settlement.study-not-law', 'warning')],
  }
}
