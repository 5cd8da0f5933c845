import type { GasFactor } from '../../../domain/emissions/greenhouse-gas.ts'
import {
  fuelGasFactor,
  GAS_CARRIERS,
  GAS_FACTOR_DOUBTS,
  GAS_FACTORS_ID,
  GRID_YEARS,
  gasOf,
  gridGasFactor,
} from '../../../domain/emissions/greenhouse-gas.ts'
import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import { GJ_PER_MWH } from '../../../domain/plan/resources/potential.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fromNumber, toNumber } from '../../../domain/quantity/decimal.ts'
import type { PlanConfig } from './config.ts'
import type { InventoryReport, InventoryRow } from './emission-report.ts'
import type { PlanData } from './plan-data.ts'

type Inventory = NonNullable<PlanConfig['inventory']>
type Activity = Inventory['activities'][number]

/** Carriers that emit nothing where they are used: counted with a factor of zero, not left out. */
const NO_GAS: ReadonlySet<string> = new Set(['solar collectors', 'heat pumps'])

interface Factor {
  readonly kgPerUnit: number
  readonly biogenicKgPerUnit: number
  readonly source: string
}

const FREE: Factor = { kgPerUnit: 0, biogenicKgPerUnit: 0, source: 'IPCC 2006' }

function perGj(factor: GasFactor): Factor {
  return {
    kgPerUnit: toNumber(gasOf(fromNumber(1000), factor).tCo2e),
    biogenicKgPerUnit: toNumber(factor.biogenicKgCo2),
    source: factor.source,
  }
}

function gridPerGj(year: number): Factor {
  const found = gridGasFactor(year)
  if (!found) throw new Refusal('emissions.no-grid-year', { year, years: GRID_YEARS.join(', ') }, { file: 'plan.yaml' })
  return { kgPerUnit: toNumber(found.kgCo2e) / GJ_PER_MWH, biogenicKgPerUnit: 0, source: found.source }
}

function factorOf(carrier: string, { electricityYear: gridYear, networkFuel = 'coal' }: Inventory): Factor {
  if (NO_GAS.has(carrier)) return FREE
  if (carrier === 'electricity') return gridPerGj(gridYear)
  // Heat bought from a network is what its boiler house burns.
  const found = fuelGasFactor(carrier === 'district heat' ? networkFuel : carrier)
  if (!found)
    throw new Refusal(
      'emissions.unknown-name',
      { field: 'carrier', name: carrier, nearest: nearest(carrier, GAS_CARRIERS).join('; ') },
      { file: 'carriers.csv' },
    )
  return perGj(found)
}

const UNIT_GJ: Readonly<Record<string, number>> = { GJ: 1, TJ: 1000, MWh: GJ_PER_MWH, kWh: GJ_PER_MWH / 1000 }

function rowOf(sector: string, carrier: string, activity: number, unit: string, factor: Factor, source: string) {
  return {
    sector,
    carrier,
    // Electricity and heat from outside are scope 2, what burns in the gmina is scope 1.
    scope: carrier === 'electricity' || carrier === 'district heat' ? 2 : 1,
    activity,
    unit,
    kgPerUnit: factor.kgPerUnit,
    tCo2e: (activity * factor.kgPerUnit) / 1000,
    biogenicTCo2: (activity * factor.biogenicKgPerUnit) / 1000,
    source: `${source}; ${factor.source}`,
  }
}

function activityRow(one: Activity, inventory: Inventory): InventoryRow {
  if (one.factorKgPerUnit !== undefined)
    return rowOf(
      one.sector,
      one.carrier,
      one.activity,
      one.unit,
      { kgPerUnit: one.factorKgPerUnit, biogenicKgPerUnit: 0, source: 'plan.yaml' },
      one.source,
    )
  const gj = UNIT_GJ[one.unit]
  if (gj === undefined)
    throw new Refusal(
      'emissions.unit-needs-factor',
      { unit: one.unit, units: Object.keys(UNIT_GJ).join(', ') },
      { file: 'plan.yaml' },
    )
  return rowOf(one.sector, one.carrier, one.activity * gj, 'GJ', factorOf(one.carrier, inventory), one.source)
}

/** Street lighting as the settings give it, unless the inventory names its own figure. */
function lightingActivity({ lighting, inventory }: PlanConfig): Activity[] {
  if (!lighting || inventory?.activities.some(({ sector }) => sector === 'public-lighting')) return []
  return [
    {
      sector: 'public-lighting',
      carrier: 'electricity',
      activity: lighting.kwh / 1000,
      unit: 'MWh',
      source: lighting.source,
    },
  ]
}

function sums(rows: readonly InventoryRow[], key: (row: InventoryRow) => string): Record<string, number> {
  const out: Record<string, number> = {}
  for (const row of rows) out[key(row)] = (out[key(row)] ?? 0) + row.tCo2e
  return out
}

/**
 * Greenhouse-gas inventory in the sectors of the Covenant of Mayors: heat of the carriers × sectors matrix and the other
 * activities named in plan.yaml (electricity, lighting, transport). Biogenic CO2 stands apart and enters no sum.
 *
 * @pl      inwentaryzacja emisji gazów cieplarnianych (BEI)
 * @refuses emissions.no-grid-year, emissions.unknown-name, emissions.unit-needs-factor
 */
export function inventoryReport(
  data: PlanData,
  matrix: CarrierMatrix,
): { readonly report: InventoryReport | null; readonly findings: Finding[] } {
  const { inventory, sectors } = data.config
  if (!inventory) return { report: null, findings: [] }
  const heat = Object.entries(matrix).flatMap(([sector, row]) =>
    Object.entries(row)
      .filter(([, gj]) => gj > 0)
      .map(([carrier, gj]) =>
        rowOf(
          sectors[sector]?.inventory ?? 'residential-buildings',
          carrier,
          gj,
          'GJ',
          factorOf(carrier, inventory),
          'carriers.csv',
        ),
      ),
  )
  const rows = [
    ...heat,
    ...[...lightingActivity(data.config), ...inventory.activities].map((one) => activityRow(one, inventory)),
  ]
  const findings = GAS_FACTOR_DOUBTS.map(({ pl, en }) =>
    finding('emissions.doubtful-set', 'warning', { set: GAS_FACTORS_ID, doubt: en, doubtPl: pl }),
  )
  if (
    inventory.networkFuel === undefined &&
    rows.some(({ carrier, tCo2e }) => carrier === 'district heat' && tCo2e > 0)
  )
    findings.push(finding('plan.network-fuel-assumed', 'warning', { file: 'plan.yaml' }))
  return {
    report: {
      rows,
      bySector: sums(rows, ({ sector }) => sector),
      byScope: sums(rows, ({ scope }) => String(scope)),
      tCo2e: rows.reduce((sum, { tCo2e }) => sum + tCo2e, 0),
      biogenicTCo2: rows.reduce((sum, { biogenicTCo2 }) => sum + biogenicTCo2, 0),
    },
    findings,
  }
}
