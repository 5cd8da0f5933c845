import { compare, decimal, fullText, plus, ZERO } from '../../../domain/quantity/decimal.ts'
import type { Step } from '../settlement/month-result.ts'
import type { SettledMonth, SettledMonths, SettledYear } from '../settlement/settled-months.ts'
import { restsOnDecision } from '../settlement/settled-months.ts'

/** The benefit of one settlement, and how sure it is. */
export interface SettledBenefit {
  readonly settlementId: string
  /** `1/2026`; null for a draft. */
  readonly number: string | null
  readonly benefitPln: string
  readonly matchedWh: number
  /** Rests on the State-aid decision that is not given yet. */
  readonly waitsForDecision: boolean
  readonly steps: readonly Step[]
}

/** What months that hold, or drafts of months that do not, add up to. */
export interface BenefitSum {
  readonly months: number
  readonly benefitPln: string
  readonly matchedWh: number
  readonly waiting: number
}

/** What the months of a year that hold brought, month by month. */
export interface LastYear extends SettledYear {
  readonly matchedShare: number | null
  readonly byMonth: readonly {
    readonly settlementId: string
    readonly month: string
    readonly matchedWh: number
    readonly benefitPln: string
    readonly waitsForDecision: boolean
  }[]
  /** The month that brought most. */
  readonly topMonth: string | null
}

/** Money with what is approved and what is only computed apart: the two are never added. */
export interface DashboardMoney {
  readonly month: { readonly settled: SettledBenefit | null; readonly preliminary: SettledBenefit | null }
  readonly year: number
  readonly yearSettled: BenefitSum
  readonly yearPreliminary: BenefitSum
  /** The newest year with months that hold, which may be an earlier one. */
  readonly lastYear: LastYear | null
  /** Of settlements that hold. */
  readonly statements: { readonly made: number; readonly sent: number; readonly remarks: number }
  readonly steps: readonly Step[]
}

function benefitOf({ head, benefitPln, matchedWh, ...rest }: SettledMonth): SettledBenefit {
  const { settlementId, number, year, readingsVersion } = head
  return {
    settlementId,
    number: number === null ? null : `${number}/${year}`,
    benefitPln,
    matchedWh,
    waitsForDecision: restsOnDecision(rest),
    steps: [
      {
        id: 'benefit',
        name: { pl: 'korzyść', en: 'benefit' },
        formula: {
          pl: 'koszt członków bez klastra minus koszt w klastrze, z rozliczenia miesiąca',
          en: 'the members’ cost without the cluster less the cost within, as the month was settled',
        },
        value: benefitPln,
        unit: 'PLN',
        source: `readings/${readingsVersion}`,
      },
    ],
  }
}

function sumOf(items: readonly SettledMonth[]): BenefitSum {
  return {
    months: items.length,
    benefitPln: fullText(items.reduce((sum, { benefitPln }) => plus(sum, decimal(benefitPln)), ZERO)),
    matchedWh: items.reduce((sum, { matchedWh }) => sum + matchedWh, 0),
    waiting: items.filter(restsOnDecision).length,
  }
}

function lastYearOf(year: SettledYear, held: readonly SettledMonth[]): LastYear {
  const byMonth = held
    .filter(({ head }) => head.month.startsWith(`${year.year}-`))
    .map(({ head, matchedWh, benefitPln, ...rest }) => ({
      settlementId: head.settlementId,
      month: head.month as string,
      matchedWh,
      benefitPln,
      waitsForDecision: restsOnDecision(rest),
    }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const top = byMonth.reduce<(typeof byMonth)[number] | null>(
    (best, one) => (best === null || compare(decimal(one.benefitPln), decimal(best.benefitPln)) > 0 ? one : best),
    null,
  )
  return {
    ...year,
    matchedShare: year.withdrawalWh > 0 ? year.matchedWh / year.withdrawalWh : null,
    byMonth,
    topMonth: top?.month ?? null,
  }
}

/** What the year's benefit is the sum of. */
function yearStep(held: readonly SettledMonth[]): Step {
  const formula = held
    .map(({ head, benefitPln }) => `${benefitPln} (${head.number}/${head.year})`)
    .reverse()
    .join(' + ')
  return {
    id: 'benefit-of-year',
    name: { pl: 'korzyść z zatwierdzonych rozliczeń', en: 'benefit of approved settlements' },
    formula: { pl: formula, en: formula },
    value: sumOf(held).benefitPln,
    unit: 'PLN',
    source: [...new Set(held.map(({ head }) => `readings/${head.readingsVersion}`))].join('; '),
  }
}

/** Money of a month and its year. */
export function dashboardMoney({ items, years }: SettledMonths, month: string): DashboardMoney {
  const held = items.filter(({ holds }) => holds)
  const closed = new Set(held.map(({ head }) => head.month))
  // A correction that is not approved changes nothing yet: the settlement it corrects still counts.
  const drafts = items.filter(({ head }) => head.state === 'draft' && !closed.has(head.month))
  const year = Number(month.slice(0, 4))
  const ofYear = ({ head }: SettledMonth) => head.month.startsWith(`${year}-`)
  const settled = held.find(({ head }) => head.month === month)
  const draft = drafts.find(({ head }) => head.month === month)
  const yearSettled = held.filter(ofYear)
  const [last] = years
  return {
    month: { settled: settled ? benefitOf(settled) : null, preliminary: draft ? benefitOf(draft) : null },
    year,
    yearSettled: sumOf(yearSettled),
    yearPreliminary: sumOf(drafts.filter(ofYear)),
    lastYear: last ? lastYearOf(last, held) : null,
    statements: {
      made: held.reduce((sum, { statements }) => sum + statements, 0),
      sent: held.reduce((sum, { sent }) => sum + sent, 0),
      remarks: held.reduce((sum, { objections }) => sum + objections, 0),
    },
    steps: yearSettled.length === 0 ? [] : [yearStep(yearSettled)],
  }
}
