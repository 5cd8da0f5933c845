import { Refusal } from '../../../domain/problems/refusal.ts'
import { decimal, fullText, sum } from '../../../domain/quantity/decimal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { clusterAndPage } from './change-page.ts'
import type { SumNeeds } from './public-figures.ts'
import { settledOfYear, yearSums } from './public-figures.ts'
import { membersOn } from './public-register.ts'
import { localToday } from './today.ts'
import type { YearFigures } from './year-figures.ts'

/** Money of the approved months of a year. */
export interface YearBenefit {
  /** Exact, złoty. */
  readonly pln: string
  readonly months: number
  /** Settled as if the decision that the relief waits for were given: no budget may count on it. */
  readonly waits: boolean
}

/** A year of the cluster for its council, on one page. @pl sprawozdanie roczne klastra */
export interface YearSummary {
  readonly clusterName: string
  readonly area: string
  readonly isDemonstration: boolean
  readonly figures: YearFigures
  readonly members: { readonly total: number; readonly joined: number; readonly left: number }
  readonly benefit: YearBenefit | null
  readonly resolutions: readonly { readonly number: string | null; readonly title: string; readonly day: string }[]
  readonly madeOn: string
}

/**
 * A year on one page: energy, money, members, resolutions.
 *
 * @refuses cluster.not-found, actor.not-entitled, report.nothing-known
 */
export async function yearSummary(from: SumNeeds, actor: Actor, id: string, year: number): Promise<YearSummary> {
  entitle(actor, 'settlement.read', id)
  const { needs } = from
  const figures = (await yearSums(from, id, year)).year
  if (figures === null) throw new Refusal('report.nothing-known', { year })
  const heads = await settledOfYear(needs, id, year)
  const today = localToday(needs.now())
  const [first, after] = [`${year}-01-01`, `${year + 1}-01-01`]
  const lastDay = `${year}-12-31`
  const on = today < lastDay ? today : lastDay
  return needs.read(async (stores) => {
    const { cluster } = await clusterAndPage(stores, id)
    const inYear = (day: string | null) => day !== null && day >= first && day < after && day <= on
    const all = (await stores.members.list(id, { text: null, kind: null, on: null, after: null, limit: 5000 })).items
    const periods = all.flatMap(({ memberships }) => memberships)
    const settled = []
    for (const { settlementId } of heads) settled.push(await stores.settled.totals(id, settlementId))
    const documents = await stores.publications.list(id, { kind: 'document', state: 'published' })
    return {
      clusterName: cluster.name,
      area: cluster.area.label ?? '',
      isDemonstration: cluster.isDemonstration,
      figures,
      members: {
        total: (await membersOn(stores.members, id, on)).length,
        joined: periods.filter(({ from: day }) => inYear(day)).length,
        left: periods.filter(({ to }) => inYear(to)).length,
      },
      benefit:
        settled.length === 0
          ? null
          : {
              pln: fullText(sum(settled.map(({ benefitPln }) => decimal(benefitPln)))),
              months: settled.length,
              waits: settled.some(({ regime, decided }) => regime === 'cluster' && decided),
            },
      resolutions: documents
        .filter(({ documentKind, adoptedOn }) => documentKind === 'resolution' && inYear(adoptedOn))
        .map(({ number, title, adoptedOn }) => ({ number, title, day: adoptedOn ?? '' }))
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
      madeOn: today,
    }
  })
}
