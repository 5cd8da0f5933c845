import { daysBetween, type LocalDay } from '../../../domain/calendar/day.ts'
import type { Source } from '../../../domain/law/citations.ts'
import { lawFindings, newCitations, sourcesOf } from '../../../domain/law/citations.ts'
import { publicHolidays } from '../../../domain/law/public-holidays.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import type { PointHours } from './apply-plants.ts'
import { pointOfPlant } from './apply-plants.ts'
import { balanceReport } from './balance-report.ts'
import type { ClusterData } from './cluster-data.ts'
import type { ClusterEnergy } from './cluster-energy.ts'
import { clusterEnergy } from './cluster-energy.ts'
import { distinct } from './distinct.ts'
import { investmentReport } from './investment-report.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import { calendarYear, periodOf } from './lay-on-year.ts'
import { methodNotes } from './method.ts'
import { pricedAtEndOf } from './price-lists.ts'
import { REGIME_FORMS } from './regime-forms.ts'
import type { RegimeContext, RegimeRun } from './regimes.ts'
import { regimeInput, regimesToRun, runRegime } from './regimes.ts'
import type { AnalysisResult, MemberReport, PlantReport, PointReport } from './result.ts'
import { sharingReports } from './sharing-report.ts'

/** What the analysis is told from outside: the day it is made on, the program's version, and who wants to know how far it is. */
export interface AnalysisNeeds {
  readonly today: LocalDay
  readonly version: string
  readonly onStep?: (share: number, pl: string, en: string) => void
}

const sum = (wh: Int32Array) => wh.reduce((a, b) => a + b, 0)

/** The period the energy belongs to, and the one whose calendar, law and tariffs it is valued by. */
function periods(data: ClusterData): { source: AnalysisPeriod; target: AnalysisPeriod; findings: Finding[] } {
  const { from, to, pricingYear } = data.config.period
  if (to <= from)
    throw new Refusal('folder.field', { file: 'cluster.yaml', field: 'period.to', reason: 'is not after period.from' })
  const source = periodOf(from, to)
  if (pricingYear === undefined || String(pricingYear) === from.slice(0, 4))
    return { source, target: source, findings: [] }
  const days = daysBetween(from, to).length
  if (days < 365 || days > 366) throw new Refusal('folder.period-not-a-year', { from, to, days })
  const facts = { from, to, year: pricingYear }
  return { source, target: calendarYear(pricingYear), findings: [finding('folder.laid-on-year', 'info', facts)] }
}

function pointReports(
  energy: ClusterEnergy,
  points: ReadonlyMap<string, PointHours>,
  data: ClusterData,
): PointReport[] {
  return energy.prepared.map(({ point, member, origin, quality }) => {
    const hours = points.get(point.code)
    return {
      code: point.code,
      name: point.name,
      member,
      gmina: point.gmina === null ? '–' : (findGmina(point.gmina)?.name ?? point.gmina),
      distributor: point.distributor ?? data.config.distributor,
      group: point.tariff ?? '–',
      contractPowerKw: point.contractPowerKw,
      origin,
      withdrawalWh: hours ? sum(hours.withdrawalWh) : 0,
      feedInWh: hours ? sum(hours.feedInWh) : 0,
      quality,
    }
  })
}

function memberReports(data: ClusterData, points: readonly PointReport[]): MemberReport[] {
  return data.members.map(({ id, name, kind }) => {
    const own = points.filter(({ member }) => member === id)
    return {
      id,
      name,
      kind: kind ?? 'other',
      points: own.length,
      withdrawalWh: own.reduce((total, point) => total + point.withdrawalWh, 0),
      feedInWh: own.reduce((total, point) => total + point.feedInWh, 0),
    }
  })
}

function plantReports(
  data: ClusterData,
  energy: ClusterEnergy,
  points: ReadonlyMap<string, PointHours>,
): PlantReport[] {
  return data.config.plants.map((plant) => {
    const modelled = energy.modelled.get(plant.id)
    const metered = points.get(pointOfPlant(plant))
    const generationWh = modelled ? sum(modelled) : plant.kind === 'storage' ? 0 : metered ? sum(metered.feedInWh) : 0
    return {
      id: plant.id,
      name: plant.name ?? plant.id,
      kind: plant.kind,
      powerKw: plant.powerKw,
      member: plant.member,
      behindPoint: plant.behindPoint ?? null,
      origin: modelled ? 'plant-model' : plant.kind === 'storage' ? 'given' : 'readings',
      generationWh,
      investmentPln: plant.investmentPln ?? null,
      planned: plant.status === 'planned',
    }
  })
}

/** The regime whose benefit is shared: of those that gain, the first that is applied today, else the first that waits. */
function sharedRun(runs: readonly RegimeRun[], wanted: string | undefined): RegimeRun | undefined {
  const gaining = runs.filter(({ report }) => Number(report.benefitPln) > 0 && report.certainty !== 'not-enacted')
  const asked = gaining.filter(({ report }) => report.id === wanted)
  return (
    asked.find(({ report }) => report.certainty === 'in-application') ??
    asked[0] ??
    gaining.find(({ report }) => report.certainty === 'in-application') ??
    gaining[0]
  )
}

function allSources(runs: readonly RegimeRun[], own: readonly Source[]): Source[] {
  const found = new Map<string, Source>()
  for (const one of [...own, ...runs.flatMap(({ report }) => report.sources)]) found.set(`${one.id}@${one.from}`, one)
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.from < b.from ? -1 : 1))
}

/**
 * The main job: from a cluster folder to everything a council decides on.
 *
 * Readings are checked and repaired, points without them take a standard profile, plants are modelled where no meter speaks;
 * the hours are balanced, settled and billed under each regime, the benefit shared by every key, the planned plants valued.
 *
 * @refuses what the kernels refuse: a tariff group the distributor lacks, a day without law, impossible plants
 */
export function analyse(data: ClusterData, needs: AnalysisNeeds): AnalysisResult {
  return analysisOf(data, needs).result
}

/** The result with what it was made from, for those who share the benefit of more than one regime. */
export interface Analysis {
  readonly result: AnalysisResult
  readonly runs: readonly RegimeRun[]
  readonly energy: ClusterEnergy
  readonly context: RegimeContext
}

/** {@link analyse} with its runs. */
export function analysisOf(given: ClusterData, needs: AnalysisNeeds): Analysis {
  const step = needs.onStep ?? (() => undefined)
  const cite = newCitations()
  const { source, target, findings: periodFindings } = periods(given)
  const { config, findings: priceFindings } = pricedAtEndOf(given.config, target)
  const data = { ...given, config }
  const sourceHolidays = publicHolidays(source.from, source.to, cite)
  const holidays = publicHolidays(target.from, target.to, cite)
  step(0.05, 'sprawdzanie i uzupełnianie odczytów', 'checking and repairing readings')
  const energy = clusterEnergy(data, source, target, sourceHolidays)
  step(0.35, 'bilans godzinowy', 'hourly balance')
  const gminaName = (code: string) => findGmina(code)?.name ?? code
  const balance = balanceReport(data, energy.planned, target, holidays, gminaName)
  const context: RegimeContext = {
    data,
    config: data.config,
    members: data.members,
    points: new Map(data.points.map((point) => [point.code, point])),
    hours: energy.planned,
    period: target,
    cache: new Map(),
  }
  const input = regimeInput(energy.planned, data, target)
  const runs: RegimeRun[] = []
  const wanted = regimesToRun(context)
  for (const [i, { id, decided }] of wanted.entries()) {
    const form = REGIME_FORMS[id]
    step(0.45 + (0.4 * i) / wanted.length, `rozliczenie: ${form?.pl ?? id}`, `settlement: ${form?.en ?? id}`)
    runs.push(runRegime(id, decided, input, context, runs[0]?.report.bills))
  }
  step(0.87, 'podział korzyści', 'sharing the benefit')
  const shared = sharedRun(runs, data.config.investment?.regimeOfSaving)
  const sharing = shared ? sharingReports(shared, data.members, energy.planned, target.hours) : []
  step(0.92, 'ocena inwestycji', 'valuing the investment')
  const investment = investmentReport(data, energy, runs, context)
  const points = pointReports(energy, energy.planned, data)
  const findings = [
    ...data.findings,
    ...periodFindings,
    ...priceFindings,
    ...energy.findings,
    ...balance.findings,
    ...runs.flatMap(({ report }) => report.findings),
    ...lawFindings(cite),
  ]
  step(1, 'gotowe', 'done')
  const result: AnalysisResult = {
    format: 'openklaster-analysis/1',
    cluster: {
      name: data.config.name,
      coordinator: data.members.find(({ id }) => id === data.config.coordinator)?.name ?? data.config.coordinator,
      area: data.config.area.label,
      distributor: data.config.distributor,
      from: target.from,
      to: target.to,
      madeOn: needs.today,
      version: needs.version,
      inputs: data.inputs,
    },
    members: memberReports(data, points),
    points,
    plants: plantReports(data, energy, energy.planned),
    balance: balance.balance,
    indicators: balance.indicators,
    regimes: runs.map(({ report }) => report),
    sharing,
    investment,
    method: methodNotes(data, energy, source, target),
    sources: allSources(runs, sourcesOf(cite)),
    findings: distinct(findings),
  }
  return { result, runs, energy, context }
}
