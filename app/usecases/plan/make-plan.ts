import type { Citations } from '../../../domain/law/citations.ts'
import { lawFindings, newCitations, readDecimal, sourcesOf } from '../../../domain/law/citations.ts'
import { chargingNeed } from '../../../domain/plan/charging.ts'
import { procedureOn } from '../../../domain/plan/procedure.ts'
import { subsidiesOn } from '../../../domain/plan/subsidies.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import { gmina, neighboursOf } from '../../../domain/territory/gmina.ts'
import { voivodeshipOf } from '../../../domain/territory/voivodeship.ts'
import { buildingAudits } from './building-audits.ts'
import { carrierFindings, carrierReport, matrixOf } from './carriers.ts'
import { sectorDemands } from './demand.ts'
import { baseEmission } from './emission-balance.ts'
import { hourlyReport } from './hourly.ts'
import { monitoringIndicators } from './indicators.ts'
import { inventoryReport } from './inventory.ts'
import { measureReports, programmeReport } from './measures.ts'
import { conditionFindings } from './network-findings.ts'
import { overrideReport } from './overrides.ts'
import type { PlanData, PlanRun } from './plan-data.ts'
import { publicBuildingReports } from './public-buildings.ts'
import { resourceReports } from './resources.ts'
import type { PlanResult } from './result.ts'
import { scenarioReport } from './scenarios.ts'
import { sourceRegister } from './source-register.ts'

function procedureFindings({
  procedure,
  today,
}: {
  readonly procedure: PlanResult['procedure']
  readonly today: string
}): Finding[] {
  const findings: Finding[] = []
  if (!procedure.horizonOk)
    findings.push(
      finding('plan.horizon-too-short', 'error', {
        years: procedure.horizonYears,
        least: procedure.leastHorizonYears,
      }),
    )
  if (procedure.displayDays !== null && procedure.displayDays < procedure.leastDisplayDays)
    findings.push(
      finding('plan.display-too-short', 'error', { days: procedure.displayDays, least: procedure.leastDisplayDays }),
    )
  for (const { state, dueOn } of procedure.steps)
    if (state === 'overdue' && dueOn !== null && dueOn < today)
      findings.push(
        finding('plan.update-overdue', 'warning', { due: dueOn, duePl: dueOn.split('-').reverse().join('.') }),
      )
  return findings.filter((one, at) => findings.findIndex(({ pl }) => pl === one.pl) === at)
}

function metaOf(data: PlanData, { today, version }: PlanRun): PlanResult['meta'] {
  const { config } = data
  const { municipality } = config
  const place = gmina(municipality.teryt)
  return {
    name: municipality.name,
    inTheGenitive: municipality.inTheGenitive,
    teryt: municipality.teryt,
    type: place.type,
    powiat: place.powiatName,
    voivodeship: voivodeshipOf(municipality.teryt),
    mayor: municipality.mayor,
    council: municipality.council,
    board: municipality.board,
    author: config.author,
    baseYear: config.baseYear,
    fromYear: config.fromYear,
    toYear: Math.max(...config.years),
    planVersion: config.version,
    madeOn: today,
    version,
  }
}

function procedureOf(data: PlanData, { today }: PlanRun, cite: Citations): PlanResult['procedure'] {
  const { config, procedure } = data
  return procedureOn({ ...procedure, fromYear: config.fromYear, toYear: Math.max(...config.years) }, today, cite)
}

/** The distance turbines must keep, read only where wind is planned. */
function windDistance({ config }: PlanData, today: PlanRun['today'], cite: Citations): number | undefined {
  const isPlanned = config.resources.some(({ inputs }) => inputs.kind === 'wind')
  return isPlanned ? toNumber(readDecimal('planning.wind.least-distance', today, cite)) : undefined
}

/**
 * The whole municipal plan from its data: demand, carriers, emission, resources, scenarios, measures, procedure.
 *
 * Same data, day and version: same result to the last digit. Nothing is read from disk, clock or network.
 *
 * @pl      założenia do planu zaopatrzenia w ciepło, energię elektryczną i paliwa gazowe (art. 19 Prawa energetycznego)
 * @refuses territory.unknown-gmina, plan.unknown-sector, plan.no-buildings, plan.unknown-group, plan.shares-not-one,
 *          emissions.unknown-set, law.not-covered and what the kernels refuse
 */
export function makePlan(data: PlanData, run: PlanRun): PlanResult {
  const cite = newCitations()
  const { config } = data
  const meta = metaOf(data, run)
  const { sectors: demand, findings: demandFindings } = sectorDemands(data)
  const matrix = matrixOf(data)
  const carriers = carrierReport(matrix, [...new Set(data.carriers.map(({ carrier }) => carrier))])
  const emission = baseEmission(data, matrix)
  const inventory = inventoryReport(data, matrix)
  const resources = resourceReports(data)
  const buildings = publicBuildingReports(data)
  const sources = sourceRegister(data, gmina(config.municipality.teryt).powiat, run.today, cite)
  const ground = { data, demand, matrix, base: carriers, emission: emission.report }
  const scenarios = data.scenarios.map((one) => scenarioReport(one, ground))
  const procedure = procedureOf(data, run, cite)
  const { vehicles } = config
  const overrides = overrideReport(data)
  const programme = programmeReport(data, run.today, cite)
  const audited = buildingAudits(data)
  const neighbours = neighboursOf(config.municipality.teryt)
  return {
    meta,
    config,
    profile: data.profile,
    neighbours: neighbours?.map(({ name, type }) => `${name} (${type})`) ?? null,
    ...(data.borders && data.borders.length > 0 ? { borders: data.borders } : {}),
    demand,
    carriers,
    emission: emission.report,
    register: sources.register,
    inventory: inventory.report,
    resources: resources.resources,
    windDistanceM: windDistance(data, run.today, cite),
    hourly: hourlyReport(data, demand, cite),
    publicBuildings: buildings.buildings,
    networks: data.networks ?? [],
    buildingAudits: audited.audits,
    scenarios: scenarios.map(({ report }) => report),
    ...measureReports(data),
    indicators: monitoringIndicators(data, scenarios[0]?.report),
    programme: programme.programme,
    subsidies: subsidiesOn(run.today, cite),
    charging: vehicles ? [config.baseYear, ...config.years].map((year) => chargingNeed(vehicles, year)) : [],
    procedure,
    procedureData: data.procedure,
    assumptions: data.assumptions,
    overrides: overrides.report,
    chapters: data.chapters,
    files: data.files,
    findings: [
      ...data.findings,
      ...demandFindings,
      ...carrierFindings(carriers, demand),
      ...emission.findings,
      ...inventory.findings,
      ...resources.findings,
      ...buildings.findings,
      ...sources.findings,
      ...scenarios.flatMap(({ findings }) => findings),
      ...conditionFindings(data),
      ...programme.findings,
      ...audited.findings,
      ...overrides.findings,
      ...procedureFindings({ procedure, today: run.today }),
      ...data.assumptions.doubts.map(({ text }) => finding('plan.source-doubt', 'warning', { text })),
      ...lawFindings(cite),
    ],
    sources: sourcesOf(cite),
  }
}
