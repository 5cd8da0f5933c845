import type { Finding } from '../../../domain/problems/finding.ts'
import type { Both, Condition, InvestmentReport, Pln } from '../analyse/result.ts'
import type { Step } from '../settlement/month-result.ts'
import type { Base, LegalForm } from './changes.ts'

/** What is invested and when it comes back, in one state of the law. */
export interface Payback {
  /** Simple payback [years]; null: not within the horizon. @pl prosty okres zwrotu */
  readonly simpleYears: number | null
  /** Discounted payback [years]: as assumed, and with every range at its better and its worse end. */
  readonly years: number | null
  readonly bestYears: number | null
  readonly worstYears: number | null
  readonly npvPln: Pln
  /** What the members save in the first year because the plants are there. */
  readonly savingPln: Pln
  /** What the value hangs on most, the widest effect first. */
  readonly sensitivity: InvestmentReport['sensitivity']
}

export interface ScenarioInvestment {
  readonly investmentPln: Pln
  readonly grantPln: Pln
  readonly horizonYears: number
  readonly payback: Payback
  /** After the decision the cluster's discount waits for; null for forms that wait for nothing. */
  readonly paybackDecided: Payback | null
}

/** A year of the cluster under one set of assumptions. */
export interface Outcome {
  readonly form: LegalForm
  readonly formName: Both
  readonly sharingKey: string
  /** Whether the form has a discount that waits for the State-aid decision. */
  readonly waits: boolean
  readonly eligible: boolean | null
  readonly conditions: readonly Condition[]
  readonly members: number
  readonly points: number
  readonly consumptionWh: number
  readonly generationWh: number
  readonly fromClusterWh: number
  readonly outsideWh: number
  readonly surplusWh: number
  /** Energy of the cluster in its consumption; null without consumption. */
  readonly fromClusterShare: number | null
  /** Emission of the energy from outside [t CO2]; null without a factor for the year. */
  readonly co2Tonnes: string | null
  /** What all members pay in the year, as the law is applied today. */
  readonly costPln: Pln
  /** The same after the decision; equal where the form waits for nothing. */
  readonly costDecidedPln: Pln
  readonly investment: ScenarioInvestment | null
  /** How each figure came about; the id names the figure. */
  readonly steps: readonly Step[]
}

/** What a what-if means for one member. */
export interface MemberEffect {
  readonly member: string
  readonly name: string
  readonly status: 'stays' | 'new' | 'left'
  readonly todayPln: Pln
  readonly scenarioPln: Pln
  /** Above zero: the member pays more than today. */
  readonly changePln: Pln
  readonly todayDecidedPln: Pln
  readonly scenarioDecidedPln: Pln
  readonly changeDecidedPln: Pln
  readonly steps: readonly Step[]
}

/** A what-if computed. @pl wynik wariantu */
export interface ScenarioResult {
  readonly format: 'openklaster-scenario-result/1'
  readonly base: Base
  /** Period the year is valued in, `[from, to)`. */
  readonly from: string
  readonly to: string
  readonly changes: readonly Both[]
  readonly today: Outcome
  readonly scenario: Outcome
  readonly members: readonly MemberEffect[]
  /** Ids of those who pay more than today. */
  readonly losers: readonly string[]
  readonly losersDecided: readonly string[]
  readonly sources: readonly {
    readonly id: string
    readonly from: string
    readonly article: string
    readonly act: string
    readonly status: string
  }[]
  readonly findings: readonly Finding[]
}
