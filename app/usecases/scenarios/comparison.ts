import type { Finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Both, InvestmentReport } from '../analyse/result.ts'
import type { Step } from '../settlement/month-result.ts'
import type { Base, LegalForm } from './changes.ts'
import type { MemberEffect, Outcome, ScenarioResult } from './result.ts'

/** A what-if as it enters a comparison. */
export interface Compared {
  readonly id: string
  readonly name: string
  readonly result: ScenarioResult
}

export interface ComparedCell {
  /** A number, or the text of an amount; null: there is none. */
  readonly value: number | string | null
  /** Ends of the range, where the figure has one; null at an end: not within the horizon. */
  readonly range: readonly [number | null, number | null] | null
  /** Place among the columns that have the figure, 1 the best; null where nothing is ranked. */
  readonly rank: number | null
}

export interface ComparedRow {
  readonly id: string
  readonly name: Both
  readonly unit: 'PLN' | 'share' | 'years' | 't CO2' | 'count' | 'PLN/year'
  /** Figures after a decision that has not fallen. */
  readonly certainty: 'certain' | 'waits'
  readonly cells: readonly ComparedCell[]
}

export interface ComparedColumn {
  /** Null for today. */
  readonly id: string | null
  readonly name: Both
  readonly form: LegalForm
  readonly formName: Both
  readonly waits: boolean
  readonly eligible: boolean | null
  /** Statutory conditions of the form that are not met. */
  readonly missed: readonly Both[]
  readonly changes: readonly Both[]
  readonly steps: readonly Step[]
  readonly members: readonly MemberEffect[]
  readonly losers: readonly string[]
  readonly losersDecided: readonly string[]
  readonly sensitivity: InvestmentReport['sensitivity']
  readonly npvPln: string | null
  /** What the changes brought to be looked at. */
  readonly findings: readonly Finding[]
}

/** What-ifs beside today and each other. @pl porównanie wariantów */
export interface Comparison {
  readonly base: Base
  readonly from: string
  readonly to: string
  readonly columns: readonly ComparedColumn[]
  readonly rows: readonly ComparedRow[]
}

interface Metric {
  readonly id: string
  readonly name: Both
  readonly unit: ComparedRow['unit']
  readonly better: 'less' | 'more' | null
  readonly certainty: ComparedRow['certainty']
  readonly of: (outcome: Outcome, result: ScenarioResult | null) => Pick<ComparedCell, 'value' | 'range'>
}

const plain = (value: number | string | null) => ({ value, range: null })

function paybackCell(outcome: Outcome, decided: boolean): Pick<ComparedCell, 'value' | 'range'> {
  const { investment } = outcome
  if (!investment) return plain(null)
  const found = decided ? (investment.paybackDecided ?? investment.payback) : investment.payback
  return { value: found.years, range: [found.bestYears, found.worstYears] }
}

const METRICS: readonly Metric[] = [
  {
    id: 'investment',
    name: { pl: 'Nakłady', en: 'Investment' },
    unit: 'PLN',
    better: null,
    certainty: 'certain',
    of: ({ investment }) => plain(investment?.investmentPln ?? null),
  },
  {
    id: 'from-cluster',
    name: { pl: 'Zużycie pokryte z klastra', en: 'Consumption met by the cluster' },
    unit: 'share',
    better: 'more',
    certainty: 'certain',
    of: ({ fromClusterShare }) => plain(fromClusterShare),
  },
  {
    id: 'cost',
    name: { pl: 'Koszt energii w roku', en: 'Cost of energy a year' },
    unit: 'PLN/year',
    better: 'less',
    certainty: 'certain',
    of: ({ costPln }) => plain(costPln),
  },
  {
    id: 'cost-decided',
    name: { pl: 'Koszt energii w roku z ulgą klastra', en: 'Cost of energy a year with the cluster discount' },
    unit: 'PLN/year',
    better: 'less',
    certainty: 'waits',
    of: ({ costDecidedPln }) => plain(costDecidedPln),
  },
  {
    id: 'payback',
    name: { pl: 'Zwrot nakładów', en: 'Payback' },
    unit: 'years',
    better: 'less',
    certainty: 'certain',
    of: (outcome) => paybackCell(outcome, false),
  },
  {
    id: 'payback-decided',
    name: { pl: 'Zwrot nakładów z ulgą klastra', en: 'Payback with the cluster discount' },
    unit: 'years',
    better: 'less',
    certainty: 'waits',
    of: (outcome) => paybackCell(outcome, true),
  },
  {
    id: 'co2',
    name: { pl: 'Emisja energii spoza klastra', en: 'Emission of energy from outside' },
    unit: 't CO2',
    better: 'less',
    certainty: 'certain',
    of: ({ co2Tonnes }) => plain(co2Tonnes),
  },
  {
    id: 'losers',
    name: { pl: 'Członkowie, którzy płacą więcej niż dziś', en: 'Members who pay more than today' },
    unit: 'count',
    better: 'less',
    certainty: 'certain',
    of: (_, result) => plain(result ? result.losers.length : null),
  },
]

/** Places by value: equal values share a place. */
function ranked(cells: readonly Pick<ComparedCell, 'value' | 'range'>[], better: Metric['better']): ComparedCell[] {
  const values = cells.map(({ value }) => (value === null ? null : Number(value)))
  const known = values.filter((value) => value !== null)
  const distinctValues = new Set(known)
  return cells.map((cell, i) => {
    const value = values[i] ?? null
    if (better === null || value === null || distinctValues.size < 2) return { ...cell, rank: null }
    const ahead = known.filter((other) => (better === 'less' ? other < value : other > value)).length
    return { ...cell, rank: ahead + 1 }
  })
}

function columnOf(id: string | null, name: Both, outcome: Outcome, result: ScenarioResult | null): ComparedColumn {
  return {
    id,
    name,
    form: outcome.form,
    formName: outcome.formName,
    waits: outcome.waits,
    eligible: outcome.eligible,
    missed: outcome.conditions
      .filter(({ passes }) => !passes)
      .map(({ name, article }) => ({ pl: `${name.pl} (${article})`, en: `${name.en} (${article})` })),
    changes: result?.changes ?? [],
    steps: outcome.steps,
    members: result?.members ?? [],
    losers: result?.losers ?? [],
    losersDecided: result?.losersDecided ?? [],
    sensitivity: outcome.investment?.payback.sensitivity ?? [],
    npvPln: outcome.investment?.payback.npvPln ?? null,
    findings: result?.findings ?? [],
  }
}

/**
 * Puts what-ifs beside today and ranks them figure by figure.
 *
 * @refuses scenario.different-bases
 */
export function comparisonOf(compared: readonly [Compared, ...Compared[]]): Comparison {
  const [first] = compared
  // Of the day only the year of its law counts here; whether the registers are the same is seen where they are kept.
  const baseText = ({ result }: Compared) => `${result.base.year} / ${result.base.on.slice(0, 4)}`
  const bases = new Set(compared.map(baseText))
  if (bases.size > 1) throw new Refusal('scenario.different-bases', { bases: [...bases].join('; ') })
  const { base, from, to, today } = first.result
  const outcomes: readonly (readonly [Outcome, ScenarioResult | null])[] = [
    [today, null],
    ...compared.map(({ result }) => [result.scenario, result] as const),
  ]
  const waits = outcomes.some(([outcome]) => outcome.waits)
  return {
    base,
    from,
    to,
    columns: [
      columnOf(null, { pl: 'Dziś', en: 'Today' }, today, null),
      ...compared.map(({ id, name, result }) => columnOf(id, { pl: name, en: name }, result.scenario, result)),
    ],
    rows: METRICS.filter(({ certainty }) => certainty === 'certain' || waits).map(
      ({ id, name, unit, better, certainty, of }) => ({
        id,
        name,
        unit,
        certainty,
        cells: ranked(
          outcomes.map(([outcome, result]) => of(outcome, result)),
          better,
        ),
      }),
    ),
  }
}
